import { array, assert, boolean, property } from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOfMarked, markedParagraphs } from '../../src/text';

const TEXT =
  'Home World\n\nThe envoy phoned the minister.\n\nMost read\n\nThe minister wrote back.\n\nTerms of use';
const at = (words: string) => TEXT.indexOf(words);
const BODY = {
  start: at('The envoy'),
  end: at('\n\nTerms'),
  without: [{ start: at('Most read'), end: at('\n\nThe minister') }],
};

const words = ({ start, end }: { start: number; end: number }) =>
  TEXT.slice(start, end);

test('A text is parted into paragraphs of the article and others', () => {
  const marked = markedParagraphs(TEXT, BODY);
  expect(marked.map((each) => [words(each), each.isBody])).toEqual([
    ['Home World', false],
    ['The envoy phoned the minister.', true],
    ['Most read', false],
    ['The minister wrote back.', true],
    ['Terms of use', false],
  ]);
  expect(bodyOfMarked(marked)).toEqual(BODY);
});

test('What is marked is the body again, whatever is marked', () => {
  const count = markedParagraphs(TEXT, BODY).length;
  const marks = array(boolean(), { minLength: count, maxLength: count });
  const inside = (some: ReturnType<typeof markedParagraphs>) =>
    some.filter(({ isBody }) => isBody).map(words);
  assert(
    property(marks, (chosen) => {
      const marked = markedParagraphs(TEXT, BODY).map((each, index) => ({
        ...each,
        isBody: chosen[index] === true,
      }));
      const body = bodyOfMarked(marked);
      const again = body === undefined ? [] : markedParagraphs(TEXT, body);
      expect(inside(again)).toEqual(inside(marked));
    }),
    { numRuns: 40 },
  );
});
