import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** For each actor of a text, its kind and side with the words behind them. */
function read(text: string): Readonly<Record<string, unknown>> {
  const { actors } = extract({ id: 'article' as ArticleId, text });
  return Object.fromEntries(
    actors.map(({ name, kind, side, basis }) => {
      const words = (field: string): readonly string[] =>
        (basis?.[field] ?? []).map(({ start, end, exact }) => {
          expect(text.slice(start, end)).toBe(exact);
          return exact;
        });
      return [
        name,
        {
          [kind]: words('kind'),
          ...(side !== undefined && { [side]: words('side') }),
        },
      ];
    }),
  );
}

describe('what an actor is, and on whose side, has the words that say so', () => {
  test.each([
    [
      'Qatari prime minister Mohammed al-Thani met Steve Witkoff.',
      {
        'Mohammed al-Thani': { person: ['prime minister'], Qatar: ['Qatari'] },
        'Steve Witkoff': { person: ['Steve Witkoff'] },
      },
    ],
    [
      'Carla Rossi met Moyo. Later Russia’s foreign minister, Sergei Lavrov, phoned her.',
      {
        'Sergei Lavrov': { person: ['foreign minister'], Russia: ['Russia'] },
        'Carla Rossi': { person: ['Carla Rossi'] },
      },
    ],
    [
      'Two Israeli officials phoned the World Bank.',
      {
        'World Bank': { organisation: ['World Bank'] },
      },
    ],
  ])('%s', (text, actors) => {
    expect(read(text)).toMatchObject(actors);
  });

  test('also where the text has signs that nobody sees', () => {
    const text =
      'Carla Moyo met Steve Wit\u00adkoff. French foreign minister Anne Le\u00adbrun phoned Steve Witkoff.';
    expect(read(text)).toMatchObject({
      'Anne Lebrun': {
        person: ['foreign minister'],
        France: ['French'],
      },
    });
  });
});
