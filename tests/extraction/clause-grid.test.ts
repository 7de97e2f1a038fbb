import { describe, expect, test } from 'vitest';
import { clauseGrid, emptyGrid, plainCells } from '../evaluation/clause-grid';
import { verdictOn } from '../evaluation/clause-score';
import { TRAPS } from '../evaluation/clause-traps';
import { pairsIn, told } from './told';

const grid = clauseGrid();

/** Every so many of a grid, so that each of its values is among them. */
const sampleOf = <Each>(all: readonly Each[], every: number): readonly Each[] =>
  all.filter((_, at) => at % every === 0);

describe('a clause is read in every tense, of every subject and object', () => {
  test('each value of each dimension, beside plain ones', () => {
    const missed = plainCells()
      .map(verdictOn)
      .filter(({ isRead, isFalse }) => !isRead || isFalse);
    expect(missed.map(({ cell }) => cell.text)).toEqual([]);
  });

  test('nine tenths of any two values together', () => {
    const verdicts = sampleOf(grid, 12).map(verdictOn);
    const right = verdicts.filter(({ isRight }) => isRight).length;
    expect(right / verdicts.length).toBeGreaterThan(0.9);
  });

  test('nothing planned or failed is told as done', () => {
    const isDone = (stances: readonly string[]): boolean =>
      stances.includes('asserted');
    const unreal = grid.filter(({ stances }) => !isDone(stances));
    const wrong = sampleOf(unreal, 5)
      .map(verdictOn)
      .filter(({ isFalse }) => isFalse);
    expect(wrong.map(({ cell }) => cell.text)).toEqual([]);
  });

  test.each([
    [
      'On Tuesday Dan Mocanu and Karl Oberndorfer speak by telephone.',
      'Dan Mocanu ~ Karl Oberndorfer',
    ],
    [
      'Carl Aas’s lawyers write to the Tribune threatening to sue.',
      'Carl Aas’s lawyers ~ Tribune',
    ],
    [
      'Inspectors led by Dr. Mary Coyle visit the plant and interview Carla Stein.',
      'Carla Stein ~ Inspectors',
    ],
    ['Party A entered into discussions with Ms. Marsh.', 'Marsh ~ Party A'],
    [
      'The drivers’ union, TDV, and the company meet at the Hotel Meridian.',
      'TDV ~ the company',
    ],
    [
      'Martin Weber, now 78, receives occasional visits from Elena Rossi.',
      'Elena Rossi ~ Martin Weber',
    ],
    [
      'Elena Rossi informed Martin Weber’s lawyer of the plan.',
      'Elena Rossi ~ Martin Weber’s lawyer',
    ],
    [
      'Elena Rossi stayed with Martin Weber and by radio called Carla Stein.',
      'Carla Stein ~ Elena Rossi',
    ],
  ])('%s', (text, pair) => {
    expect(pairsIn(text)).toContain(pair);
  });

  test.each([
    ['Elena Rossi and Martin Weber meet at 10 a.m.', 'planned'],
    ['At the summit Kenya and Norway have yet to speak.', 'negated'],
  ])('%s', (text, stance) => {
    expect(told(text).every((claim) => claim.includes(stance))).toBe(true);
  });
});

describe('a clause of no contact tells of none', () => {
  test('in any tense, of any subject', () => {
    const made = sampleOf(emptyGrid(), 12)
      .map(verdictOn)
      .filter((verdict) => verdict.told !== '');
    expect(made.map(({ cell }) => cell.text)).toEqual([]);
  });

  test.each(TRAPS)('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
