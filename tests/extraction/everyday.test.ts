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
  'Ana Berg sent her regards to Carl Costa.',
  'Ana Berg bought Carl Costa lunch.',
  'Ana Berg and Carl Costa exchange five notes.',
  'Emails between Ana Berg and Carl Costa show that the price was fixed.',
  'During a visit to Carl Costa in May, Ana Berg saw the ledger.',
  'Ana Berg walked out of a meeting with Carl Costa.',
  'Ana Berg spent the morning on the phone to Carl Costa.',
  'Ana Berg withdrew her bid after meeting Carl Costa.',
  'There was a shouting match between Ana Berg and Carl Costa in the corridor.',
  'Dan Lowe had Ana Berg ring Carl Costa.',
  'Dan Lowe saw Ana Berg hand Carl Costa an envelope.',
  'Dan Lowe got Ana Berg to ring Carl Costa.',
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
  'Ana Berg met Carl Costa’s demands in full.',
  'Ana Berg and Carl Costa share three cousins.',
  'Ana Berg withdrew her bid after Carl Costa had won.',
];

describe('everyday English', () => {
  test.each(CONTACTS.map((each) => [each]))('tells of one in “%s”', (text) => {
    expect(pairsIn(text)).toEqual(['Ana Berg ~ Carl Costa']);
  });

  test.each(NONE.map((each) => [each]))('tells of none in “%s”', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });

  test('has those who come along meet whom they come to', () => {
    expect(
      pairsIn('Ana Berg, together with Dan Lowe, called on Carl Costa.'),
    ).toEqual(['Ana Berg ~ Carl Costa ~ Dan Lowe']);
  });

  test('denies what does not correspond to reality', () => {
    const text =
      'Reports that Ana Berg turned to Carl Costa for help do not correspond to reality.';
    expect(told(text)).toEqual([
      'Ana Berg – Carl Costa | unspecified | negated',
    ]);
  });
});
