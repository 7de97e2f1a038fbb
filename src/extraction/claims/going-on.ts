import type { Focus } from '../actors/focus';
import { noteTouch } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Reading } from '../cues/readings';
import type { Bearing } from '../lexicons/stance-verbs';
import type { Part } from './roles';

/** How many contacts between two are remembered, for who answers later. */
const LATEST = 4;

/** Whom "they", "the two men" and "also attended" will mean from here on. */
export function goOnAbout(
  focus: Focus,
  { channels: [channel] }: Reading,
  bearing: Bearing,
  parts: readonly Part[],
): void {
  const pair = endsOf(parts);
  if (bearing === 'asserted')
    for (const [at, one] of pair.entries())
      for (const other of pair.slice(at + 1)) noteTouch(focus, one, other);
  focus.pair = pair;
  focus.how = channel;
  focus.wasSo = bearing === 'asserted';
  if (pair.length !== 2) return;
  focus.pairs = [...focus.pairs, pair].slice(-LATEST);
  const isMet =
    bearing === 'asserted' &&
    channel !== undefined &&
    /^(?:call|meeting|talk)$/.test(channel);
  // What they talked about while they met is still that meeting.
  const isSame =
    channel === 'talk' &&
    focus.met?.channel === 'meeting' &&
    pair.every((draft) => focus.met?.pair.includes(draft));
  if (isMet && !isSame) focus.met = { pair, channel };
  if (pair.every(isOnePerson)) focus.couple = pair;
}

/** Those between whom a contact is, without whoever goes between them. */
export function endsOf(parts: readonly Part[]): readonly Draft[] {
  return parts
    .filter(({ role }) => role !== 'intermediary')
    .map(({ draft }) => draft);
}

/** Neither a body nor several people. */
export function isOnePerson({ kind, isPlural }: Draft): boolean {
  return kind === 'person' && !isPlural;
}
