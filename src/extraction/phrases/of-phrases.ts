import type { Chunk } from './chunk';
import { chunkOf } from './chunk';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { OFFICES } from '../lexicons/offices';
import { FEATURES } from '../lexicons/places';
import { GATHERING_NOUNS } from '../lexicons/people-nouns';
import type { Token } from '../words/tokens';
import { isAllOf, isSomeOf, pastDeterminers } from '../actors/determiners';
import { countryNamed } from '../actors/gazetteer';
import { lastDomain, personAtPost } from '../actors/name-runs';
import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { DOMAINS } from '../lexicons/domains';
import { isOfficeAt } from '../actors/offices-in-phrases';
import { wordsOf } from '../lexicons/word-list';
import {
  namesBody,
  namesPeople,
  namesSeveralPeople,
  singularOf,
} from '../words/word-classes';

/**
 * Joins "X of Y" into one noun phrase where X names people, a body, an office
 * or a gathering: "the head of Hamas", "a number of ministers".
 */
export function withOfPhrases(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const link = joined.at(-1);
    const head = joined.at(-2);
    if (isDomain(tokens, head, link, chunk)) {
      joined.splice(
        -2,
        2,
        chunkOf('noun', head?.from ?? 0, chunk.to, head?.word),
      );
      continue;
    }
    if (
      chunk.kind === 'noun' &&
      head?.kind === 'noun' &&
      link?.kind === 'preposition' &&
      (tokens[chunk.from]?.tag !== 'pronoun' ||
        isAllOfThem(tokens, head, link, chunk)) &&
      !isMade(tokens, joined.at(-3), head) &&
      !isOfNews(tokens, joined.at(-3), head, chunk) &&
      takes(tokens, head, link.word, chunk)
    )
      joined.splice(-2, 2, chunkOf('noun', head.from, chunk.to, head.word));
    else joined.push(chunk);
  }
  return joined;
}

/** "Both of them", "neither of them": two in one phrase. */
function isAllOfThem(
  tokens: readonly Token[],
  head: Chunk,
  { word }: Chunk,
  next: Chunk,
): boolean {
  return (
    word === 'of' &&
    isAllOf(tokens, head.from, head.to) &&
    tokens[next.from]?.lower === 'them'
  );
}

/** "Made the acquaintance of Y", "was the guest of Y": there Y is met. */
function isMade(
  tokens: readonly Token[],
  before: Chunk | undefined,
  head: Chunk,
): boolean {
  const verb = MADE.get(tokens[head.to - 1]?.lower ?? '');
  return verb !== undefined && verb === before?.verb?.lemma;
}

/** "Informed her lawyer of the plan": of what they were told. */
function isOfNews(
  tokens: readonly Token[],
  before: Chunk | undefined,
  head: Chunk,
  next: Chunk,
): boolean {
  const last = tokens[next.to - 1];
  // "Informed the governor of the prison": what she governs.
  const mayGovern = OFFICES.has(tokens[head.to - 1]?.lower ?? '');
  return (
    TELLING_OF.has(before?.verb?.lemma ?? '') &&
    last?.shape === 'lower' &&
    (!mayGovern || NEWS.has(last.lower) || CONTACT_NOUNS.has(last.lower)) &&
    !namesPeople(last.lower) &&
    !namesBody(last.lower)
  );
}

/** What one is told of, and nobody governs. */
const NEWS = wordsOf(`
  arrest, attack, danger, dangers, date, death, decision, delay, delays, developments, event, events, fact
  findings, illness, incident, intention, intentions, loss, move, need, outcome, plan, plans, problem, problems, progress
  result, results, risk, risks, situation, strike, threat, threats
`);

/** Verbs that say "of" what somebody is told. */
const TELLING_OF = wordsOf(
  'advise, apprise, assure, convince, forewarn, inform, notify, remind, warn',
);

const MADE: ReadonlyMap<string, string> = new Map([
  ['acquaintance', 'make'],
  ['guest', 'be'],
]);

function takes(
  tokens: readonly Token[],
  head: Chunk,
  preposition: string,
  next: Chunk,
): boolean {
  const last = tokens[head.to - 1];
  if (last === undefined) return false;
  const { lower } = last;
  if (preposition === 'from')
    return (
      (isAbroad(lower) &&
        countryNamed(tokens[next.from]?.text ?? '') !== undefined) ||
      (namesPeople(lower) &&
        // "Rang the prime minister from the embassy": where he rang from.
        !(tokens[head.from]?.lower === 'the' && OFFICES.has(lower)) &&
        namesBody(tokens[next.to - 1]?.lower ?? '')) ||
      // "Officials from Boeing".
      (namesSeveralPeople(lower) && isNamed(tokens, next))
    );
  const isPost =
    POSTS.has(lower) ||
    OFFICES.has(lower) ||
    isOfficeAt(tokens, head.from, head.to);
  const start = pastDeterminers(tokens, next.from, next.to);
  const isHeld =
    /^(?:at|for|to)$/.test(preposition) &&
    isPost &&
    personAtPost(
      tokens,
      start,
      next.to,
      tokens[head.from]?.tag === 'determiner',
    ) !== undefined;
  if (isHeld) return true;
  if (isServing(tokens, head, preposition, next)) return true;
  if (preposition === 'for')
    return POSTS.has(lower) || isForNext(tokens, head, tokens[start]);
  if (preposition === 'in') return isInExile(last, tokens[next.from]);
  if (preposition !== 'of' || isTold(tokens, next)) return false;
  if (isAllOf(tokens, head.from, head.to)) return true;
  if (isSomeOf(tokens, head.from, head.to))
    return namesSeveralPeople(tokens[next.to - 1]?.lower ?? '');
  if (MEASURES.has(lower))
    return CONTACT_NOUNS.has(tokens[next.to - 1]?.lower ?? '');
  if (isDate(last, tokens, next)) return false;
  if (isFeature(last, tokens, next)) return true;
  if (isPeer(tokens, head, next)) return true;
  return (
    namesPeople(lower) ||
    namesBody(lower) ||
    GATHERING_NOUNS.has(lower) ||
    isPost ||
    isNamedFor(tokens, head, next) ||
    (last.shape === 'capital' &&
      (BODY_NAME_ENDINGS.has(lower) ||
        /^(?:bank|board|house|chief|republic|kingdom)$/.test(lower)))
  );
}

/** "The government in exile" is none of where it is. */
function isInExile({ lower }: Token, next: Token | undefined): boolean {
  return namesBody(lower) && next?.lower === 'exile';
}

/** "An aide to Senator Kell", "lawyers for Karim Haddad": whose they are. */
function isServing(
  tokens: readonly Token[],
  head: Chunk,
  preposition: string,
  next: Chunk,
): boolean {
  const { lower = '' } = tokens[head.to - 1] ?? {};
  const opener = tokens[head.from];
  const isNew =
    namesSeveralPeople(lower) ||
    /^(?:an?|another|one)$/.test(opener?.lower ?? '');
  const serves =
    (preposition === 'to' && AIDES.has(singularOf(lower))) ||
    (preposition === 'for' && COUNSEL.has(singularOf(lower)));
  return serves && isNew && opener?.lower !== 'the' && isNamed(tokens, next);
}

/** Whom one may be "to" somebody. */
const AIDES = wordsOf('adviser, advisor, aide, assistant');
/** Who acts "for" somebody. */
const COUNSEL = wordsOf('attorney, counsel, lawyer, solicitor');

/** Whether a phrase is a name, with or without a title. */
function isNamed(tokens: readonly Token[], { from, to }: Chunk): boolean {
  const isPlain = tokens[from]?.tag !== 'determiner';
  return isPlain && tokens[to - 1]?.tag === 'name';
}

/** "Informed the Straits Board of the date": what it was told of. */
function isDate(last: Token, tokens: readonly Token[], next: Chunk): boolean {
  const end = tokens[next.to - 1];
  return (
    last.shape === 'capital' &&
    BODY_NAME_ENDINGS.has(last.lower) &&
    end?.shape === 'lower' &&
    !namesPeople(end.lower) &&
    !namesBody(end.lower)
  );
}

/** "The Horn of Africa", "Strait of Hormuz envoys": one place. */
function isFeature(
  last: Token,
  tokens: readonly Token[],
  next: Chunk,
): boolean {
  const place = tokens[next.from];
  return (
    last.shape === 'capital' &&
    FEATURES.has(last.lower) &&
    place?.shape === 'capital' &&
    place.tag === 'name'
  );
}

/** "Lord Dacre of Thornby": what a peer is of. */
function isPeer(tokens: readonly Token[], head: Chunk, next: Chunk): boolean {
  const isOne = (at: number): boolean => tokens[at]?.shape === 'capital';
  return (
    PEERS.has(tokens[head.from]?.lower ?? '') &&
    head.to === head.from + 2 &&
    isOne(head.from + 1) &&
    next.to === next.from + 1 &&
    isOne(next.from)
  );
}

const PEERS = wordsOf('baron, baroness, earl, lady, lord, marquess, viscount');

/** "Informed the premier of his talks": what is told of, not what he heads. */
function isTold(tokens: readonly Token[], next: Chunk): boolean {
  const opener = tokens[next.from]?.lower ?? '';
  const last = tokens[next.to - 1]?.lower ?? '';
  return (
    /^(?:his|her|its|their|our|my)$/.test(opener) &&
    (CONTACT_NOUNS.has(last) || !(namesPeople(last) || namesBody(last)))
  );
}

/** "Popular Front for the Liberation of Palestine": a body and its purpose. */
function isBodyFor(last: Token, next: Token | undefined): boolean {
  return (
    last.shape === 'capital' &&
    BODY_NAME_ENDINGS.has(last.lower) &&
    next?.shape === 'capital'
  );
}

/** "The Fund for Peace", "the Board of Control for Temples". */
function isForNext(
  tokens: readonly Token[],
  head: Chunk,
  next: Token | undefined,
): boolean {
  const last = tokens[head.to - 1] ?? NO_WORD;
  return isBodyFor(last, next) || isBodyFor(headOf(tokens, head), next);
}

/** "Board" of "the Board of Control": what a name of several parts is of. */
function headOf(tokens: readonly Token[], { from, to }: Chunk): Token {
  const of = tokens.findIndex(
    ({ lower }, at) => at > from && at < to && lower === 'of',
  );
  return (
    tokens[of > 0 && tokens[to - 1]?.shape === 'capital' ? of - 1 : to - 1] ??
    NO_WORD
  );
}

const NO_WORD: Token = {
  text: '',
  lower: '',
  start: 0,
  end: 0,
  shape: 'mark',
  tag: 'mark',
  verb: undefined,
};

/** "… for the Liberation of Palestine": the name of a body goes on. */
function isNamedFor(
  tokens: readonly Token[],
  head: Chunk,
  next: Chunk,
): boolean {
  const last = tokens[head.to - 1];
  if (last?.shape !== 'capital' || tokens[next.to - 1]?.shape === 'lower')
    return false;
  for (let at = head.from + 1; at < head.to - 1; at++)
    if (tokens[at]?.lower === 'for' || tokens[at]?.lower === 'of')
      return (
        isBodyFor(tokens[at - 1] ?? last, last) ||
        (DOMAINS.has(last.lower) && POSTS.has(tokens[at - 1]?.lower ?? ''))
      );
  return false;
}

/** "Organization for Security and Cooperation": what a body is for goes on. */
function isDomain(
  tokens: readonly Token[],
  head: Chunk | undefined,
  link: Chunk | undefined,
  chunk: Chunk,
): boolean {
  if (head?.kind !== 'noun' || link?.word !== 'and' || chunk.kind !== 'noun')
    return false;
  const words = tokens.slice(head.from, head.to);
  const isFor = words.some(({ lower }) => lower === 'for' || lower === 'of');
  const last = tokens[chunk.to - 1];
  if (!isFor || words.at(-1)?.shape !== 'capital') return false;
  if (last?.shape !== 'capital') return false;
  if (chunk.to - chunk.from < 3 && DOMAINS.has(last.lower)) return true;
  const domain = lastDomain(tokens, chunk.from, chunk.to);
  return domain !== undefined && domain - chunk.from < 3;
}

/** "Officials from Turkey": several people, or a body, that a country sends. */
function isAbroad(lower: string): boolean {
  return namesSeveralPeople(lower) || SENT_BODIES.has(lower);
}

/** Bodies that a country sends. */
const SENT_BODIES = wordsOf(
  'delegation, delegations, team, teams, mission, missions',
);

/** Posts that go on with "for": "minister for trade". */
const POSTS = wordsOf(`
  minister, secretary, envoy, representative, spokesman, spokeswoman
  spokesperson, coordinator, commissioner, adviser, advisor, undersecretary
`);

/** How long or how often there was contact: "a round of talks". */
const MEASURES = wordsOf(`
  round, rounds, day, days, week, weeks, hour, hours, month, months, series
  session, sessions, string, set, flurry, bout, spate, exchange, cycle, marathon
`);
