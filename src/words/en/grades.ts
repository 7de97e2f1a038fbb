import { catalogue } from '../catalogue';
import { counted } from './counted';

/** The Admiralty scale, and what is said of grading by it. */
export const gradeWords = catalogue('grades', {
  none: 'Grade: Not graded',
  both: (source: string, claim: string) => `${source} · ${claim}`,
  source: (grade: string) => `Source ${grade}`,
  claim: (grade: string) => `Claim ${grade}`,
  ofSource: (publisher: string) => `How reliable is the source (${publisher})?`,
  ofClaim: 'How credible is this claim?',
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  },
  credibility: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'cannot be judged',
  },
  /** The grades as the scale writes them. */
  letter: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' },
  clearSource: 'Take back the grade of the source',
  clearClaim: 'Take back the grade of the claim',
  takeBack: 'Take back',
  /** The scale in three words, and that it cannot be judged. */
  inWords: {
    reliability: {
      A: 'reliable',
      B: 'reliable',
      C: 'partly reliable',
      D: 'partly reliable',
      E: 'unreliable',
      F: 'cannot be judged',
    },
    credibility: {
      1: 'credible',
      2: 'credible',
      3: 'possible',
      4: 'doubtful',
      5: 'doubtful',
      6: 'cannot be judged',
    },
  },
  sourceInWords: (meaning: string) => `Source: ${meaning}`,
  claimInWords: (meaning: string) => `Claim: ${meaning}`,
  lettered: (letter: string, meaning: string) => `${letter}: ${meaning}`,
  notGraded: 'Not graded',
  toWords: 'Grade in three words instead',
  toScale: 'Grade on the Admiralty scale instead',
  threeWords:
    'In three words, stored on the Admiralty scale. Nothing is graded by machine.',
  originNone: 'Reliability: not graded',
  ofOrigin: (origin: string) => `How reliable is ${origin}?`,
  clearOrigin: (origin: string) => `Take back the grade of ${origin}`,
  needsSecondOrigin: (origins: number) =>
    `“Confirmed by other sources” needs a second independent origin. ${restsOn(origins)} Choose another grade.`,
  confirmedNoLonger: (origins: number) =>
    `Graded “confirmed by other sources”, but no second independent origin stands behind this contact now. ${restsOn(origins)}`,
  scale: (worst: string) =>
    `The Admiralty scale. F and ${worst} mean that it cannot be judged. Nothing is graded by machine.`,
});

function restsOn(origins: number): string {
  return origins === 0
    ? 'It rests on none: no claim about it is accepted.'
    : `It rests on ${counted(origins, 'origin')}.`;
}
