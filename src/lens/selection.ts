import type { ActorId, ClaimId, ContactId } from '../case';
import type { ArticleId } from '../text';
import type { Columns } from './columns';
import type { TieId } from './tie-table';
import { tieNumber } from './tie-table';

/** One thing that can be selected, in whichever view. */
export type Thing =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'article'; readonly id: ArticleId };

/** Two or more things of one kind, in the order in which they were chosen. */
export type Several =
  | { readonly kind: 'actors'; readonly ids: readonly ActorId[] }
  | { readonly kind: 'ties'; readonly ids: readonly TieId[] }
  | { readonly kind: 'contacts'; readonly ids: readonly ContactId[] }
  | { readonly kind: 'claims'; readonly ids: readonly ClaimId[] }
  | { readonly kind: 'articles'; readonly ids: readonly ArticleId[] };

/** A step of a path: a contact, or one claim about it. */
export type PathStep = Extract<Thing, { readonly kind: 'contact' | 'claim' }>;

/** Contacts or claims that lead from one actor to another, in order. */
export type Path = {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
};

/** A stretch of an article; its offsets are those of quotes. */
export type Passage = {
  readonly kind: 'passage';
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
};

/** What an analyst has selected, in whichever view. */
export type Selection = Thing | Several | Path | Passage;

const SEVERAL = {
  actor: 'actors',
  tie: 'ties',
  contact: 'contacts',
  claim: 'claims',
  article: 'articles',
} as const satisfies Record<Thing['kind'], Several['kind']>;

/** The things that a selection names, in order; a passage names none. */
export function thingsIn(selection: Selection): readonly Thing[] {
  switch (selection.kind) {
    case 'actor':
    case 'tie':
    case 'contact':
    case 'claim':
    case 'article':
      return [selection];
    case 'actors':
      return selection.ids.map((id) => ({ kind: 'actor', id }));
    case 'ties':
      return selection.ids.map((id) => ({ kind: 'tie', id }));
    case 'contacts':
      return selection.ids.map((id) => ({ kind: 'contact', id }));
    case 'claims':
      return selection.ids.map((id) => ({ kind: 'claim', id }));
    case 'articles':
      return selection.ids.map((id) => ({ kind: 'article', id }));
    case 'path':
      return selection.steps;
    case 'passage':
      return [];
  }
}

/**
 * Selects things: those of the first one's kind, each once. One thing is
 * selected as itself, none is no selection.
 */
export function selectionOf(things: readonly Thing[]): Selection | undefined {
  const [first] = things;
  if (first === undefined) return undefined;
  const alike = things.filter(({ kind }) => kind === first.kind);
  const ids = [...new Set(alike.map(({ id }) => id))];
  return ids.length === 1
    ? first
    : ({ kind: SEVERAL[first.kind], ids } as Several);
}

/**
 * A selection with one more thing, or without it if it was selected. A thing of
 * another kind, and one beside a path or a passage, is selected alone.
 */
export function withToggled(
  selection: Selection | undefined,
  thing: Thing,
): Selection | undefined {
  const isList = selection !== undefined && selection.kind !== 'path';
  const chosen = isList ? thingsIn(selection) : [];
  if (chosen[0]?.kind !== thing.kind) return thing;
  const others = chosen.filter(({ id }) => id !== thing.id);
  return selectionOf(
    others.length < chosen.length ? others : [...chosen, thing],
  );
}

/** Whether a case still holds everything that is selected. */
export function holds(columns: Columns, selection: Selection): boolean {
  if (selection.kind === 'passage') return holdsPassage(columns, selection);
  const things = thingsIn(selection);
  return things.every(holderOf(columns, things));
}

/**
 * What a case still holds of a selection: of several things those that are
 * left, of a path or a passage all or nothing.
 */
export function heldOf(
  columns: Columns,
  selection: Selection,
): Selection | undefined {
  if (selection.kind === 'path' || selection.kind === 'passage')
    return holds(columns, selection) ? selection : undefined;
  const things = thingsIn(selection);
  const left = things.filter(holderOf(columns, things));
  return left.length === things.length ? selection : selectionOf(left);
}

function holdsPassage(
  { within }: Columns,
  { article, start, end }: Passage,
): boolean {
  const length = within.articles.find(({ id }) => id === article)?.text.length;
  return length !== undefined && 0 <= start && start < end && end <= length;
}

function holderOf(
  columns: Columns,
  things: readonly Thing[],
): (thing: Thing) => boolean {
  const { actorIndex, ties, within } = columns;
  const asked = new Set<string>(things.map(({ id }) => id));
  const contacts = idsAmong(within.contacts, asked);
  const claims = idsAmong(within.claims, asked);
  const articles = idsAmong(within.articles, asked);
  return (thing) => {
    switch (thing.kind) {
      case 'actor':
        return actorIndex.has(thing.id);
      case 'tie':
        return tieNumber(ties, thing.id) !== undefined;
      case 'contact':
        return contacts().has(thing.id);
      case 'claim':
        return claims().has(thing.id);
      case 'article':
        return articles().has(thing.id);
    }
  };
}

/**
 * The ids that are asked for and that records have, gathered at the first asking:
 * a set of all ids of a large case costs more than the rest of a selection.
 */
function idsAmong(
  records: readonly { readonly id: string }[],
  asked: ReadonlySet<string>,
): () => ReadonlySet<string> {
  let ids: Set<string> | undefined;
  return () => {
    if (ids !== undefined) return ids;
    ids = new Set();
    for (const { id } of records) {
      if (asked.has(id)) ids.add(id);
      if (ids.size === asked.size) break;
    }
    return ids;
  };
}
