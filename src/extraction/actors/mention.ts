import type { ActorKind } from '../../case';
import type { Span } from '../../text';

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
  readonly office: string | undefined;
  /** Where the article has the words of that office. */
  readonly officeAt: Span | undefined;
  /** The country or body it belongs to, or the name that it hangs on. */
  readonly of: string | undefined;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly count: number | undefined;
  /** "Another", "one": someone not spoken of before. */
  readonly isNew: boolean;
  /** The pronoun before the noun, as in "his aides". */
  readonly owner: string | undefined;
  /** How it is called where its own words do not say: "president of Niger". */
  readonly called: string | undefined;
};

/** Whether bare words point at one who was told of before: "the dentist". */
export function pointsBack(mention: Mention): boolean {
  return (
    mention.isDefinite &&
    !mention.isPlural &&
    !mention.isNew &&
    mention.of === undefined &&
    mention.owner === undefined
  );
}

/** What articles, numbers and possessors tell of a phrase. */
export type Marks = Pick<
  Mention,
  'isDefinite' | 'isNew' | 'count' | 'owner' | 'of'
>;

/** The marks of a phrase without article, number or possessor. */
export const UNMARKED: Marks = {
  isDefinite: false,
  isNew: false,
  count: undefined,
  owner: undefined,
  of: undefined,
};

/** An office, and where the article has its words. */
export type WordedOffice = { readonly title: string; readonly at: Span };

/** A mention. All have their fields in one order, which engines read fastest. */
export function mentionOf(
  kind: Mention['kind'],
  { from, to }: Pick<Mention, 'from' | 'to'>,
  { name, actorKind }: Pick<Mention, 'name' | 'actorKind'>,
  marks: Marks = UNMARKED,
  isPlural = false,
  office?: WordedOffice,
): Mention {
  const { isDefinite, isNew, count, owner, of } = marks;
  return {
    kind,
    from,
    to,
    name,
    actorKind,
    office: office?.title,
    officeAt: office?.at,
    of,
    isDefinite,
    isPlural,
    count,
    isNew,
    owner,
    called: undefined,
  };
}

/** A mention with some of what it tells replaced. */
export function changedMention(
  mention: Mention,
  changes: Partial<Mention>,
): Mention {
  return {
    kind: changes.kind ?? mention.kind,
    from: changes.from ?? mention.from,
    to: changes.to ?? mention.to,
    name: changes.name ?? mention.name,
    actorKind: changes.actorKind ?? mention.actorKind,
    office: changes.office ?? mention.office,
    officeAt: changes.officeAt ?? mention.officeAt,
    of: changes.of ?? mention.of,
    isDefinite: changes.isDefinite ?? mention.isDefinite,
    isPlural: changes.isPlural ?? mention.isPlural,
    count: changes.count ?? mention.count,
    isNew: changes.isNew ?? mention.isNew,
    owner: changes.owner ?? mention.owner,
    called: changes.called ?? mention.called,
  };
}
