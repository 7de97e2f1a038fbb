import { catalogue } from '../catalogue';

/** What is said of how a contact is told, beside its channels and stance. */
export const tellingWords = catalogue('telling', {
  disputed: 'sources disagree on whether it happened',
  /** Of a contact whose claims date it so that they exclude each other. */
  otherDates: (dates: string) => `by another claim ${dates}`,
  suggested: 'only suggested',
});
