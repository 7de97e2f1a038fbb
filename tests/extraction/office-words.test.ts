import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** For each actor with an office, that office and the words that tell it. */
function officesIn(text: string): Readonly<Record<string, unknown>> {
  const { actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  return Object.fromEntries(
    actors.flatMap(({ name, description, basis }) => {
      if (description === undefined) return [];
      const words = basis?.['description'] ?? [];
      for (const { article, start, end, exact } of words)
        expect([article, text.slice(start, end)]).toEqual(['article', exact]);
      return [[name, [description, ...words.map(({ exact }) => exact)]]];
    }),
  );
}

describe('an office has the words that tell it, wherever its holder is named', () => {
  test.each([
    [
      'Foreign Minister Sergei Lavrov met Moyo. Nkosi phoned Lavrov.',
      { 'Sergei Lavrov': ['foreign minister', 'Foreign Minister'] },
    ],
    [
      'Lavrov met Moyo. Later Russia’s foreign minister, Sergei Lavrov, phoned Nkosi.',
      { 'Sergei Lavrov': ['foreign minister', 'foreign minister'] },
    ],
    [
      'Carla Rossi, a banker, met Moyo.',
      { 'Carla Rossi': ['banker', 'banker'] },
    ],
    [
      'Carla Rossi is a banker. She met Moyo.',
      { 'Carla Rossi': ['banker', 'banker'] },
    ],
    [
      'The smuggler Tariq Benomar met Moyo.',
      { 'Tariq Benomar': ['smuggler', 'smuggler'] },
    ],
    [
      'Minister of Finance Ann Lee met Moyo.',
      { 'Ann Lee': ['finance minister', 'Minister of Finance'] },
    ],
    [
      'Ann Lee (the finance minister) met Moyo.',
      { 'Ann Lee': ['finance minister', 'finance minister'] },
    ],
    [
      'STATEMENT OF THE MEDIATOR, DR. AMINA SOW\n\nI wrote to President Jorge Vaz.',
      {
        'Jorge Vaz': ['president', 'President'],
      },
    ],
    [
      'Remarks by UN Special Envoy Lena Brandt to the Security Council\n\nI met President Idris Kamara on 12 May 2019.',
      { 'Lena Brandt': ['special envoy', 'Special Envoy'] },
    ],
  ])('%s', (text, offices) => {
    expect(officesIn(text)).toMatchObject(offices);
  });
});
