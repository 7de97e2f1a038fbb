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

test('a note names eight of a crowd and counts the others', () => {
  const [claim] = seed.claims;
  const crowd = Array.from({ length: 1_000 }, (_, at) => ({
    actor: `p${at}` as never,
    role: 'party' as const,
  }));
  expect(
    claim && partiesInShort({ ...claim, participants: crowd }, names),
  ).toBe('p0, p1, p2, p3, p4, p5, p6, p7 and 992 others');
});
