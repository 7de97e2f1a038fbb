import { expect, test } from 'vitest';
import { measuresOf } from '../../src/views/matrix/matrix-measures';
import { nameRoom, PAPER } from '../../src/views/parts/name-room';

const LONG = 'Dermer’s American counterparts';

test('Names have the room that the longest needs, up to a fifth of the sheet', () => {
  const sheet = { width: 1_900, em: 16, beside: 40 };
  const short = nameRoom(['Trump', 'Hamas'], sheet);
  expect(short).toBeLessThan(100);
  const long = nameRoom(['Trump', LONG], sheet);
  expect(long).toBe(40 + Math.ceil(LONG.length * 16 * 0.75 * 0.56));
  expect(nameRoom(['n'.repeat(2_000)], sheet)).toBe(380);
});

test('In the type of a hall they have more room, on a narrow sheet little', () => {
  const hall = { width: 1_900, em: 23, beside: 40 };
  expect(nameRoom([LONG], hall)).toBeGreaterThan(
    nameRoom([LONG], { ...hall, em: 16 }),
  );
  expect(nameRoom([LONG], { width: 390, em: 16, beside: 40 })).toBe(104);
});

test('Over the columns of a matrix names are as high as they are long, within reason', () => {
  const names = ['Trump', LONG];
  expect(measuresOf(names, { width: 1_900, em: 16 }).head).toBeGreaterThan(200);
  expect(measuresOf(names, { width: 700, em: 16 }).head).toBe(152);
  expect(measuresOf(['Trump'], { width: 1_000, em: 16 }).head).toBeLessThan(80);
  expect(measuresOf(['n'.repeat(500)], { width: 1_000, em: 16 }).head).toBe(
    160,
  );
});

test('Paper gives a name more room, since no one can ask it for the whole', () => {
  const beside = 60;
  const onScreen = nameRoom([LONG], { ...PAPER, beside, isPaper: false });
  const onPaper = nameRoom([LONG], { ...PAPER, beside });
  expect(onPaper).toBeGreaterThan(onScreen);
  expect(onPaper).toBeLessThan(PAPER.width * 0.35);
});
