import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdParties, thirdPartyNotices } from '../../src/cli/third-party';

const root = join(import.meta.dirname, '..', '..');
const parties = thirdParties(root);

/** Licences under which the app may be given to anyone, for any use. */
const welcome = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
];

test('Nothing that the app is built of has a licence that it could not be given with', () => {
  const unwelcome = parties.filter(({ licence }) => !welcome.includes(licence));
  expect(unwelcome.map(({ name, licence }) => `${name}: ${licence}`)).toEqual(
    [],
  );
});

test('What is read in workers is named among the notices too, with the words of its licence', () => {
  const notices = thirdPartyNotices(parties);
  for (const { name, version } of parties)
    expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toContain('Copyright (c) 2010 Arc90 Inc');
  const wordless = parties.filter(({ words }) => words === undefined);
  expect(wordless.map(({ name }) => name)).toEqual([]);
});

test('Every package comes as it was when it was chosen', () => {
  const lock = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ) as { packages: Record<string, { integrity?: string }> };
  const unsealed = Object.entries(lock.packages).filter(
    ([path, { integrity }]) => path !== '' && integrity === undefined,
  );
  expect(unsealed.map(([path]) => path)).toEqual([]);
});
