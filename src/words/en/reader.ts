import { catalogue } from '../catalogue';

/** What the reader of articles says of what it read. */
export const readerWords = catalogue('reader', {
  /** How a date was found that no words beside the contact give. */
  dated: {
    sentence: 'The date is that of the sentence before.',
    event: 'The date is that of the event told of before.',
    stretch: 'The dates are those of the stretch of time told of before.',
    day: 'Counted from the date told of before.',
  },
});
