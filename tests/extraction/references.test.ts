import { describe, expect, test } from 'vitest';
import { REFERENCES, verdictOn } from '../evaluation/references';

/** One article in so many is read here; `npm run constructions` reads all. */
const ONE_IN = 61;

/** By kind, the share that must be right, and the share that may be wrong. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  'one, taken up again': [0.93, 0.03],
  'two, taken up together': [0.72, 0.03],
  'two, one each': [0.88, 0.06],
  'nobody can tell who': [0.6, 0.4],
};

describe('who is meant', () => {
  test.each(Object.entries(SHARES))('%s', (kind, [right, wrong]) => {
    const sample = (REFERENCES[kind]?.() ?? []).filter(
      (_, at) => at % ONE_IN === 0,
    );
    const verdicts = sample.map(verdictOn);
    const share = (verdict: string): number =>
      verdicts.filter((each) => each === verdict).length / sample.length;
    expect(share('right')).toBeGreaterThanOrEqual(right);
    expect(share('wrong')).toBeLessThanOrEqual(wrong);
  });
});
