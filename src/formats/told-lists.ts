import type { Case, Claim, Contact, ListedKind } from '../case';
import { claimInWords, contactInWords } from '../lens';
import { english, saidIn } from '../words';

/** The member of a record that says in one sentence what the others hold. */
export const SENTENCES: Partial<Readonly<Record<ListedKind, string>>> = {
  claim: 'summary',
  contact: 'title',
};

/**
 * A claim for tools that read lists: with a sentence, in English, where no
 * person wrote one.
 */
export function toldClaim(theCase: Case, claim: Claim): Claim {
  return saidIn(english, () => ({
    ...claim,
    summary: claim.summary ?? claimInWords(theCase, claim),
  }));
}

/** A contact for tools that read lists: with a title, likewise. */
export function toldContact(theCase: Case, contact: Contact): Contact {
  return saidIn(english, () => ({
    ...contact,
    title: contact.title ?? contactInWords(theCase, contact),
  }));
}

/** The members of a record that its list has only for those who read it. */
export function toldOnly(kind: ListedKind, record: object): readonly string[] {
  const sentence = SENTENCES[kind];
  return sentence === undefined || Object.hasOwn(record, sentence)
    ? []
    : [sentence];
}
