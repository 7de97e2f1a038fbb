import { catalogue } from '../catalogue';
import { contactSentence } from './sentences/contact-sentence';

/** Whole sentences that say what a claim says. */
export const sentenceWords = catalogue('sentences', {
  contact: contactSentence,
});
