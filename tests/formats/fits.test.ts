import { expect, test } from 'vitest';
import { caseOutline } from '../../src/formats/case-schema';
import { fits } from '../../src/formats/fits';
import { diceOf } from '../lens/dice';
import { mutated } from './mutated';
import { savedCases } from './tampering';

const files = savedCases(11).map((text): unknown => JSON.parse(text));

test('What was saved fits its schema as it is, so that opening it copies nothing.', () => {
  // What a member of this name does is left to the schema.
  const plain = files.filter(
    (file) => !JSON.stringify(file).includes('"__proto__"'),
  );
  expect(plain.length).toBeGreaterThan(10);
  expect(plain.filter((file) => !fits(caseOutline, file))).toEqual([]);
});

test('What fits a schema is what the schema makes of it, in whatever way a file was altered.', () => {
  const counts = { fitting: 0, others: 0 };
  for (let seed = 0; seed < 1_500; seed++) {
    const dice = diceOf(seed);
    const file = mutated(dice.one(files), dice);
    const isFitting = fits(caseOutline, file);
    counts[isFitting ? 'fitting' : 'others']++;
    if (!isFitting) continue;
    const shaped = caseOutline.safeParse(file);
    expect(shaped.error, `seed ${seed}`).toBeUndefined();
    expect(shaped.data, `seed ${seed}`).toStrictEqual(file);
  }
  expect(counts.fitting).toBeGreaterThan(100);
  expect(counts.others).toBeGreaterThan(100);
});
