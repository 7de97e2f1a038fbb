import type { ActorKind } from '../../case';

/**
 * Whom a noun phrase may stand for. *named*: by a proper name. *office*: by
 * the office alone ("the Qatari prime minister"). *unnamed*: by a description
 * ("two Israeli officials"). *body*: a government, group or organisation by a
 * common noun. *pronoun*: by a pronoun.
 */
export type Mention = {
  readonly kind: 'named' | 'office' | 'unnamed' | 'body' | 'pronoun';
  /** Token indexes of the words that name it, without article or possessor. */
  readonly from: number;
  readonly to: number;
  /** The proper name, or the describing noun in the singular, lower case. */
  readonly name: string;
  readonly actorKind: ActorKind;
  /** The office or title, in lower case. */
  readonly office?: string;
  /** The country or body it belongs to, or the name that it hangs on. */
  readonly of?: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly count?: number;
  /** "Another", "one": someone not spoken of before. */
  readonly isNew: boolean;
  /** The pronoun before the noun, as in "his aides". */
  readonly owner?: string;
};
