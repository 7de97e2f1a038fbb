import { expect, test } from 'vitest';
import { KnownTexts, differenceBetween, sha256Of } from '../../src/text';

const FIRST =
  'The envoy phoned the minister on Monday. They spoke for an hour about the ferry. Neither side would confirm the call to reporters.';
const LATER = FIRST.replace('an hour', 'two hours');
const OTHER = 'Nothing of this stands in the other article at all, on any day.';

const textOf = (text: string, url?: string) => ({
  text,
  sha256: sha256Of(text),
  body: { start: 0, end: text.length },
  ...(url === undefined ? {} : { url }),
});

test('The nearest of several like texts is named, not the first', () => {
  const known = new KnownTexts<string>();
  const two = FIRST.slice(0, FIRST.indexOf('Neither'));
  known.add(textOf(`${two}Then a long other end of it came to be.`), 'a');
  known.add(textOf(FIRST), 'b');
  const likeness = known.likenessOf(textOf(`${FIRST} Then it rained.`));
  expect(likeness).toEqual({ kind: 'near', known: 'b' });
});

test('What many texts end with makes none of them like another, nor hides that two are', () => {
  const known = new KnownTexts<number>();
  const ends = ['The ministry', 'The embassy'].map(
    (who) =>
      `${who} declined to comment on the matter, as it has on every day of these talks since the spring.`,
  );
  const story = (at: number, end = 0) =>
    textOf(`Envoy ${at} phoned minister ${at} on Monday. ${ends[end]}`);
  const kinds: string[] = [];
  for (let at = 0; at < 40; at++) {
    kinds.push(known.likenessOf(story(at, at % 2)).kind);
    known.add(story(at, at % 2), at);
  }
  // Of the first few nobody knows yet what is anyone's.
  expect(kinds.slice(26)).toEqual(kinds.slice(26).map(() => 'different'));
  expect(known.likenessOf(story(3, 0))).toEqual({ kind: 'near', known: 3 });
});

test.each([
  ['https://www.nordwire.example/ferry?utm_source=x', true],
  ['http://m.nordwire.example/ferry/#top', true],
  ['https://nordwire.example/ferry/amp/', true],
  ['https://nordwire.example/ferry?page=2', false],
  ['https://nordwire.example/', false],
])('%s leads to the same article: %s', (address, isSame) => {
  const known = new KnownTexts<string>();
  known.add(textOf(FIRST, 'https://nordwire.example/ferry'), 'held');
  known.add(textOf(`${FIRST} Front.`, 'https://nordwire.example'), 'front');
  const likeness = known.likenessOf(textOf(OTHER, address));
  expect(likeness.kind).toBe(isSame ? 'address' : 'different');
});

test('Two like texts differ in the sentences that only one of them has', () => {
  const spaced = textOf(LATER.replaceAll('. ', '.\n\n').toUpperCase());
  expect(differenceBetween(textOf(FIRST), textOf(LATER))).toEqual({
    onlyFirst: ['They spoke for an hour about the ferry.'],
    onlySecond: ['They spoke for two hours about the ferry.'],
  });
  expect(differenceBetween(textOf(LATER), spaced)).toEqual({
    onlyFirst: [],
    onlySecond: [],
  });
});
