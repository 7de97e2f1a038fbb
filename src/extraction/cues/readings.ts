import type { Channel } from '../../case';
import type { Item } from '../clauses/joined-phrases';
import type { FrameGroup } from '../lexicons/frame-group';
import type { StanceReading } from '../stance/stance-reading';

/**
 * One contact as the grammar of a sentence gives it, in chunk indexes: who
 * (X) to or with whom (Y), through whom, and the words it was read from.
 */
export type Reading = {
  /** The chunk of the verb or noun that tells of the contact. */
  readonly cue: number;
  /** The verb of the clause in which it stands, where there is one. */
  readonly verb: number | undefined;
  readonly between: FrameGroup['between'];
  readonly channels: readonly Channel[];
  /** Chunks that the channels were read from. */
  readonly channelFrom: readonly number[];
  readonly xs: readonly number[];
  readonly ys: readonly Item[];
  readonly via: readonly number[];
  readonly stance: StanceReading;
  /** A contact only if the two are known to have been in touch. */
  readonly isOnlyInTouch?: boolean;
  /** The last chunk that belongs to the contact. */
  readonly end: number;
};
