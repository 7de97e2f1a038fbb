import { catalogue } from '../catalogue';

/** What is said of how a contact is told, beside its channels and stance. */
export const tellingWords = catalogue('telling', {
  disputed: 'sources disagree on whether it happened',
  suggested: 'only suggested',
});
