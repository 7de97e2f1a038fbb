import { describe, expect, test } from 'vitest';
import { pairsIn } from './told';

/** Hard names, and who is meant by them. */
const NAMES: readonly (readonly [text: string, pair: string])[] = [
  ['Ilka Rautio phoned Kim Jong Ok.', 'Ilka Rautio ~ Kim Jong Ok'],
  ['Khun Be Thar phoned Ilka Rautio.', 'Ilka Rautio ~ Khun Be Thar'],
  [
    'The Emir’s Wazir, Bram Costello, phoned Ilka Rautio.',
    'Bram Costello ~ Ilka Rautio',
  ],
  [
    'A delegation from Vane Shipping met Ilka Rautio.',
    'A delegation from Vane Shipping ~ Ilka Rautio',
  ],
  [
    'A delegation led by Bram Costello met Ilka Rautio.',
    'A delegation led by Bram Costello ~ Ilka Rautio',
  ],
  [
    'Lobbyists for Vane Shipping met Ilka Rautio.',
    'Ilka Rautio ~ Lobbyists for Vane Shipping',
  ],
  [
    'Ilka Rautio was warned by a colleague in Bucharest.',
    'a colleague in Bucharest ~ Ilka Rautio',
  ],
];

describe('hard names', () => {
  test.each(NAMES)('in “%s” are told whole', (text, pair) => {
    expect(pairsIn(text)).toEqual([pair]);
  });

  test.each([
    [
      'Kissné Varga Ilona wrote to Ana Berg. Kissné Varga later phoned Ana Berg.',
    ],
  ])('are the same when cut short: “%s”', (text) => {
    expect([...new Set(pairsIn(text))]).toEqual([
      'Ana Berg ~ Kissné Varga Ilona',
    ]);
  });

  test('with a nickname are a person’s, by his first name, too', () => {
    const text =
      'Zhou “Vincent” Lihua wrote to Ana Berg. Zhou later phoned Ana Berg.';
    expect([...new Set(pairsIn(text))]).toEqual([
      'Ana Berg ~ Zhou “Vincent” Lihua',
    ]);
  });

  test('do not take in who speaks of a port', () => {
    expect(
      pairsIn('I, Leo Marchetti, swear this. In Port Sulo I met Ana Berg.'),
    ).toEqual(['Ana Berg ~ Leo Marchetti']);
  });
});
