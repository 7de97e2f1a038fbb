import { catalogue } from '../catalogue';
import { counted } from './counted';

function restsOn(origins: number): string {
  return origins === 0
    ? 'It rests on none: no claim about it is accepted.'
    : `It rests on ${counted(origins, 'origin')}.`;
}

/** The Admiralty scale, and what is said of grading by it. */
export const gradeWords = catalogue('grades', {
  none: 'Grade: Not graded',
  both: (source: string, claim: string) => `${source} · ${claim}`,
  source: (letter: string, meaning: string) => `Source ${letter}: ${meaning}`,
  claim: (figure: string, meaning: string) => `Claim ${figure}: ${meaning}`,
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
  needsSecondOrigin: (origins: number) =>
    `“Confirmed by other sources” needs a second independent origin. ${restsOn(origins)} Choose another grade.`,
  confirmedNoLonger: (origins: number) =>
    `Graded “confirmed by other sources”, but no second independent origin stands behind this contact now. ${restsOn(origins)}`,
  scale: (worst: string) =>
    `The Admiralty scale. F and ${worst} mean that it cannot be judged. Nothing is graded by machine.`,
});
