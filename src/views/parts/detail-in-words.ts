import type { ActorId, Claim } from '../../case';
import type { Detail } from '../../corroboration';
import {
  conflictWords,
  dateWithWeekday,
  listed,
  listedAsChoice,
  vocabularyWords,
} from '../../words';
import { castInWords } from './cast-in-words';

/** What a claim states of one detail: “Call”, “11 May 2025”, “No date”. */
export function detailInWords(
  claim: Claim,
  detail: Detail,
  nameOf: (actor: ActorId) => string,
): string {
  return statedInWords(claim, detail, nameOf) || conflictWords.silent[detail];
}

/** What some claims state of one detail; what is silent adds nothing. */
export function statedInAll(
  claims: readonly Claim[],
  detail: Detail,
  nameOf: (actor: ActorId) => string,
): string {
  const stated = claims.map((claim) => statedInWords(claim, detail, nameOf));
  const said = [...new Set(stated.filter((words) => words !== ''))];
  return said.length === 0
    ? conflictWords.silent[detail]
    : listedAsChoice(said);
}

function statedInWords(
  claim: Claim,
  detail: Detail,
  nameOf: (actor: ActorId) => string,
): string {
  switch (detail) {
    case 'stance':
      return vocabularyWords.stance[claim.stance];
    case 'channel':
      return claim.channels.join() === 'unspecified'
        ? ''
        : listed(claim.channels.map((each) => vocabularyWords.channel[each]));
    case 'time':
      return claim.when === undefined ? '' : dateWithWeekday(claim.when.edtf);
    case 'place':
      return claim.place ?? '';
    case 'parties':
      return castInWords(claim, nameOf);
  }
}
