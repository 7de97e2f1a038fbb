import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSoonIndexed, SearchIndex } from '../../src/app/search';
import { entriesOf } from '../../src/app/search-entries';
import type { Case } from '../../src/case';
import { Ledger, whole } from '../../src/case';
import { actsOfTwo } from '../case/arbitrary-acts';
import { told } from '../lens/told';
import { shippedCase } from './shipped-case';
import { searchOf } from './search-of';

const search = searchOf(shippedCase());

test.each([
  ['al hayya', 'Khalil al-Hayya'],
  ['alhayya', 'Khalil al-Hayya'],
  ['AL-THANI', 'Mohammed bin Abdul Rahman al-Thani'],
])('“%s” finds %s', (words, name) => {
  const titles = search(words, 5).map(({ title }) => title);
  expect(titles).toContain(name);
});

test('who bears the very name comes first', () => {
  expect(search('hamas', 20)[0]?.title).toBe('Hamas');
  expect(search('israel', 20)[0]?.title).toBe('Israel');
});

test.each([
  ['netanyahu s aides', "Netanyahu's aides"],
  ['netanyahus aides', "Netanyahu's aides"],
  ['netanyahu aides', "Netanyahu's aides"],
  ['trump s advisers', "Trump's advisers"],
  ['israel s intelligence', "Israel's intelligence services"],
])('“%s” finds %s before what has the words elsewhere', (words, name) => {
  expect(search(words, 5)[0]?.title).toBe(name);
});

test('the first few found are the best of all that is found, in the same order', () => {
  for (const words of ['israel', 'a', 'hamas official', 'wit', 'the']) {
    const all = search(words, Infinity);
    expect(search(words, 3)).toEqual(all.slice(0, 3));
    expect(search(words, 20)).toEqual(all.slice(0, 20));
  }
});

test('a name is the very name however it is spelt, among many that hold it', () => {
  const made = told({ cast: { party: 'a b c' } });
  const names = ['Al Hayya the elder', "al-Ḥay'ya", 'Alhayya, a village'];
  const renamed = {
    ...made,
    actors: made.actors.map((actor, at) => ({
      ...actor,
      name: names[at] ?? actor.name,
    })),
  } as Case;
  expect(searchOf(renamed)('al hayya', 1)[0]?.title).toBe("al-Ḥay'ya");
});

test('accents and special letters do not matter', () => {
  const made = told({ cast: { party: 'a b' } });
  const renamed = {
    ...made,
    actors: made.actors.map((actor, at) => ({
      ...actor,
      name: ['Øystein Šefčovič', 'Franz Strauß'][at] ?? actor.name,
    })),
  } as Case;
  const find = searchOf(renamed);
  expect(find('oystein sefcovic', 5)[0]?.title).toBe('Øystein Šefčovič');
  expect(find('strauss', 5)[0]?.title).toBe('Franz Strauß');
});

test('what an article says outside every quote is found, with the sentence', () => {
  const theCase = shippedCase();
  const quoted = (words: string): boolean =>
    theCase.claims.some(({ quotes }) =>
      quotes.some(({ exact }) => exact.includes(words)),
    );
  expect(quoted('declined to comment')).toBe(false);
  const found = search('declined to comment', 20).find(
    ({ kind }) => kind === 'words',
  );
  expect(found?.title).toContain('declined to comment');
});

test('A search that follows the case finds what one from nothing finds', () => {
  fc.assert(
    fc.property(actsOfTwo, ({ theCase, acts }) => {
      const ledger = new Ledger(theCase.id);
      const index = new SearchIndex();
      for (const act of acts) {
        ledger.take([act]);
        const following = whole(index.follow(ledger.theCase));
        const afresh = searchOf(ledger.theCase);
        for (const words of soughtIn(ledger.theCase))
          expect(following(words, 50)).toEqual(afresh(words, 50));
      }
    }),
    { numRuns: 30 },
  );
});

/** Names and words that are found in a case, and one that hardly is. */
function soughtIn({ actors, claims, articles }: Case): readonly string[] {
  return [
    actors[0]?.name ?? '',
    claims[0]?.quotes[0]?.exact.split(' ')[0] ?? '',
    articles[0]?.title ?? '',
    'met',
  ];
}

test('A large case is searched in steps, and all of it', () => {
  const theCase = shippedCase();
  const inParts = whole(new SearchIndex(80).follow(theCase));
  for (const words of [
    'hamas',
    'steve witkoff',
    'declined to comment',
    'met',
  ]) {
    const steps = inParts.inSteps?.(words, 5_000);
    if (steps === undefined) throw new Error('it is searched at once');
    let count = 1;
    while (steps.next().done !== true) count++;
    expect(count).toBeGreaterThan(3);
    const idsIn = (found: readonly { readonly id: string }[]) =>
      found.map(({ id }) => id).toSorted();
    const all = search(words, 5_000);
    expect(idsIn(inParts(words, 5_000))).toEqual(idsIn(all));
    expect(inParts(words, 20)).toEqual(inParts(words, 5_000).slice(0, 20));
    expect(inParts(words, 1)[0]?.title).toBe(search(words, 1)[0]?.title);
  }
  expect(search.inSteps).toBeUndefined();
});

test('A search that was overtaken by a later state leaves that one right', () => {
  const theCase = shippedCase();
  const renamed = {
    ...theCase,
    actors: theCase.actors.map((actor) =>
      actor.name === 'Hamas' ? { ...actor, name: 'Zeppelin' } : actor,
    ),
  };
  const index = new SearchIndex();
  const overtaken = index.follow(theCase);
  overtaken.next();
  const later = whole(index.follow(renamed));
  overtaken.next();
  expect(later('zeppelin', 5)[0]?.title).toBe('Zeppelin');
  expect(later('zeppelin', 50)).toEqual(searchOf(renamed)('zeppelin', 50));
});

test('A long article in one paragraph is indexed in steps, not before a first letter', () => {
  const [article] = shippedCase().articles;
  if (article === undefined) throw new Error('the shipped case has no article');
  const text = 'Ann called Bob in Rome on 3 March. '.repeat(10_000);
  const long = {
    ...shippedCase(),
    claims: [],
    articles: [{ ...article, text, body: { start: 0, end: text.length } }],
  };
  expect(isSoonIndexed(shippedCase())).toBe(true);
  expect(isSoonIndexed(long)).toBe(false);
  const steps = new SearchIndex().follow(long);
  let count = 0;
  for (; steps.next().done !== true; count++);
  expect(count).toBeGreaterThan(30);
});

test('A case of very many actors, or names, is not indexed before a first letter', () => {
  const made = told({ cast: { party: 'a b c' } });
  const [actor] = made.actors;
  if (actor === undefined) throw new Error('the told case has no actor');
  const actors = Array.from({ length: 5_000 }, () => actor);
  const aliases = Array.from({ length: 100_000 }, (_, at) => `Name ${at}`);
  expect(isSoonIndexed(made)).toBe(true);
  expect(isSoonIndexed({ ...made, actors })).toBe(false);
  expect(isSoonIndexed({ ...made, actors: [{ ...actor, aliases }] })).toBe(
    false,
  );
});

test('of a very large case names, titles and notes are found alone', () => {
  const made = told({ cast: { party: 'a b c' } });
  const [claim] = made.claims;
  const claims = Array.from({ length: 300_001 }, () => claim);
  const vast = { ...made, claims } as Case;
  const wordsOf = (within: Case): readonly string[] => [
    ...new Set([...entriesOf(within)].map(({ found }) => found.kind)),
  ];
  expect(wordsOf(made)).toContain('quote');
  expect(wordsOf(vast)).toEqual(['actor', 'article']);
});
