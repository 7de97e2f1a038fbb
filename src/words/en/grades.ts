import { catalogue } from '../catalogue';
import { counted } from './counted';

function restsOn(origins: number): string {
  return origins === 0
    ? 'It rests on none: no claim about it is accepted.'
    : `It rests on ${counted(origins, 'origin')}.`;
}

/** The scales, and what is said of grading by them. */
export const gradeWords = catalogue('grades', {
  /** How reliable a source is, by the words of the case's scale. */
  reliability: {
    admiralty: {
      A: 'completely reliable',
      B: 'usually reliable',
      C: 'fairly reliable',
      D: 'not usually reliable',
      E: 'unreliable',
      F: 'cannot be judged',
    },
    words: {
      A: 'reliable',
      B: 'reliable',
      C: 'partly reliable',
      D: 'partly reliable',
      E: 'unreliable',
      F: 'cannot be judged',
    },
  },
  /** How credible a claim is. */
  credibility: {
    admiralty: {
      1: 'confirmed by other sources',
      2: 'probably true',
      3: 'possibly true',
      4: 'doubtful',
      5: 'improbable',
      6: 'cannot be judged',
    },
    words: {
      1: 'credible',
      2: 'credible',
      3: 'possible',
      4: 'doubtful',
      5: 'doubtful',
      6: 'cannot be judged',
    },
  },
  /** The letters of the Admiralty scale. */
  letter: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' },
  notGraded: 'Not graded',
  /** Between grades that are told in one line. */
  between: ' · ',
  /** A grade of the Admiralty scale with its meaning. */
  graded: (code: string, meaning: string) => `${code}: ${meaning}`,
  onlyClaims: (grade: string) => `Filter by grade: only claims, ${grade}`,
  onlyArticles: (grade: string) => `Filter by grade: only articles, ${grade}`,
  none: 'Grade: Not graded',
  /** Grades where they are told in one line. */
  told: {
    admiralty: {
      source: (grade: string) => `Source ${grade}`,
      speaker: (name: string, grade: string) => `Speaker (${name}) ${grade}`,
      claim: (grade: string) => `Claim ${grade}`,
    },
    words: {
      source: (grade: string) => `Source: ${grade}`,
      speaker: (name: string, grade: string) => `Speaker (${name}): ${grade}`,
      claim: (grade: string) => `Claim: ${grade}`,
    },
  },
  noneOfSpeaker: 'Speaker: Not graded',
  ofSource: (publisher: string) => `How reliable is the source (${publisher})?`,
  ofClaim: 'How credible is this claim?',
  ofSpeaker: (name: string) => `How reliable is the speaker (${name})?`,
  othersToo: (count: number, publisher: string) =>
    `Also ${counted(count, 'other article')} of ${publisher}`,
  clearSource: 'Take back the grade of the source',
  clearClaim: 'Take back the grade of the claim',
  clearSpeaker: 'Take back the grade of the speaker',
  takeBack: 'Take back',
  looking: (grade: string) => `${grade}. Press Enter to choose it.`,
  gradedBy: (who: string, day: string) => `Graded by ${who} on ${day}.`,
  cameWith: 'Graded when it was added.',
  why: 'Why (optional)',
  saveWhy: 'Save the reason',
  needsSecondOrigin: (origins: number) =>
    `“Confirmed by other sources” needs a second independent origin. ${restsOn(origins)} Choose another grade.`,
  confirmedNoLonger: (origins: number) =>
    `Graded “confirmed by other sources”, but no second independent origin stands behind this contact now. ${restsOn(origins)}`,
  scaleOfCase: 'How this case says its grades',
  scaleName: { admiralty: 'Admiralty scale', words: 'Three words' },
  admiralty: (worst: string) =>
    `F and ${worst} mean that it cannot be judged. Nothing is graded by machine.`,
  inWords:
    'Letters and figures are stored all the same, so the scale can be changed at any time. Nothing is graded by machine.',
});
