import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { whole } from '../../src/case';
import type { CaseSlice } from '../../src/formats';
import { caseFromHanding, handOver, readCase } from '../../src/formats';
import { cutFile, readCut } from '../../src/formats/cut-file';
import { syntheticCase } from '../lens/synthetic-case';
import { diceOf } from '../lens/dice';
import { casesOfEachVersion, savedCases, tampered } from './tampering';
import { written } from './written';

const SIZE = { seed: 4, actors: 8, claims: 60, articles: 3, origins: 4 };
const ROUNDS = 80;

/** Files as they are saved, and some that were tampered with, in their lines. */
function manyFiles(): readonly string[] {
  const dice = diceOf(29);
  const saved = casesOfEachVersion(17);
  const altered = Array.from({ length: ROUNDS }, () =>
    tampered(dice.one(saved), dice),
  );
  return [...saved, ...altered, ...altered.flatMap(linedUp)];
}

/** A file whose lists begin where the app would begin them; and in one line. */
function linedUp(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return [JSON.stringify(value, null, 2), JSON.stringify(value)];
  } catch {
    return [];
  }
}

test('What is saved is cut into many pieces, and says the same as in one', () => {
  const text = written(syntheticCase(SIZE));
  const cut = cutFile(text, 500);
  expect(cut.pieces.length).toBeGreaterThan(40);
  expect(JSON.stringify(readCut(cut))).toBe(JSON.stringify(JSON.parse(text)));
});

test('Of whatever file, what was cut says the same, or nothing', () => {
  let count = 0;
  for (const text of manyFiles())
    for (const enough of [1, 60, 2_000]) {
      const told = readCut(cutFile(text, enough));
      if (told === undefined) continue;
      count += 1;
      expect(JSON.stringify(told)).toBe(JSON.stringify(JSON.parse(text)));
    }
  expect(count).toBeGreaterThan(ROUNDS);
});

const lines = (...members: readonly string[]): string =>
  `{\n  ${members.join(',\n  ')}\n}\n`;
const ONE = '"claims": [\n    { "id": 1 }\n  ]';
const TWO = '"claims": [\n    { "id": 1 },\n    { "id": 2 }\n  ]';

test.each([
  ['given twice, empty the second time', lines(ONE, '"claims": []')],
  ['given twice, full the second time', lines(ONE, '"claims": [7]')],
  ['given twice, cut the second time', lines('"claims": [7]', TWO)],
  ['given twice, by an escaped name', lines(TWO, '"cl\\u0061ims": []')],
  ['within another member', lines(`"more": {\n  ${TWO}\n  }`)],
  ['within an entry', lines(`"claims": [\n    { "x": {\n  ${ONE} } }\n  ]`)],
  ['of entries that are no records', lines('"claims": [\n    {},\n    7\n  ]')],
  ['broken off', `{\n  ${TWO}`],
  ['with a comma too many', lines('"claims": [\n    {},\n    {},\n  ]')],
  ['that looks like one in a text', lines('"a": "\\n  \\"claims\\": ["', ONE)],
])('A list %s is read as in one piece', (_, text) => {
  const told = [1, 1_000]
    .map((enough) => readCut(cutFile(text, enough)))
    .filter((each) => each !== undefined)
    .map((each) => JSON.stringify(each));
  expect(told.filter((each) => each !== linedUp(text)[1])).toEqual([]);
});

/** What was read, and what was put together of the slices that were handed over. */
function handedOver(text: string, isKnown = false) {
  const known = isKnown ? readCase(text) : undefined;
  const gathered = caseFromHanding(
    known?.kind === 'case' ? known.ledger.theCase : undefined,
  );
  const kinds: string[] = [];
  const reading = readCase(text, undefined, {
    onSlice(slice: CaseSlice) {
      kinds.push(slice.list ?? 'acts');
      gathered.onSlice(structuredClone(slice));
    },
    onAnew() {
      kinds.length = 0;
      gathered.onAnew();
    },
    onAll: () => void kinds.push('all'),
  });
  // As who reads a file does, where nothing was handed over on the way.
  if (reading.kind === 'case' && kinds.at(-1) !== 'all')
    handOver(reading.ledger, { ...gathered, onAll: () => {} });
  return { reading, kinds, gathered, known };
}

/** What of a file is not as it should be once it was handed over, if anything. */
function wrongWith(text: string, isKnown: boolean): string | undefined {
  const { reading, gathered } = handedOver(text, isKnown);
  if (reading.kind === 'refused')
    return isDeepStrictEqual(reading, readCase(text))
      ? undefined
      : `it is refused otherwise: ${reading.sentence}`;
  const steps = gathered.whole();
  const foretold = steps && whole(steps);
  const again = foretold && whole(foretold.ledger());
  const { acts, theCase } = reading.ledger;
  // vitest's own comparison is misled by members named “constructor”.
  if (!isDeepStrictEqual(again?.acts, acts)) return 'its acts are others';
  if (!isDeepStrictEqual(again?.theCase, theCase)) return 'it is another case';
  return isDeepStrictEqual(foretold?.theCase, theCase)
    ? undefined
    : 'it was foretold otherwise';
}

test('A sound file is handed over as it is read, and is the same case', () => {
  const wrong = manyFiles().flatMap((text) =>
    [false, true].map((isKnown) => wrongWith(text, isKnown)),
  );
  expect(wrong.filter((each) => each !== undefined)).toEqual([]);
});

test('Of a case that is known, what reads the same is the same object', () => {
  const { known, gathered } = handedOver(written(syntheticCase(SIZE)), true);
  const steps = gathered.whole();
  const again = steps && whole(steps).theCase;
  if (known?.kind !== 'case') throw new Error('a sound file');
  const held = new Set<object>(known.ledger.theCase.claims);
  expect(again?.claims.every((each) => held.has(each))).toBe(true);
});

test('What the app saved is handed over once, its lists before its acts', () => {
  const files = [...savedCases(5), written(syntheticCase(SIZE))];
  expect(files.some((text) => text.includes('null'))).toBe(true);
  for (const text of files) {
    const { kinds } = handedOver(text);
    expect(kinds.indexOf('acts')).toBeGreaterThan(kinds.indexOf('articles'));
    expect(kinds.filter((kind) => kind === 'all')).toHaveLength(1);
  }
});
