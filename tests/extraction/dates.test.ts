import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { extract } from '../../src/extraction';
import { pairsIn } from './told';
import type { ArticleId } from '../../src/text';

function lastWhen(text: string): Claim['when'] {
  const { claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  return claims.at(-1)?.when;
}

describe('a date that other words gave', () => {
  test('is that of the event which a clause repeats', () => {
    const when = lastWhen(
      'On Thursday the engineers accepted the offer, their lawyer told Baumann. Nobody slept much. When the engineers accepted it, Moyo called Nkosi.',
    );
    expect(when?.edtf).toBe('2025-05-08');
    expect(when?.phrase?.exact).toBe('When the engineers accepted');
    expect(when?.basis).toContain('event');
  });
  test.each([
    'When the engineers refused it, Moyo called Nkosi.',
    'When the owners accepted it, Moyo called Nkosi.',
    'When the engineers accept it, Moyo will call Nkosi.',
    'Before the engineers accepted it, Moyo called Nkosi.',
  ])(
    'is none where the event is another, or not at that moment: %s',
    (last) => {
      expect(
        lastWhen(
          `On Thursday the engineers accepted the offer, their lawyer told Baumann. Nobody slept much. ${last}`,
        ),
      ).toBeUndefined();
    },
  );
  test('is that of the stretch of the same length', () => {
    const when = lastWhen(
      'Over the past two weeks Moyo met Baumann. Nkosi spoke to Baumann during the two-week truce.',
    );
    expect(when?.edtf).toBe('2025-04-28/2025-05-12');
    expect(when?.phrase?.exact).toBe('during the two-week truce');
  });
  test('is none where the stretch has another length', () => {
    expect(
      lastWhen(
        'Over the past two weeks Moyo met Baumann. Nkosi spoke to Tembo during the six-week truce.',
      ),
    ).toBeUndefined();
  });
  test('is counted from the day told of before', () => {
    const when = lastWhen(
      'On April 22 Moyo met Baumann. Days later, Nkosi called Baumann.',
    );
    expect(when?.edtf).toBe('2025-04-23/2025-04-30');
    expect(when?.basis).toContain('Counted');
  });
  test.each([
    ['the week before', '2025-04-14/2025-04-20'],
    ['the month before', '2025-03'],
  ])('is counted back from it: %s', (words, edtf) => {
    const when = lastWhen(
      `On April 22 Moyo met Baumann. Nkosi had called Baumann ${words}.`,
    );
    expect(when?.edtf).toBe(edtf);
  });
  test.each([
    'Moyo said in an interview on Sunday',
    'Moyo told the Harbour Courier on Sunday',
  ])('is not counted from the day of telling a paper: %s', (told) => {
    const when = lastWhen(
      `On April 22 Moyo met Baumann. "He was ready," ${told}. Two days later, Nkosi called Baumann.`,
    );
    expect(when?.edtf).toBe('2025-04-24');
  });
});

describe('a time phrase apart from its contact', () => {
  const edtfOf = (text: string): string | undefined => lastWhen(text)?.edtf;

  test.each([
    ['Moyo met Baumann, who chairs the board, on 3 May.', '2025-05-03'],
    [
      'Moyo is expected to meet Baumann when he visits Oslo next week.',
      '2025-05-19/2025-05-25',
    ],
    ['It was on 3 May that Moyo met Baumann.', '2025-05-03'],
    ['Moyo lunched with Baumann every other Tuesday.', undefined],
  ])('%s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  test('goes on in the year with which a sentence before opens', () => {
    expect(
      edtfOf('In 1998 Moyo met Baumann. In April he wrote to Nkosi.'),
    ).toBe('1998-04');
    expect(
      edtfOf(
        'In 1975 Moyo was jailed. Nkosi came to see him on Christmas Eve.',
      ),
    ).toBe('1975-12-24');
  });
});

test.each(['Sat 30 May', 'Sat, 30 May', 'Mon 5 May', 'Thurs May 8'])(
  'a day without its mark of abbreviation is nobody: %s',
  (day) => {
    expect(
      pairsIn(`Korvin met Nasim on ${day}. She texted him the week before.`),
    ).toEqual(['Korvin ~ Nasim', 'Korvin ~ Nasim']);
  },
);
