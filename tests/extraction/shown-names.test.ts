import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** The names of all who take part in the contacts of a text. */
function namesIn(text: string): readonly string[] {
  const { actors, claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2024-05-14',
  });
  const used = new Set(
    claims.flatMap(({ participants }) =>
      participants.map((each) => each.actor),
    ),
  );
  return actors.filter(({ id }) => used.has(id)).map(({ name }) => name);
}

describe('somebody is shown by the name that a reader would use', () => {
  test.each([
    // Capitals are no part of a name, and what heads a paper tells the rest of it.
    [
      'Mira Holt telephoned ULLA VON BERG-ADLER on Monday.',
      'Ulla von Berg-Adler',
    ],
    [
      '(1) DESMOND PYLE\n\nMira Holt telephoned Mr Pyle on Monday.',
      'Desmond Pyle',
    ],
    [
      'BRIEFING BY SPOKESPERSON PAULA KORT\n\nMira Holt telephoned Ms Kort.',
      'Paula Kort',
    ],
    // A single name needs its title; others do not.
    ['Prince Rahim telephoned Mira Holt on Monday.', 'Prince Rahim'],
    ['Mira Holt met Lord Stoke of Arden on Monday.', 'Lord Stoke of Arden'],
    // Particles, abbreviated titles and saints are parts of names.
    [
      'Mira Holt met the envoy, Saskia ten Hove-de Vos, on Monday.',
      'Saskia ten Hove-de Vos',
    ],
    ['Mira Holt met João da Costa e Melo on Monday.', 'João da Costa e Melo'],
    ['Mira Holt met Emyr ap Gwilym on Monday.', 'Emyr ap Gwilym'],
    ['Mira Holt met Nasr ud-Din Haidar on Monday.', 'Nasr ud-Din Haidar'],
    [
      'Mira Holt met the president, Gral. Anselmo Ruz, on Monday.',
      'Anselmo Ruz',
    ],
    ['Mira Holt met Mr Hugh St. John Pell on Monday.', 'Hugh St. John Pell'],
    // What a body was told of is no part of its name.
    ['Mira Holt informed the Canal Board of the date.', 'Canal Board'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    // A headline in capitals names nobody: its verb is no given name.
    [
      'PREMIER WARNS PYLE\n\nMira Holt telephoned Mr Pyle on Monday.',
      'Warns Pyle',
    ],
    // Two given names are those of two people.
    [
      'Ann Kort and Paul Kort waited. Mira Holt telephoned Mr Kort.',
      'Ann Kort',
    ],
    // The affair that bears a name is nobody.
    ['Mira Holt met Tom Varga in the Borsa Affair.', 'Borsa Affair'],
  ])('but not: %s', (text, name) => {
    const names = namesIn(text);
    expect(names).not.toContain(name);
  });
});

describe('a description is whoever it was said of', () => {
  test.each([
    [
      'Rui Costa, a dentist, lives in Faro. Mira Holt telephoned the dentist.',
      'Rui Costa',
    ],
    [
      'The builder of the hall met Mira Holt. The builder, Rui Costa, dined with Mira Holt.',
      'Rui Costa',
    ],
    [
      'Mira Holt met Capo. Capo, whose real name was Rui Costa, wrote to Mira Holt.',
      'Rui Costa',
    ],
    [
      'Mira Holt met an emissary of the rebels, a teacher called Rui Costa, on Monday.',
      'Rui Costa',
    ],
    [
      'THE STATE v. RUI COSTA\n\nMira Holt met the defendant on Monday.',
      'Rui Costa',
    ],
    [
      'Mira Holt wrote to the papal nuncio. The nuncio telephoned Mira Holt.',
      'the papal nuncio',
    ],
    [
      'King Salim bin Rashid met Mira Holt. Tom Varga wrote to His Majesty.',
      'Salim bin Rashid',
    ],
    [
      'The chief executive of Pell Steel met Mira Holt. Pell’s chief executive, Rui Costa, dined with Mira Holt.',
      'Rui Costa',
    ],
  ])('%s', (text, name) => {
    const names = namesIn(text);
    expect(names).toContain(name);
    expect(names.filter((each) => !/Holt|Varga/.test(each))).toEqual([name]);
  });

  test.each([
    // Any of several stays unnamed, and so does a deputy’s chief.
    'Rui Costa, a dentist, and Leo Prat, a dentist, live in Faro. Mira Holt telephoned the dentist.',
    'Mira Holt wrote to the deputy minister. The minister telephoned Mira Holt.',
  ])('but not: %s', (text) => {
    expect(namesIn(text)).not.toContain('Rui Costa');
    expect(namesIn(text)).not.toContain('Leo Prat');
    expect(new Set(namesIn(text)).size).toBeGreaterThan(1);
  });
});

describe('one of the same surname', () => {
  test('is not shown by another’s given name', () => {
    const text = 'Mr Paul Holt met Odd Lien. Mrs Holt rang Per Sand.';
    expect(namesIn(text)).toContain('Mrs Holt');
    expect(namesIn(text)).toContain('Paul Holt');
  });

  test('and the surname alone stays his who had it first', () => {
    const text =
      'Mr Paul Holt met Odd Lien. Mr Holt was tired. Mrs Holt rang Per Sand. Minister Holt rang Ann Lee.';
    expect(new Set(namesIn(text))).toEqual(
      new Set(['Paul Holt', 'Odd Lien', 'Mrs Holt', 'Per Sand', 'Ann Lee']),
    );
  });
});
