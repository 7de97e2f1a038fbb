import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Actor, Claim, Participant } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId, Span } from '../../src/text';
import { pairsOf, plainWords } from './claim-pairs';
import type { Score } from './score';
import { countField, emptyTally } from './score';

type SeedArticle = {
  readonly id: ArticleId;
  readonly file?: string;
  readonly text?: string;
  readonly published?: string;
  readonly body?: Span;
};
type Seed = {
  readonly articles: readonly SeedArticle[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
};

/** Scores the engine on a reviewed case: pairs of actors, article by article. */
export function scoreSeed(path: string): Score | undefined {
  if (!existsSync(path)) return undefined;
  const seed = JSON.parse(readFileSync(path, 'utf8')) as Seed;
  const tally = emptyTally();
  for (const article of seed.articles) {
    const text =
      article.text ??
      readFileSync(join(dirname(path), article.file ?? ''), 'utf8');
    const suggested = extract({ ...article, text });
    scoreArticle(tally, seed, article, suggested);
  }
  return { set: 'seeds', ...tally };
}

function scoreArticle(
  tally: ReturnType<typeof emptyTally>,
  seed: Seed,
  article: SeedArticle,
  suggested: Suggestions,
): void {
  const claims = seed.claims.filter((claim) => claim.article === article.id);
  const expected = new Map<string, Claim[]>();
  const tolerated = new Set<string>();
  for (const claim of claims) {
    for (const { first, second } of pairsOf(claim)) {
      const key = keyOf(first.actor, second.actor);
      expected.set(key, [...(expected.get(key) ?? []), claim]);
    }
    for (const first of claim.participants)
      for (const second of claim.participants)
        tolerated.add(keyOf(first.actor, second.actor));
  }
  const found = new Set<string>();
  for (const claim of suggested.claims)
    for (const { first, second } of pairsOf(claim)) {
      const key = keyOf(
        goldActor(seed, claims, suggested, first),
        goldActor(seed, claims, suggested, second),
      );
      if (!tolerated.has(key)) {
        tally.wrong++;
        tally.falseClaims.push(
          `${key.replace('|', ' ~ ')}: ${claim.quotes[0]?.exact}`,
        );
        continue;
      }
      tally.right++;
      found.add(key);
      const match = nearest(claim, expected.get(key) ?? []);
      if (match !== undefined) compareFields(tally, claim, match);
    }
  for (const [key, list] of expected) {
    tally.expected++;
    if (found.has(key)) tally.found++;
    else
      tally.misses.push(
        `${key.replace('|', ' ~ ')}: ${list[0]?.quotes[0]?.exact}`,
      );
  }
}

/** The reviewed actor whom a suggested participant stands for. */
function goldActor(
  seed: Seed,
  claims: readonly Claim[],
  suggested: Suggestions,
  participant: Participant,
): string {
  const mention = participant.mention;
  const there = claims
    .flatMap((claim) => claim.participants)
    .find(
      (each) =>
        each.mention !== undefined &&
        mention !== undefined &&
        each.mention.start < mention.end &&
        mention.start < each.mention.end,
    );
  if (there !== undefined) return there.actor;
  const actor = suggested.actors.find((each) => each.id === participant.actor);
  const words = [
    actor?.name ?? '',
    ...(actor?.aliases ?? []),
    mention?.exact ?? '',
  ].map(plainWords);
  const found = seed.actors.find((each) =>
    [each.name, ...each.aliases].some((name) =>
      words.includes(plainWords(name)),
    ),
  );
  return found?.id ?? `?${actor?.name}`;
}

function nearest(
  claim: Claim,
  candidates: readonly Claim[],
): Claim | undefined {
  const at = claim.quotes[0];
  if (at === undefined) return undefined;
  const overlap = (each: Claim): number =>
    Math.max(
      0,
      ...each.quotes.map(
        (quote) =>
          Math.min(quote.end, at.end) - Math.max(quote.start, at.start),
      ),
    );
  const best = candidates.toSorted(
    (one, other) => overlap(other) - overlap(one),
  )[0];
  return best !== undefined && overlap(best) > 0 ? best : undefined;
}

function compareFields(
  tally: ReturnType<typeof emptyTally>,
  claim: Claim,
  expected: Claim,
): void {
  const isMutual = (each: Claim): boolean =>
    each.participants.some((part) => part.role === 'party');
  countField(tally, 'direction', isMutual(claim) === isMutual(expected));
  countField(
    tally,
    'channel',
    claim.channels.some((channel) => expected.channels.includes(channel)),
  );
  if (!claim.channels.some((channel) => expected.channels.includes(channel)))
    tally.falseClaims.push(
      `channel ${claim.channels.join('+')} for ${expected.channels.join('+')}: ${claim.quotes[0]?.exact}`,
    );
  countField(tally, 'stance', claim.stance === expected.stance);
  const isDated =
    expected.when?.phrase !== undefined &&
    isWithin(expected.when.phrase, claim);
  if (isDated || claim.when !== undefined) {
    const isRight =
      claim.when?.edtf.slice(0, 10) === expected.when?.edtf.slice(0, 10);
    countField(tally, 'date', isRight);
    if (!isRight)
      tally.falseClaims.push(
        `date ${claim.when?.edtf} for ${expected.when?.edtf}: ${claim.quotes[0]?.exact}`,
      );
  }
  if (expected.attribution.length > 0 || claim.attribution.length > 0)
    countField(
      tally,
      'attribution',
      expected.attribution.length > 0 === claim.attribution.length > 0,
    );
}

function isWithin(span: Span, claim: Claim): boolean {
  const quote = claim.quotes[0];
  return (
    quote !== undefined &&
    quote.start - 200 < span.start &&
    span.end < quote.end + 200
  );
}

function keyOf(first: string, second: string): string {
  return first < second ? `${first}|${second}` : `${second}|${first}`;
}
