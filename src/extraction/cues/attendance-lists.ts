import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from './readings';

/** Words that head a list of those who were at a meeting. */
const HEADS = wordsOf(
  'attendance, attendees, attending, participants, present',
);

/** How far from its head, in chunks, a list may begin. */
const REACH = 5;

/** "Present: X, Y and Z", "Attendees: X, Y": they sat together. */
export function readingOfAttendance(
  sentence: ParsedSentence,
): Reading | undefined {
  const { chunks, tokens } = sentence;
  const colon = openerOf(sentence);
  const opens = chunks.slice(0, Math.max(0, colon));
  const isHead =
    colon > 0 &&
    colon <= REACH &&
    opens.every(({ kind }) => kind !== 'verb') &&
    tokens
      .slice(0, opens.at(-1)?.to ?? 0)
      .some(({ lower }) => HEADS.has(lower));
  if (!isHead) return undefined;
  const there = namedAfter(sentence, colon);
  if (there.length < 2) return undefined;
  return {
    cue: 0,
    verb: undefined,
    between: 'mutual',
    channels: ['meeting'],
    channelFrom: [0],
    xs: there,
    ys: [],
    via: [],
    stance: { bearing: 'asserted', from: [] },
    end: Math.max(...there),
  };
}

/** "Present:", "those present were", "at the meeting were": where a list opens. */
function openerOf({ chunks, tokens }: ParsedSentence): number {
  const at = chunks.findIndex(
    ({ word, kind }) => word === ':' || kind === 'verb',
  );
  const group = chunks[at]?.verb;
  if (group === undefined) return at;
  const isThese =
    group.lemma === 'be' &&
    group.tense === 'past' &&
    !group.negated &&
    /^(?:also|among|those)$/.test(tokens[0]?.lower ?? '');
  return isThese ? at : -1;
}

/** Those who are named in a list, whatever stands beside their names. */
function namedAfter(
  { chunks, mentions }: ParsedSentence,
  colon: number,
): readonly number[] {
  const named: number[] = [];
  for (let at = colon + 1; at < chunks.length; at++) {
    if (chunks[at]?.kind === 'verb') return [];
    const mention = mentions[at];
    if (mention?.kind === 'named' && mention.actorKind === 'person')
      named.push(at);
  }
  return named;
}
