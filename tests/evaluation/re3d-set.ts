import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extraction';
import type { ArticleId, Span } from '../../src/text';
import { pairsOf } from './claim-pairs';
import type { Score } from './score';
import { emptyTally } from './score';

/** A document of re3d. */
export type Document = {
  readonly id: string;
  readonly text: string;
};
type Relation = {
  readonly type: string;
  readonly confidence: number;
  readonly documentId: string;
  readonly sourceBegin: number;
  readonly sourceEnd: number;
  readonly targetBegin: number;
  readonly targetEnd: number;
  readonly begin: number;
  readonly end: number;
};

/** Words by which the annotators marked what is no contact in our sense. */
export const NO_CONTACT =
  /pressed for|agreement|worked tirelessly|advising|thanked|agreed|told/;

type Gold = {
  readonly first: Span;
  readonly second: Span;
  readonly trigger: string;
};

/**
 * Scores the engine on re3d's CommWith relations, pair by pair of mentions.
 * `strict` leaves out the rows whose trigger names no contact: they are then
 * neither expected nor held against the engine.
 */
export function scoreRe3d(folder: string, strict: boolean): Score | undefined {
  if (!existsSync(folder)) return undefined;
  const tally = emptyTally();
  for (const source of ['UK Government', 'CENTCOM']) {
    const documents = documentsIn(join(folder, source));
    const relations = linesOf(
      join(folder, source, 'relations.json'),
    ) as readonly Relation[];
    for (const document of documents) {
      const gold = goldOf(document, relations);
      scoreDocument(tally, document, gold, strict);
    }
  }
  return {
    set: strict ? 're3d-dev, contacts only' : 're3d-dev, as annotated',
    ...tally,
  };
}

function scoreDocument(
  tally: ReturnType<typeof emptyTally>,
  document: Document,
  gold: readonly Gold[],
  strict: boolean,
): void {
  const suggested = extract({
    id: document.id as ArticleId,
    text: document.text,
  });
  const found = new Set<Gold>();
  for (const claim of suggested.claims)
    for (const { first, second } of pairsOf(claim)) {
      const match = gold.find((each) =>
        isPair(each, first.mention, second.mention),
      );
      if (match === undefined) {
        tally.wrong++;
        tally.falseClaims.push(
          `${first.mention?.exact} ~ ${second.mention?.exact} (${claim.channels.join('+')}): ${claim.quotes[0]?.exact}`,
        );
      } else {
        found.add(match);
        if (!strict || !NO_CONTACT.test(match.trigger)) tally.right++;
      }
    }
  for (const each of gold) {
    if (strict && NO_CONTACT.test(each.trigger)) continue;
    tally.expected++;
    if (found.has(each)) tally.found++;
    else {
      const { text } = document;
      tally.misses.push(
        `${text.slice(each.first.start, each.first.end)} ~ ${text.slice(each.second.start, each.second.end)} <${each.trigger.trim()}> ${document.id.slice(0, 6)}`,
      );
    }
  }
}

function goldOf(
  document: Document,
  relations: readonly Relation[],
): readonly Gold[] {
  const gold = new Map<string, Gold>();
  for (const each of relations) {
    if (
      each.type !== 'CommWith' ||
      each.confidence < 0.5 ||
      each.documentId !== document.id
    )
      continue;
    const first = {
      start: Math.min(each.sourceBegin, each.targetBegin),
      end: 0,
    };
    const isForward = first.start === each.sourceBegin;
    const pair: Gold = {
      first: {
        start: first.start,
        end: isForward ? each.sourceEnd : each.targetEnd,
      },
      second: isForward
        ? { start: each.targetBegin, end: each.targetEnd }
        : { start: each.sourceBegin, end: each.sourceEnd },
      trigger: document.text.slice(each.begin, each.end),
    };
    gold.set(`${pair.first.start}-${pair.second.start}`, pair);
  }
  return [...gold.values()];
}

function isPair(
  gold: Gold,
  first: Span | undefined,
  second: Span | undefined,
): boolean {
  if (first === undefined || second === undefined) return false;
  const straight = touches(gold.first, first) && touches(gold.second, second);
  const turned = touches(gold.first, second) && touches(gold.second, first);
  return straight || turned;
}

function touches(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

/** The documents of one of re3d's folders. */
export function documentsIn(folder: string): readonly Document[] {
  return linesOf(join(folder, 'documents.json')).map((line) => {
    const { _id: id, text } = line as { _id: string; text: string };
    return { id, text };
  });
}

function linesOf(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
