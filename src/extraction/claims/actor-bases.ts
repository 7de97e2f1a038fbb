import type { Bases, Passage } from '../../case';
import type { Span } from '../../text';
import { sentenceAround } from '../../text';
import {
  bodyNamed,
  countryNamed,
  countryOfAdjective,
  countryOfPeople,
} from '../actors/gazetteer';
import type { Draft } from '../actors/registry';
import type { ReadableArticle } from '../sentences/readable-article';
import type { ClaimDraft } from './claim-draft';
import { sideOf } from './sides';

/** Where the claims of an article name each of those they speak of. */
export function namedAt(
  drafts: readonly ClaimDraft[],
): ReadonlyMap<Draft, readonly Span[]> {
  const spans = new Map<Draft, Span[]>();
  const note = (draft: Draft | undefined, span: Span): void => {
    if (draft === undefined) return;
    const known = spans.get(draft);
    if (known === undefined) spans.set(draft, [span]);
    else known.push(span);
  };
  for (const { participants, speakers } of drafts)
    for (const { draft, span } of [...participants, ...speakers])
      note(draft, span);
  return spans;
}

/**
 * The words from which each field of an actor was read: its office, what it
 * is (by the office, else by its name), and whose side it is on.
 */
export function actorBases(
  article: ReadableArticle,
  draft: Draft,
  named: readonly Span[],
): Bases {
  const { text } = article;
  const office = officeIn(text, draft);
  const kind = office ?? named.find((span) => saysName(text, span, draft));
  const side = sideIn(article, draft, office ? [office, ...named] : named);
  const at = (span: Span): readonly Passage[] => [
    { article: article.id, ...span, exact: text.slice(span.start, span.end) },
  ];
  return {
    ...(office && { description: at(office) }),
    ...(kind && { kind: at(kind) }),
    ...(side && { side: at(side) }),
  };
}

/** Where an office stands, if the words there tell of it. */
function officeIn(text: string, { office, officeAt }: Draft): Span | undefined {
  if (office === undefined || officeAt === undefined) return undefined;
  const words = text.slice(officeAt.start, officeAt.end).toLowerCase();
  // "Foreign ministers": offices of several in one.
  const isTold = (word: string): boolean => words.includes(word.slice(0, -1));
  return office.split(' ').every(isTold) ? officeAt : undefined;
}

/** Whether words are a name or a description of someone, no pronoun. */
function saysName(
  text: string,
  { start, end }: Span,
  { name, aliases }: Draft,
): boolean {
  const words = text.slice(start, end).toLowerCase().split(/\s+/);
  return [name, ...aliases].some((each) =>
    each
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.length > 1 && words.includes(word)),
  );
}

/** So many places that name an actor are looked at for its side. */
const MOST_LOOKED_AT = 5;

/** The words for an actor's side that stand nearest to where it is named. */
function sideIn(
  { text, body = { start: 0, end: text.length } }: ReadableArticle,
  draft: Draft,
  named: readonly Span[],
): Span | undefined {
  const { side } = sideOf(draft);
  if (side === undefined) return undefined;
  for (const place of named.slice(0, MOST_LOOKED_AT)) {
    const sentence = sentenceAround(text, body, place);
    const [nearest] = wordsFor(side, text, sentence).sort(
      (one, other) => gapTo(place, one) - gapTo(place, other),
    );
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

function gapTo(place: Span, { start, end }: Span): number {
  return Math.max(place.start - end, start - place.end, 0);
}

/** Where a sentence names a side, by its own name or that of its people. */
function wordsFor(side: string, text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const own = sentence.indexOf(side);
  const isWhole = !/\p{L}/u.test(sentence.charAt(own + side.length));
  if (own >= 0 && isWhole)
    return [{ start: start + own, end: start + own + side.length }];
  const words = [...sentence.matchAll(/[\p{L}\p{M}.’'-]*[\p{L}\p{M}]/gu)].map(
    ({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.replace(/[’']s$/, '').length,
    }),
  );
  const spans = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined
      ? [word]
      : [{ start: word.start, end: next.end }, word];
  });
  return spans.filter((each) =>
    isNameOf(side, text.slice(each.start, each.end)),
  );
}

function isNameOf(side: string, words: string): boolean {
  return [
    countryNamed(words),
    countryOfAdjective(words),
    countryOfPeople(words),
    bodyNamed(words),
  ].includes(side);
}
