import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "Leave for a judge to meet", "the failure of the state to end": its own. */
export function ownSubjectOf(
  { chunks, mentions, tokens }: ParsedSentence,
  verb: number,
): readonly number[] | undefined {
  const link = chunks[verb - 2]?.word ?? '';
  const own = tokens[(chunks[verb - 1]?.to ?? 0) - 1]?.lower ?? '';
  // "His request to meet her": it is he who would.
  if (link === '’s' && OWN_DEEDS.has(own) && mentions[verb - 3] !== undefined)
    return [verb - 3];
  if (mentions[verb - 1] === undefined) return undefined;
  if (link === 'for') return [verb - 1];
  const deed = tokens[(chunks[verb - 3]?.to ?? 0) - 1]?.lower ?? '';
  const isOfOne = link === 'by' || link === 'of';
  return isOfOne && OWN_DEEDS.has(deed) ? [verb - 1] : undefined;
}

/** What somebody does, or may do, on which an infinitive hangs. */
const OWN_DEEDS = wordsOf(`
  ability, attempt, attempts, decision, desire, duty, efforts, failure, freedom, inability
  intention, offer, offers, plan, plans, power, proposal, request, requests, bid, bids, effort, readiness, refusal, reluctance, right, rights, unwillingness
  willingness
`);
