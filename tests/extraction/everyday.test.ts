import { describe, expect, test } from 'vitest';
import { pairsIn, told } from './told';

/** Everyday English for a contact, beside what each frame is tested with. */
const CONTACTS = [
  'Ana Berg went round to Carl Costa’s flat on Sunday.',
  'Ana Berg knocked on Carl Costa’s door.',
  'Ana Berg stopped by Carl Costa’s office.',
  'Ana Berg introduced herself to Carl Costa.',
  'Ana Berg slid into Carl Costa’s direct messages.',
  'Ana Berg picked Carl Costa’s brain about the merger.',
  'Ana Berg whispered in Carl Costa’s ear.',
  'Ana Berg brought the matter to Carl Costa’s attention.',
  'Ana Berg sought Carl Costa’s advice.',
  'Ana Berg left the report on Carl Costa’s desk.',
  'Ana Berg poured out her heart to Carl Costa.',
  'Ana Berg got together with Carl Costa in Geneva.',
  'Ana Berg talked Carl Costa into staying.',
  'Ana Berg and Carl Costa put their heads together.',
];

/** Much the same words, and nobody was in contact. */
const NONE = [
  'Ana Berg went to Carl Costa’s defence.',
  'Ana Berg walked into Carl Costa’s trap.',
  'Ana Berg picked Carl Costa’s successor.',
  'Ana Berg slid into Carl Costa’s old seat.',
  'Ana Berg brought the matter to a close after Carl Costa resigned.',
  'Ana Berg left the report on the desk that Carl Costa once had.',
  'Ana Berg sought Carl Costa’s removal.',
  'Ana Berg talked herself into believing that Carl Costa had won.',
  'Ana Berg was put on the list that Carl Costa drew up.',
];

describe('everyday English', () => {
  test.each(CONTACTS.map((each) => [each]))('tells of one in “%s”', (text) => {
    expect(pairsIn(text)).toEqual(['Ana Berg ~ Carl Costa']);
  });

  test.each(NONE.map((each) => [each]))('tells of none in “%s”', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });

  test('denies what does not correspond to reality', () => {
    const text =
      'Reports that Ana Berg turned to Carl Costa for help do not correspond to reality.';
    expect(told(text)).toEqual([
      'Ana Berg – Carl Costa | unspecified | negated',
    ]);
  });
});
