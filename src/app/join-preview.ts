import type { Act } from '../case';

/** What a case file would add to the open case, before it is joined. */
export type JoinPreview = {
  readonly file: string;
  /** The key of the case that it would join. */
  readonly key: string;
  readonly title: string;
  readonly isSameCase: boolean;
  /** The acts that the open case does not know. */
  readonly acts: readonly Act[];
  readonly articles: readonly string[];
  readonly claims: number;
  readonly actors: number;
  readonly contacts: number;
  /** Records that are in the case and would read differently. */
  readonly updated: number;
  /** Conflicts that there would be, and are not now. */
  readonly conflicts: number;
};
