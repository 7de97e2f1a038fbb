import { expect, test } from 'vitest';
import { shortNamesOf } from '../../../src/views/parts/short-names';
import { partiesInShort } from '../../../src/views/articles/parties';
import { seed } from '../../seeds/edan-alexander';

const names = shortNamesOf(seed.actors);

test.each([
  [
    'axios-witkoff-calls-netanyahu-and-dermer',
    'Witkoff → Netanyahu and Dermer',
  ],
  ['axios-bahbah-speaks-to-al-hayya', 'Bahbah and al-Hayya'],
  [
    'axios-hamas-official-seeks-dialogue-with-witkoff',
    'Hamas official outside Gaza → Witkoff, through Bahbah',
  ],
  [
    'report-covert-communications-intercepted',
    "Israel's intelligence services, listening in",
  ],
])('the note of %s reads “%s”', (id, words) => {
  const claim = seed.claims.find((each) => each.id === id);
  expect(claim && partiesInShort(claim, names)).toBe(words);
});

test('every claim of the shipped case names someone in its note', () => {
  for (const claim of seed.claims)
    expect(partiesInShort(claim, names)).not.toBe('');
});

test('a claim that a person has just begun says that nobody is named', () => {
  const [begun] = seed.claims.map((claim) => ({ ...claim, participants: [] }));
  expect(begun && partiesInShort(begun, names)).toBe('Nobody named yet');
});

test('two who share a family name are named in full', () => {
  const short = seed.actors
    .filter((actor) => actor.name.endsWith(' Alexander'))
    .map((actor) => names.get(actor.id));
  expect(new Set(short)).toEqual(new Set(['Adi Alexander', 'Edan Alexander']));
});
