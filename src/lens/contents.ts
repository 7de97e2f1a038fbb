import type { ActorKind, Channel, Stance } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';

/** What a case holds at all, whatever filters hide of it. */
export type Contents = {
  /** What its claims and actors bring, in the order of the vocabulary. */
  readonly channels: readonly Channel[];
  readonly stances: readonly Stance[];
  readonly kinds: readonly ActorKind[];
  /** The contacts of which more than a suggestion tells. */
  readonly contactCount: number;
};

const known = new WeakMap<Columns, Contents>();

/** What a case holds, read once from its columns: panels ask at each step. */
export function contentsOf(columns: Columns): Contents {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const contents = contentsIn(columns);
  known.set(columns, contents);
  return contents;
}

function contentsIn(columns: Columns): Contents {
  const { within, channels, stances, statuses, contacts } = columns;
  let channelBits = 0;
  let stanceBits = 0;
  const told = new Uint8Array(within.contacts.length);
  const suggested = VOCABULARY.statuses.indexOf('suggested');
  for (let claim = 0; claim < contacts.length; claim++) {
    channelBits |= channels[claim] ?? 0;
    stanceBits |= 1 << (stances[claim] ?? 0);
    if (statuses[claim] !== suggested) told[contacts[claim] ?? 0] = 1;
  }
  const kinds = new Set(within.actors.map(({ kind }) => kind));
  return {
    channels: VOCABULARY.channels.filter((_, at) => channelBits & (1 << at)),
    stances: VOCABULARY.stances.filter((_, at) => stanceBits & (1 << at)),
    kinds: VOCABULARY.kinds.filter((kind) => kinds.has(kind)),
    contactCount: told.reduce((sum, each) => sum + each, 0),
  };
}
