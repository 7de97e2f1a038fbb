import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** Whom the last claim of a text is credited to. */
function creditedIn(text: string): readonly string[] {
  const { claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2024-05-14',
  });
  const last = claims.at(-1);
  if (last === undefined) throw new Error(`Nothing is read: ${text}`);
  return last.attribution.map(({ speaker }) => speaker);
}

const told = 'Lena Holt met Tom Varga in May';

describe('a claim is credited to', () => {
  test.each([
    [`Documents show that ${told}.`, 'Documents'],
    [`Court documents seen by the Herald show ${told}.`, 'Court documents'],
    [`${told}, documents seen by the Herald show.`, 'documents'],
    [`Phone records show ${told}.`, 'Phone records'],
    [
      `Phone records obtained by the board show, however, that ${told}.`,
      'Phone records',
    ],
    [`The minutes record that ${told}.`, 'The minutes'],
    [
      `${told}, according to a regulatory disclosure.`,
      'a regulatory disclosure',
    ],
    [`${told}, according to people familiar with the matter.`, 'people'],
    [`The evidence of Rosa Pell was that ${told}.`, 'Rosa Pell'],
    ['Lena Holt denied having met Tom Varga.', 'Lena Holt'],
    [`A cable sent by the embassy says ${told}.`, 'A cable'],
    [`${told}, Reuters has learned.`, 'Reuters'],
    [`${told}, the Tribune reported, citing two officials.`, 'two officials'],
    [
      `Citing two officials, the Tribune reported that ${told}.`,
      'two officials',
    ],
    [`${told}, per two officials.`, 'two officials'],
    [`Per the filing, ${told}.`, 'the filing'],
    [`${told}, according to one of them, an aide.`, 'an aide'],
    [`A person close to the company said ${told}.`, 'A person'],
    [`By Rosa Pell’s account, ${told} in a bar.`, 'Rosa Pell'],
    ['Lena Holt claimed to have met Tom Varga.', 'Lena Holt'],
    ['Lena Holt has denied ever meeting Tom Varga.', 'Lena Holt'],
    ['Rosa Pell remembers Lena Holt telephoning Tom Varga.', 'Rosa Pell'],
    [`The committee found that ${told}.`, 'The committee'],
    [
      `I understand from a former colleague that ${told}.`,
      'a former colleague',
    ],
    [`${told}, one of the diplomats said.`, 'one of the diplomats'],
    [
      `The below is attributable to Spokesperson Dan Price:\n${told}.`,
      'Spokesperson Dan Price',
    ],
  ])('%s', (text, speaker) => {
    expect(creditedIn(text)).toEqual([speaker]);
  });
});

describe('a claim is credited to nobody who', () => {
  test.each([
    ['said something else', `${told} to ask what Dan Price had said.`],
    [
      'said it of something else',
      `${told}. “It was useful,” Dan Price said of the trade.`,
    ],
    ['only showed something', `${told} and showed him documents.`],
    ['learned of it', `Dan Price was surprised, for ${told}.`],
    ['goes by a rate', `${told} and earned nine pounds per hour.`],
  ])('%s: %s', (_, text) => {
    expect(creditedIn(text)).toEqual([]);
  });
});

test('where speakers are is not where the contact was', () => {
  const [claim] = extract({
    id: 'article' as ArticleId,
    text: `Officials in Oslo said ${told}.`,
    published: '2024-05-14',
  }).claims;
  expect(claim?.place).toBeUndefined();
});

describe('whoever is quoted speaks, and whoever told nobody does not', () => {
  test('a paper that quotes an adviser as saying it', () => {
    expect(
      creditedIn(
        `The weekly Spiegel quoted an adviser as saying that ${told}.`,
      ),
    ).toContain('an adviser');
  });
  test('somebody who told no one', () => {
    expect(creditedIn(`${told}, and Rosa Pell told no one.`)).toEqual([]);
  });
  test('who denies one thing is not credited with another', () => {
    const { claims } = extract({
      id: 'article' as ArticleId,
      text: 'Lena Holt, in a letter to the board, denied having met Tom Varga.',
    });
    const letter = claims.find(({ channels }) => channels.includes('letter'));
    expect(letter).toBeDefined();
    expect(letter?.attribution).toEqual([]);
  });
});
