import type { Act, Case, CaseId, Story } from '../case';
import { GLOBAL_MARK, importOf } from '../case';
import { sha256Of } from '../text';
import { interchangeWords } from '../words';
import type { Excerpt } from './excerpt';

/** A case that can be opened: its identity, and the acts that amount to it. */
export type ActedCase = {
  readonly id: CaseId;
  readonly acts: readonly Act[];
};

/** How much of a case a part of it goes without; its history besides. */
export type LeftOut = Readonly<
  Record<'claims' | 'actors' | 'articles' | 'stories', number>
>;

/**
 * A case of its own that holds the claims of an excerpt and some records more,
 * all that these name, and one story, if there is one. Without its history: by
 * one act.
 */
export function partOfCase(
  { theCase, claims }: Excerpt,
  records: readonly string[] = [],
  story?: string,
): ActedCase & { readonly leftOut: LeftOut } {
  const kept = namedBy(theCase, claims, records);
  const isKept = ({ id }: { readonly id: string }): boolean => kept.has(id);
  const mark = sha256Of(
    [theCase.id, story ?? '', ...claims.map(({ id }) => id)].join(),
  );
  const own = `case${GLOBAL_MARK}${mark.slice(0, 16)}` as CaseId;
  const part: Case = {
    ...theCase,
    id: own,
    analysts: [],
    claims,
    articles: theCase.articles.filter(isKept),
    actors: theCase.actors.filter(isKept),
    contacts: theCase.contacts.filter(isKept),
    origins: theCase.origins.filter(isKept),
    stories: theCase.stories
      .filter(({ id }) => id === story)
      .map((told) => ownStory(told, theCase.id, own)),
    notes: theCase.notes.filter(({ of }) => kept.has(of.id)),
  };
  const without = (list: keyof LeftOut): number =>
    theCase[list].length - part[list].length;
  const leftOut: LeftOut = {
    claims: without('claims'),
    actors: without('actors'),
    articles: without('articles'),
    stories: without('stories'),
  };
  const act = importOf(part, mark.slice(0, 32));
  // Whoever saves it later as a case file still reads that it is a part.
  const why = interchangeWords.partOf(theCase.title, leftOut);
  return {
    id: part.id,
    acts: [isPart(leftOut) ? { ...act, why } : act],
    leftOut,
  };
}

/** Whether anything but the history of a case was left out. */
export function isPart(leftOut: LeftOut): boolean {
  return Object.values(leftOut).some((count) => count > 0);
}

/** A story whose steps name what the part names as the whole did. */
function ownStory(story: Story, whole: CaseId, own: CaseId): Story {
  return {
    ...story,
    steps: (story.steps ?? []).map((step) =>
      (step.in ?? whole) === whole ? { ...step, in: own } : step,
    ),
  };
}

/** The identities of records, of all that they name, and what these name. */
function namedBy(
  { articles, actors, contacts, origins }: Case,
  claims: readonly { readonly id: string }[],
  records: readonly string[],
): ReadonlySet<string> {
  const known = new Map<string, unknown>(
    [actors, contacts, origins].flat().map((each) => [each.id, each]),
  );
  for (const { id } of articles) known.set(id, undefined);
  const named = new Set(claims.map(({ id }) => id));
  const waiting: unknown[] = [...claims, ...records];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && known.has(next) && !named.has(next)) {
      named.add(next);
      waiting.push(known.get(next));
    } else if (typeof next === 'object' && next !== null)
      waiting.push(...Object.values(next));
  }
  return named;
}
