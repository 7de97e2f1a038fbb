import { caseWords } from '../../words';
import type { TakingIn } from '../ports';

/** A page of one file takes in no articles, and reads none for suggestions. */
export const takingNothing: TakingIn = {
  mayHold: () => Promise.resolve(() => false),
  read: () => Promise.resolve({ kind: 'refused', sentence: caseWords.oneCase }),
  async *suggest(articles) {
    for (const _ of articles) yield undefined;
  },
};
