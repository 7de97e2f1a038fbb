import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '../../src/case';
import { rangeOf } from '../../src/time';
import type { LabelledDocument } from './documents/labelled-document';
import { labelledDocuments, lockedNames } from './documents/labelled-document';

const documents = labelledDocuments();
const second = labelledDocuments('second');
const all = [
  ...documents,
  ...labelledDocuments('more'),
  ...second,
  ...labelledDocuments('third'),
  ...labelledDocuments('fourth'),
  ...labelledDocuments('fifth'),
  ...labelledDocuments('sixth'),
  ...labelledDocuments('seventh'),
  ...labelledDocuments('eighth'),
];
/** Short texts full of hard names. */
const names = labelledDocuments('names');
const channels: readonly string[] = VOCABULARY.channels;
const stances: readonly string[] = VOCABULARY.stances;

describe('the labelled documents', () => {
  test('are at least 36, half of them locked', () => {
    expect(documents.length).toBeGreaterThanOrEqual(36);
    const locked = documents.filter(({ isLocked }) => isLocked);
    expect(locked).toHaveLength(lockedNames().length);
    expect(locked.length * 2).toBe(documents.length);
  });

  test('have a second set, a third of it locked', () => {
    const locked = second.filter(({ isLocked }) => isLocked);
    expect(locked).toHaveLength(lockedNames('second').length);
    expect(locked).toHaveLength(Math.ceil(second.length / 3));
  });

  test.each(['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'])(
    'have a %s set, half of it locked',
    (name) => {
      const set = labelledDocuments(name);
      const locked = set.filter(({ isLocked }) => isLocked);
      expect(locked).toHaveLength(lockedNames(name).length);
      expect(locked.length * 2).toBe(set.length);
    },
  );

  test.each(all.map((document) => [document.name, document] as const))(
    '%s is a whole document, and its labels stand in it',
    (_, document) => {
      const words = document.text.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(150);
      expect(words).toBeLessThanOrEqual(450);
      expect(missingWords(document)).toEqual([]);
      expect(repeatedQuotes(document)).toEqual([]);
    },
  );

  test.each(names.map((document) => [document.name, document] as const))(
    '%s has its labels in it',
    (_, document) => {
      expect(missingWords(document)).toEqual([]);
      expect(repeatedQuotes(document)).toEqual([]);
    },
  );

  test.each(
    [...all, ...names].map((document) => [document.name, document] as const),
  )(
    '%s is dated, and its labels use the words of the case file',
    (_, { published, claims }) => {
      expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
      const dates = [published, ...claims.flatMap(({ when }) => when.anyOf)];
      expect(dates.filter((date) => rangeOf(date) === undefined)).toEqual([]);
      const used = claims.flatMap((claim) => claim.channels);
      expect(used.filter((each) => !channels.includes(each))).toEqual([]);
      const held = claims.flatMap((claim) => claim.stances);
      expect(held.filter((each) => !stances.includes(each))).toEqual([]);
      const oneSided = claims.filter(({ sides, link }) =>
        link === 'with' ? sides.length < 2 : sides.length !== 2,
      );
      expect(oneSided).toEqual([]);
    },
  );
});

/** The words of the labels that the document does not have exactly. */
function missingWords(document: LabelledDocument): readonly string[] {
  const { text, actors, claims } = document;
  const forms = actors.flatMap(({ names, mentions, elsewhere }) => [
    ...names.filter((name) => !elsewhere.includes(name)),
    ...mentions,
  ]);
  const listed = new Set(actors.map(({ name }) => name));
  const parties = claims
    .flatMap(({ sides, via, by }) => [...sides.flat(), ...via, ...by.anyOf])
    .filter((name) => !listed.has(name));
  const quotes = claims.map(({ quote }) => quote);
  const places = claims.flatMap(({ place }) => place.anyOf);
  return [...new Set([...forms, ...parties, ...quotes, ...places])].filter(
    (words) => words === '' || !text.includes(words),
  );
}

/** Quotes that stand in the document twice, so that none knows which is meant. */
function repeatedQuotes({ text, claims }: LabelledDocument): readonly string[] {
  return claims
    .map(({ quote }) => quote)
    .filter((quote) => text.indexOf(quote) !== text.lastIndexOf(quote));
}
