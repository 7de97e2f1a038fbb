import { expect, test } from 'vitest';
import { foundIn } from '../../../src/views/parts/combobox';

const offers = [
  { id: 'a', name: 'Steve Witkoff' },
  { id: 'b', name: 'Khalil al-Hayya', aliases: ['Abu Osama'] },
  { id: 'c', name: 'Abdel Fattah', detail: 'Egypt' },
  { id: 'd', name: 'Émile Lahoud' },
];

test.each([
  ['wit', ['a']],
  ['abu', ['b']],
  ['emile', ['d']],
  ['ab', ['b', 'c']],
  ['nobody', []],
])('“%s” finds %j.', (sought, ids) => {
  expect(foundIn(offers, sought).map(({ id }) => id)).toEqual(ids);
});
