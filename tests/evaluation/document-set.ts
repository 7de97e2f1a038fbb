import type { Claim } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import type {
  LabelledClaim,
  LabelledDocument,
} from '../extraction/documents/labelled-document';
import type { Pair } from './claim-pairs';
import { pairsOf } from './claim-pairs';
import type { Cast } from './document-cast';
import { castOf } from './document-cast';
import {
  isCredited,
  isLeftOut,
  isOfChannel,
  isOfDirection,
  keysIn,
  pairsOfLabel,
} from './document-label';
import { isBroken, isNear } from './quote-bounds';
import type { Score } from './score';
import { countField, emptyTally } from './score';

/** How whole documents were answered: a score, and what must not happen. */
export type DocumentScore = Score & {
  /** Contacts told as having happened that were planned, failed or overheard. */
  readonly falseFacts: readonly string[];
  readonly badNames: readonly string[];
  readonly named: number;
  /** Quotes that begin or end inside a clause, of all that were compared. */
  readonly brokenQuotes: readonly string[];
  readonly quoted: number;
};

type Tally = ReturnType<typeof emptyTally> & {
  readonly falseFacts: string[];
  readonly badNames: string[];
  named: number;
  readonly brokenQuotes: string[];
  quoted: number;
};

/** Scores the engine on whole documents, pair by pair of each labelled claim. */
export function scoreDocuments(
  set: string,
  documents: readonly LabelledDocument[],
): DocumentScore {
  const tally: Tally = {
    ...emptyTally(),
    falseFacts: [],
    badNames: [],
    named: 0,
    brokenQuotes: [],
    quoted: 0,
  };
  for (const document of documents) scoreDocument(tally, document);
  return { set, ...tally };
}

/** A document with what the engine made of it. */
type Reading = {
  readonly document: LabelledDocument;
  readonly cast: Cast;
  readonly found: Map<LabelledClaim, ReadonlySet<string>>;
};
type Answer = { readonly claim: Claim; readonly pair: Pair };
/** A label with those of its pairs that an answer stands for, as words. */
type Match = {
  readonly label: LabelledClaim;
  readonly keys: readonly string[];
};

function scoreDocument(tally: Tally, document: LabelledDocument): void {
  const { name, text, published, claims } = document;
  const suggested = extract({ id: name as ArticleId, text, published });
  const cast = castOf(document, suggested);
  const reading: Reading = { document, cast, found: new Map() };
  const answers = suggested.claims.flatMap((claim) =>
    pairsOf(claim).map((pair) => ({ claim, pair })),
  );
  // First those whose words overlap with a label's, so that none is taken away.
  const rest = answers.filter((answer) => !answered(tally, reading, answer, 0));
  for (const answer of rest)
    if (!answered(tally, reading, answer, 1))
      countWrong(tally, reading, answer);
  for (const label of claims.filter(({ isArguable }) => !isArguable))
    for (const { key, one, other } of pairsOfLabel(label)) {
      tally.expected++;
      if (reading.found.get(label)?.has(key)) tally.found++;
      else tally.misses.push(`${name}: ${one} ~ ${other} <${label.quote}>`);
    }
  countNames(tally, name, suggested, cast);
}

/** Finds the label that an answer meets, and compares what both say of it. */
function answered(
  tally: Tally,
  reading: Reading,
  answer: Answer,
  distance: 0 | 1,
): boolean {
  const { claim, pair } = answer;
  const { text, claims } = reading.document;
  const [best] = claims
    .filter((label) => isNear(text, claim, label.quote, distance))
    .map((label): Match => ({ label, keys: keysIn(reading.cast, label, pair) }))
    .filter(({ keys }) => keys.length > 0)
    .filter((match) => distance === 0 || isPlain(reading, answer, match))
    .toSorted(
      (one, other) => fit(reading, answer, other) - fit(reading, answer, one),
    );
  if (best === undefined) return false;
  compare(tally, reading, answer, best);
  return true;
}

/** Whether a match from further away is beyond doubt, and not yet made. */
function isPlain(reading: Reading, { claim }: Answer, match: Match): boolean {
  return (
    isOpen(reading, match) &&
    match.label.stances.includes(claim.stance) &&
    isOfChannel(claim, match.label)
  );
}

function fit(reading: Reading, { claim, pair }: Answer, match: Match): number {
  const { label } = match;
  return (
    (label.stances.includes(claim.stance) ? 8 : 0) +
    (isOpen(reading, match) ? 6 : 0) +
    (label.isArguable ? 0 : 5) +
    (isOfChannel(claim, label) ? 4 : 0) +
    (isOfDirection(reading.cast, pair, label) ? 4 : 0)
  );
}

function isOpen({ found }: Reading, { label, keys }: Match): boolean {
  return keys.some((key) => !found.get(label)?.has(key));
}

function compare(
  tally: Tally,
  reading: Reading,
  { claim, pair }: Answer,
  match: Match,
): void {
  const { label, keys } = match;
  const { document, cast, found } = reading;
  const quote = claim.quotes[0]?.exact;
  const isFalseFact =
    claim.stance === 'asserted' &&
    (!label.stances.includes('asserted') ||
      (label.link === 'taps' && !claim.channels.includes('intercept')));
  if (isFalseFact) tally.falseFacts.push(`${document.name}: ${quote}`);
  if (label.isArguable) {
    if (!isFalseFact) return;
    tally.wrong++;
    tally.falseClaims.push(`${document.name}: told as having been: ${quote}`);
    return;
  }
  tally.right++;
  if (!isOpen(reading, match)) return;
  found.set(label, new Set([...(found.get(label) ?? []), ...keys]));
  const judge = (
    field: 'direction' | 'channel' | 'stance' | 'date' | 'attribution',
    isRight: boolean,
    got: string | undefined,
    wanted: readonly string[] = [],
  ): void => {
    countField(tally, field, isRight);
    const right = wanted.length === 0 ? '' : ` for ${wanted.join(' or ')}`;
    if (!isRight)
      tally.falseClaims.push(
        `${document.name}: ${field} ${got}${right}: ${quote}`,
      );
  };
  judge('direction', isOfDirection(cast, pair, label), label.link);
  judge('channel', isOfChannel(claim, label), claim.channels.join('+'));
  judge('stance', label.stances.includes(claim.stance), claim.stance);
  const when = claim.when?.edtf.replaceAll(/T[^/]*/g, '');
  if (!isLeftOut(label.when, when))
    judge(
      'date',
      label.when.anyOf.includes(when ?? ''),
      when,
      label.when.anyOf,
    );
  const speakers = claim.attribution.map(({ speaker }) => speaker);
  if (!isLeftOut(label.by, speakers[0]))
    judge(
      'attribution',
      isCredited(cast, claim, label),
      speakers.join('; '),
      label.by.anyOf,
    );
  tally.quoted++;
  const others = label.sides.flat().flatMap((each) => cast.formsOf(each));
  if (isBroken(document.text, claim, label.quote, others))
    tally.brokenQuotes.push(`${document.name}: ${quote} <${label.quote}>`);
}

/** A pair that no label has: wrong, unless both are of one side of a label. */
function countWrong(tally: Tally, reading: Reading, answer: Answer): void {
  const { document, cast } = reading;
  const { claim, pair } = answer;
  const isSameSide = document.claims
    .filter((label) => isNear(document.text, claim, label.quote, 0))
    .some(({ sides }) =>
      sides.some((side) =>
        [pair.first, pair.second].every((each) =>
          side.some((name) => cast.names(each, name)),
        ),
      ),
    );
  if (isSameSide) return;
  tally.wrong++;
  const quote = claim.quotes[0]?.exact;
  tally.falseClaims.push(
    `${document.name}: ${cast.nameOf(pair.first)} ~ ${cast.nameOf(pair.second)} (${claim.channels.join('+')}, ${claim.stance}): ${quote}`,
  );
  if (claim.stance === 'asserted' && isNeverSaid(reading, answer))
    tally.falseFacts.push(`${document.name}: ${quote}`);
}

/**
 * Whether a pair tells what the document says did not or may not happen: all it
 * has of the two, or what it has in these words of one of them by this channel.
 */
function isNeverSaid(
  { document, cast }: Reading,
  { claim, pair }: Answer,
): boolean {
  const { first, second } = pair;
  const isUnsaid = ({ stances }: LabelledClaim): boolean =>
    !stances.includes('asserted');
  const ofPair = document.claims.filter(
    (label) => keysIn(cast, label, pair).length > 0,
  );
  const here = document.claims
    .filter((label) => isNear(document.text, claim, label.quote, 0))
    .filter((label) => isOfChannel(claim, label))
    .filter(({ sides }) =>
      sides
        .flat()
        .some((name) => cast.names(first, name) || cast.names(second, name)),
    );
  return [ofPair, here].some(
    (labels) => labels.length > 0 && labels.every(isUnsaid),
  );
}

/** Counts the actors of claims that have a name cut short or run together. */
function countNames(
  tally: Tally,
  document: string,
  suggested: Suggestions,
  cast: Cast,
): void {
  const used = new Set(
    suggested.claims.flatMap(({ participants }) =>
      participants.map(({ actor }) => actor),
    ),
  );
  for (const actor of suggested.actors.filter(({ id }) => used.has(id))) {
    const isGood = cast.isWellNamed(actor);
    if (isGood === undefined) continue;
    tally.named++;
    if (!isGood) tally.badNames.push(`${document}: ${actor.name}`);
  }
}
