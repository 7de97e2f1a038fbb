import type { Case, Claim, Contact, ListedKind } from '../case';
import { claimInWords, contactInWords } from '../lens';
import { english, saidIn } from '../words';

/** The member of a record that says in one sentence what the others hold. */
const SENTENCES: Partial<Readonly<Record<ListedKind, string>>> = {
  claim: 'summary',
  contact: 'title',
};

/**
 * The claims and contacts of a case for tools that read lists: each with a
 * sentence, in English, where no person wrote one.
 */
export function toldLists(theCase: Case): Pick<Case, 'claims' | 'contacts'> {
  return saidIn(english, () => ({
    claims: theCase.claims.map((claim): Claim => ({
      ...claim,
      summary: claim.summary ?? claimInWords(theCase, claim),
    })),
    contacts: theCase.contacts.map((contact): Contact => ({
      ...contact,
      title: contact.title ?? contactInWords(theCase, contact),
    })),
  }));
}

/** The members of a record that its list has only for those who read it. */
export function toldOnly(kind: ListedKind, record: object): readonly string[] {
  const sentence = SENTENCES[kind];
  return sentence === undefined || Object.hasOwn(record, sentence)
    ? []
    : [sentence];
}
