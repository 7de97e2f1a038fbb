import type { Act, ActId, Change, Ledger, Outlook } from '../case';
import { joinOf, outlookOn } from '../case';
import { caseFileWords } from '../words';
import type { Reading } from './reading';
import type { Refusal } from './refusal';
import { quoted, refused } from './refusal';
import { unsoundActs } from './unsound-acts';

/**
 * Joins cases that were read, whatever their order. What none of them could
 * hold by itself is refused in the whole, too: a joined case opens again.
 */
export function joinCases(ledgers: readonly [Ledger, ...Ledger[]]): Reading {
  const joining = joinOf(ledgers);
  if (joining.kind === 'clash')
    return refused(
      `These cases hold two acts with one identity, ${quoted(joining.act)}, that are not the same: one of them was altered.`,
      'Join copies as Backchannel saved them.',
    );
  const { ledger } = joining;
  const unsound = unsoundTogether(ledger, ledgers);
  return unsound ?? { kind: 'case', ledger };
}

/**
 * Looks over what a case would add to another one, on a `trial` of that, which
 * takes the acts. What the two could not hold together is refused.
 */
export function lookOver(trial: Ledger, other: Ledger): Outlook | Refusal {
  const outlook = outlookOn(trial, other);
  if (outlook.kind === 'clash')
    return refused(caseFileWords.clash, caseFileWords.remedy.unaltered);
  return unsoundTogether(trial, [other, trial]) ?? outlook;
}

/**
 * What is wrong with acts that were sound in the cases they come from. What
 * speaks of nothing but articles that its case had cannot have come to be so,
 * unless one identity means two things now.
 */
function unsoundTogether(
  joined: Ledger,
  ledgers: readonly Ledger[],
): Refusal | undefined {
  const home = new Map<ActId, Ledger>();
  for (const ledger of ledgers)
    for (const { id } of ledger.acts) if (!home.has(id)) home.set(id, ledger);
  const repeated = new Set<string>();
  for (const { kind, id } of joined.addedTwice())
    if (kind === 'article' || kind === 'claim') repeated.add(id);
  const [unsound] = unsoundActs(joined, joined.acts, {
    isSound: (change, act) =>
      repeated.size === 0 && isKnownAt(home.get(act.id), change, act),
  });
  return unsound;
}

/** Whether a case has all articles of which a claim that it adds speaks. */
function isKnownAt(
  ledger: Ledger | undefined,
  change: Change,
  act: Act,
): boolean {
  if (change.kind !== 'add' || ledger === undefined) return false;
  // An act done elsewhere is known by other names in the case it comes from.
  if (ledger.actOf(act.id)?.in !== undefined) return false;
  if (change.as === 'article') return true;
  if (change.as !== 'claim') return false;
  const { article, quotes, attribution, basis } = change.record;
  const isKnown = (id: string): boolean =>
    ledger.addedAs('article', id) !== undefined;
  return (
    isKnown(article) &&
    basis === undefined &&
    quotes.every((quote) => quote.article === article) &&
    attribution.every(({ quote }) => (quote?.article ?? article) === article)
  );
}
