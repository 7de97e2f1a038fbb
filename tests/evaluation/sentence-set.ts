import type { Claim, Participant } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import type { LabelledSentence } from '../extraction/sentences/labelled-sentence';
import { PUBLISHED } from '../extraction/sentences/labelled-sentence';
import type { Pair } from './claim-pairs';
import { agrees, pairsOf } from './claim-pairs';
import type { Score } from './score';
import { countField, emptyTally } from './score';

/** A claim as a label writes it. */
export type Expected = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly directed: boolean;
  readonly via: readonly string[];
  readonly channel: string;
  readonly stance: string;
  readonly when?: string;
  readonly by?: string;
};

/** Reads a label such as "A > B via C | call | planned | when=2025 by=D". */
function expectedOf(label: string): Expected {
  const [ends = '', channel = '', ...rest] = label.split(' | ');
  const [parties = '', via = ''] = ends.split(' via ');
  const separator = / (?:>|=|taps|leaks to) /.exec(parties)?.[0] ?? ' = ';
  const [left = '', right = ''] = parties.split(separator);
  const fields = rest.find((each) => each.includes('=')) ?? '';
  const stance = rest.find((each) => !each.includes('=')) ?? 'asserted';
  const when = /when=(\S+)/.exec(fields)?.[1];
  const by = /by=(.+)$/.exec(fields)?.[1];
  return {
    left: left.split(', '),
    right: right.split(', '),
    directed: separator !== ' = ',
    via: via === '' ? [] : via.split(', '),
    channel,
    stance,
    ...(when === undefined ? {} : { when }),
    ...(by === undefined ? {} : { by }),
  };
}

/** Scores the engine on sentences, each read as an article of its own. */
export function scoreSentences(
  set: string,
  sentences: readonly LabelledSentence[],
): Score {
  const tally = emptyTally();
  for (const { sentence, claims: labels } of sentences) {
    const suggested = extract({
      id: 'sentence' as ArticleId,
      text: sentence,
      published: PUBLISHED,
    });
    const expected = labels.map(expectedOf);
    const found: Found = new Map();
    for (const claim of suggested.claims) {
      for (const { first, second, directed } of pairsOf(claim)) {
        const match = bestMatch(suggested, expected, found, {
          first,
          second,
          directed,
        });
        if (match === undefined) {
          if (
            expected.some((each) => isSameSide(suggested, each, first, second))
          )
            continue;
          tally.wrong++;
          tally.falseClaims.push(
            `${nameOf(suggested, first)} ~ ${nameOf(suggested, second)}: ${sentence}`,
          );
          continue;
        }
        tally.right++;
        const key = pairKey(suggested, match, first, second);
        const known = keysOf(found, match);
        if (known.has(key)) continue;
        known.add(key);
        compareFields(tally, claim, match, suggested, first, directed);
      }
    }
    for (const each of expected)
      for (const left of each.left)
        for (const right of each.right) {
          tally.expected++;
          if (found.get(each)?.has(`${left}|${right}`)) tally.found++;
          else tally.misses.push(`${left} ~ ${right}: ${sentence}`);
        }
  }
  return { set, ...tally };
}

/** The pairs found of each label so far. */
type Found = Map<Expected, Set<string>>;

function keysOf(found: Found, label: Expected): Set<string> {
  const keys = found.get(label) ?? new Set();
  found.set(label, keys);
  return keys;
}

/**
 * The label that a pair answers. Where several do, as when one wrote and the
 * other replied, one of the pair's own direction that nothing answers yet.
 */
function bestMatch(
  suggested: Suggestions,
  expected: readonly Expected[],
  found: Found,
  { first, second, directed }: Pair,
): Expected | undefined {
  const all = expected.filter(
    (each) => pairKey(suggested, each, first, second) !== '',
  );
  const open = all.filter((each) => {
    const key = pairKey(suggested, each, first, second);
    return !keysOf(found, each).has(key);
  });
  const isForward = (each: Expected): boolean =>
    directed &&
    each.directed &&
    each.left.some((left) => names(suggested, first, left));
  return open.find(isForward) ?? open[0] ?? all[0];
}

function pairKey(
  suggested: Suggestions,
  expected: Expected,
  first: Participant,
  second: Participant,
): string {
  for (const left of expected.left)
    for (const right of expected.right) {
      const straight =
        names(suggested, first, left) && names(suggested, second, right);
      const turned =
        names(suggested, first, right) && names(suggested, second, left);
      if (straight || turned) return `${left}|${right}`;
    }
  return '';
}

function isSameSide(
  suggested: Suggestions,
  expected: Expected,
  first: Participant,
  second: Participant,
): boolean {
  return [expected.left, expected.right].some(
    (side) =>
      side.some((each) => names(suggested, first, each)) &&
      side.some((each) => names(suggested, second, each)),
  );
}

function names(
  suggested: Suggestions,
  participant: Participant,
  wanted: string,
): boolean {
  const actor = suggested.actors.find((each) => each.id === participant.actor);
  const known = [
    actor?.name ?? '',
    ...(actor?.aliases ?? []),
    participant.mention?.exact ?? '',
  ];
  return known.some((each) => each !== '' && agrees(each, wanted));
}

function nameOf(suggested: Suggestions, participant: Participant): string {
  return (
    suggested.actors.find((each) => each.id === participant.actor)?.name ??
    participant.actor
  );
}

function compareFields(
  tally: ReturnType<typeof emptyTally>,
  claim: Claim,
  expected: Expected,
  suggested: Suggestions,
  first: Participant,
  directed: boolean,
): void {
  const isForward = expected.left.some((left) => names(suggested, first, left));
  countField(
    tally,
    'direction',
    directed === expected.directed && (!directed || isForward),
  );
  if (!claim.channels.some((channel) => channel === expected.channel))
    tally.falseClaims.push(
      `channel ${claim.channels.join('+')} for ${expected.channel}: ${claim.quotes[0]?.exact}`,
    );
  if (claim.stance !== expected.stance)
    tally.falseClaims.push(
      `stance ${claim.stance} for ${expected.stance}: ${claim.quotes[0]?.exact}`,
    );
  if (claim.when?.edtf !== expected.when)
    tally.falseClaims.push(
      `date ${claim.when?.edtf} for ${expected.when}: ${claim.quotes[0]?.exact}`,
    );
  if ((expected.by === undefined) !== (claim.attribution.length === 0))
    tally.falseClaims.push(
      `by ${claim.attribution[0]?.speaker} for ${expected.by}: ${claim.quotes[0]?.exact}`,
    );
  countField(
    tally,
    'channel',
    claim.channels.some((channel) => channel === expected.channel),
  );
  countField(tally, 'stance', claim.stance === expected.stance);
  if (expected.when !== undefined || claim.when !== undefined)
    countField(tally, 'date', claim.when?.edtf === expected.when);
  if (expected.by !== undefined || claim.attribution.length > 0)
    countField(
      tally,
      'attribution',
      expected.by !== undefined &&
        claim.attribution.some((each) =>
          agrees(each.speaker, expected.by ?? ''),
        ),
    );
}
