import { expect, test } from 'vitest';
import type { Actor } from '../../../src/case';
import { shortNamesOf } from '../../../src/views/parts/short-names';

const shortOf = (name: string) =>
  shortNamesOf([{ id: 'a', name, kind: 'person' } as unknown as Actor]).get(
    'a' as Actor['id'],
  );

test.each([
  ['Hossam Khairat', 'Khairat'],
  ['Mohammed bin Abdul Rahman al-Thani', 'al-Thani'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['王 毅', '毅'],
  ['Sudanese ambassador', 'Sudanese ambassador'],
  ['a former U.S. official', 'a former U.S. official'],
])('%s is named %s in a caption', (name, short) => {
  expect(shortOf(name)).toBe(short);
});
