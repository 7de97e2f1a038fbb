/** A sentence of news prose and the claims that a careful reader takes from it. */
export type LabelledSentence = readonly [sentence: string, ...claims: string[]];

/** The day on which all labelled sentences are taken to have been published. */
export const PUBLISHED = '2025-05-12';
