import { describe, expect, test } from 'vitest';
import { pairsIn } from './told';

const TWO = 'Elena Rossi ~ Martin Weber';
const OFFICE = 'Elena Rossi ~ the ambassador';

describe('a contact is read, however it is told', () => {
  test.each([
    ['After meeting the ambassador, Elena Rossi left the city.', OFFICE],
    ['In a letter to the ambassador, Elena Rossi denied it.', OFFICE],
    ['When she met the ambassador, Elena Rossi wept.', OFFICE],
    ['Elena Rossi met the ambassador, Peter Novak said.', OFFICE],
    ['Elena Rossi met the ambassador, Peter Novak said on Friday.', OFFICE],
    ['Martin Weber was taken by Elena Rossi to lunch.', TWO],
    ['Elena Rossi had flown in and taken Martin Weber to lunch.', TWO],
    ['Elena Rossi took Martin Weber, a former banker, to lunch.', TWO],
    ['Elena Rossi of Orbit and Martin Weber of the ministry met.', TWO],
    ['Elena Rossi’s first meeting with Martin Weber came in May.', TWO],
    ['Further meetings followed between Elena Rossi and Martin Weber.', TWO],
    ['Several notes passed between Elena Rossi and Martin Weber.', TWO],
    ['Elena Rossi recalled a meeting with Martin Weber in May.', TWO],
    ['It was at a dinner with Martin Weber that Elena Rossi heard it.', TWO],
    ['Martin Weber left the city after a call from Elena Rossi.', TWO],
    ['A warning from Elena Rossi to Martin Weber changed nothing.', TWO],
    ['A request from Elena Rossi was refused by Martin Weber.', TWO],
    ['A visit by Elena Rossi to Martin Weber was kept secret.', TWO],
    ['The file holds a further e-mail, from Elena Rossi to Martin Weber.', TWO],
    ['Elena Rossi was granted an audience with Martin Weber.', TWO],
  ])('%s', (text, pair) => {
    expect(pairsIn(text)).toEqual([pair]);
  });

  test.each([
    'Elena Rossi is a banker. Martin Weber is a judge. The pair met in May.',
    'Elena Rossi is a banker and Martin Weber a judge. Both met in May.',
    'Elena Rossi and Martin Weber are bankers. They met in May.',
    'Elena Rossi and her cousin Martin Weber fell out. The cousins spoke in May.',
    'Finance Minister Elena Rossi flew to Cairo, where Foreign Minister Martin Weber awaited her. The ministers met for an hour.',
  ])('%s', (text) => {
    expect(pairsIn(text)).toEqual([TWO]);
  });

  test.each([
    ['Anne Lister telephoned Carol Hodge. The two have since met.', 2],
    ['Anne Lister met Carol Hodge. A second meeting between them followed.', 2],
    ['Anne Lister met Carol Hodge. They were joined by Ian Scobie.', 3],
    ['Anne Lister met Carol Hodge. Lister’s warning to Hodge was clear.', 2],
  ])('%s', (text, count) => {
    expect(pairsIn(text)).toHaveLength(count);
  });

  test.each([
    'Martin Weber answered questions from citizens.',
    'Elena Rossi’s warning to residents was printed.',
    'Elena Rossi’s warning to Martin Weber was on every front page.',
    'The government’s reply to the opposition came in May.',
    'In response to Martin Weber, Elena Rossi cut the budget.',
    'Martin Weber did not heed warnings from scientists.',
  ])('nobody is in touch in “%s”', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });
});
