import type { Case, EvidenceAgainst, EvidenceFor } from '../../case';
import { dateInWords, mergingWords, vocabularyWords } from '../../words';
import { recordName } from './record-in-words';

/** One thing that speaks for two records being one, as a sentence. */
export function forInWords(theCase: Case, evidence: EvidenceFor): string {
  const words = mergingWords;
  const nameOf = (id: string): string => recordName(theCase, 'actor', id);
  switch (evidence.kind) {
    case 'same-name':
      return words.sameName(evidence.name);
    case 'name-within':
      return words.nameWithin(evidence.name, evidence.of);
    case 'shared-alias':
      return words.sharedAlias(evidence.name);
    case 'same-office':
      return words.sameOffice(evidence.as, nameOf(evidence.of));
    case 'spelt-alike':
      return words.speltAlike(...evidence.names);
    case 'same-title':
      return words.sameTitle(evidence.as);
    case 'holds-office':
      return words.holdsOffice(evidence.name, evidence.as);
    case 'same-partners':
      return words.samePartners(evidence.names);
    case 'same-side':
      return words.sameSide(evidence.side);
    case 'same-parties':
      return evidence.areProposed === true
        ? words.sameLikelyParties(evidence.actors.map(nameOf))
        : words.sameParties(evidence.actors.map(nameOf));
    case 'same-channel':
      return words.sameChannel(vocabularyWords.channel[evidence.channel]);
    case 'same-time': {
      const [one, other] = evidence.edtf;
      return words.sameTime(dateInWords(one), dateInWords(other));
    }
    case 'time-within': {
      const [one, other] = evidence.edtf;
      return words.timeWithin(dateInWords(one), dateInWords(other));
    }
    case 'same-words':
      return words.sameWords(evidence.words);
  }
}

/** One thing that speaks against it, as a sentence. */
export function againstInWords(
  theCase: Case,
  evidence: EvidenceAgainst,
): string {
  const words = mergingWords;
  const nameOf = (id: string): string => recordName(theCase, 'actor', id);
  switch (evidence.kind) {
    case 'take-part-together':
      return words.together;
    case 'different-names':
      return words.differentNames(...evidence.names);
    case 'different-offices':
      return words.differentOffices(...evidence.offices);
    case 'different-kinds':
      return words.differentKinds;
    case 'different-sides':
      return words.differentSides(...evidence.sides);
    case 'fits-another':
      return words.fitsAnother(evidence.name);
    case 'different-times': {
      const [one, other] = evidence.edtf;
      return words.differentTimes(dateInWords(one), dateInWords(other));
    }
    case 'different-stances':
      return words.differentStances;
    case 'different-counts':
      return words.differentCounts(...evidence.counts);
    case 'different-channels':
      return words.differentChannels;
    case 'other-parties':
      return words.otherParties(evidence.actors.map(nameOf));
    case 'told-apart':
      return words.toldApart(articleTitle(theCase, evidence.article));
  }
}

function articleTitle({ articles }: Case, id: string): string {
  return articles.find((each) => each.id === id)?.title ?? id;
}
