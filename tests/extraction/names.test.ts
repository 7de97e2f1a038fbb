import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** The names of the parties of every claim, "A + B" each. */
function partiesOf(text: string): readonly string[] {
  const { actors, claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? id;
  return claims.map(({ participants }) =>
    participants.map(({ actor }) => nameOf(actor)).join(' + '),
  );
}

describe('an office before a name is none of the name', () => {
  test.each([
    ['Lt. Gen. (ret.) Nguyen Thi Phuong Mai', 'Nguyen Thi Phuong Mai'],
    ['Brigadier (now Major General) Amara Holt', 'Amara Holt'],
    ['Vice-Minister Rodolfo Cienfuegos', 'Rodolfo Cienfuegos'],
    ['The army chief, Senior General Tin Aung Hlaing,', 'Tin Aung Hlaing'],
    ['Ambassador Long Wei', 'Long Wei'],
    ["The envoy, Jan van 't Hoff,", "Jan van 't Hoff"],
    [
      'The Under Secretary of State for Political Affairs Victor Lange',
      'Victor Lange',
    ],
    ['Deputy Secretary of State Miriam J. Calloway', 'Miriam J. Calloway'],
    ['Then-Deputy Chief of Staff Dina Marsh', 'Dina Marsh'],
    ['Ambassador-at-Large for Arctic Affairs Nils Berg', 'Nils Berg'],
    ['Minister of Foreign Affairs and Trade Peter Szabo', 'Peter Szabo'],
    ['Minister for Health and Social Care Ann Doyle', 'Ann Doyle'],
    [
      'High Representative for Foreign Affairs and Security Policy Josep Marti',
      'Josep Marti',
    ],
    ['Deputy Prime Minister and Minister of Finance Asha Fern', 'Asha Fern'],
    ['Former Interior Minister and party chairman Karl Oster', 'Karl Oster'],
    ['State Department Counselor Derek Chow', 'Derek Chow'],
    ['Managing partner Greg Olsen of Olsen & Pratt', 'Greg Olsen'],
    ['A man named Boris Hale', 'Boris Hale'],
  ])('%s', (title, name) => {
    expect(partiesOf(`${title} met Tom Varga on Monday.`)).toEqual([
      `${name} + Tom Varga`,
    ]);
  });
  test.each([
    'President Luis Mora and Minister of Finance Asha Fern met Tom Varga.',
    'Luis Mora and the Minister of Finance, Asha Fern, met Tom Varga.',
  ])('two people stay two: %s', (text) => {
    expect(partiesOf(text)).toEqual(['Luis Mora + Asha Fern + Tom Varga']);
  });
});

describe('a name keeps all its words', () => {
  test.each([
    'Joaquín "El Grifo" Salas',
    'Ione "Mother" Delacroix',
    'Mark Drew',
    'The Popular Movement for the Liberation of Cabinda',
    'The Centre for the Study of Armed Conflict',
    'The National Union of Rail, Maritime and Transport Workers',
    'The Tigray People’s Liberation Front',
    'Barlow Bank',
  ])('%s', (name) => {
    expect(partiesOf(`${name} contacted Tom Varga.`)).toEqual([
      `${name.replace(/^The /, '')} + Tom Varga`,
    ]);
  });
  test.each([
    ['Ann Lee, Tobias Kern and Iris Holm', 'Ann Lee + Tobias Kern + Iris Holm'],
    ['The Senate and Barlow Bank', 'Senate + Barlow Bank'],
  ])('those of several stay apart: %s', (words, names) => {
    expect(partiesOf(`${words} contacted Tom Varga.`)).toEqual([
      `${names} + Tom Varga`,
    ]);
  });
});

describe('a person is known again', () => {
  test.each([
    ['Maria José Pinto de Almeida', 'Pinto de Almeida'],
    ['Carlos García Ruiz', 'García'],
    ['Mohammed bin Zayed Al Qasimi', 'Bin Zayed'],
    ['William "Bill" Barrow', 'Bill Barrow'],
    ['Robert F. Kell Jr.', 'Robert Kell'],
    ['Ursula von der Heyde', 'Von der Heyde'],
  ])('%s as %s', (name, short) => {
    expect(
      partiesOf(`${name} met Tom Varga. ${short} then called Pia Lund.`),
    ).toEqual([`${name} + Tom Varga`, `${name} + Pia Lund`]);
  });
  test.each([
    ['Carlos García Ruiz', 'Gómez'],
    ['William "Bill" Barrow', 'Bob Barrow'],
  ])('%s not as %s', (name, other) => {
    expect(
      partiesOf(`${name} met Tom Varga. ${other} then called Pia Lund.`)[1],
    ).toBe(`${other} + Pia Lund`);
  });
});

describe('the seat of a power is its government', () => {
  test.each([
    ['Downing Street', 'Britain'],
    ['The Blue House', 'South Korea'],
    ['The Élysée', 'France'],
  ])('%s', (seat, government) => {
    expect(partiesOf(`${seat} contacted the Kremlin.`)).toEqual([
      `${government} + Russia`,
    ]);
  });
});

describe('some of several people are named as the article has them', () => {
  test.each([
    'Two of the minister’s closest aides',
    'One of the lawyers',
    'Several of the ministers',
  ])('%s', (words) => {
    expect(partiesOf(`${words} met Tom Varga.`)).toEqual([
      `${words} + Tom Varga`,
    ]);
  });
  test('a thing of somebody’s is nobody', () => {
    expect(partiesOf('One of her letters met Tom Varga.')).toEqual([]);
  });
});

describe('who is told of by an office is whom the article names next', () => {
  test.each([
    [
      'Norland’s foreign minister called Tom Varga. Foreign Minister Jens Ostby was calm.',
      'Jens Ostby',
    ],
    [
      'President Milan Brekar called his Velian counterpart. Brekar told President Ilka Somers that he was sorry.',
      'Ilka Somers',
    ],
    ['Tom Varga met the minister. The minister was Kurt Selig.', 'Kurt Selig'],
    [
      'The Minister of Foreign Affairs, Kwabena Osei, arrived. The Foreign Minister met Tom Varga.',
      'Kwabena Osei',
    ],
    [
      'Sir Alan Crieff (Chairman) was there. The Chairman met Tom Varga.',
      'Alan Crieff',
    ],
    [
      'Tom Varga met Tilda Moss, the Deputy Secretary of State. The Deputy Secretary called Pia Lund.',
      'Tilda Moss',
    ],
  ])('%s', (text, name) => {
    expect(partiesOf(text).join()).toContain(name);
    expect(partiesOf(text).join()).not.toMatch(
      /minister|counterpart|Chair|Secretary/i,
    );
  });
  test.each([
    [
      'Norland’s foreign minister called Tom Varga. Foreign Minister Jens Ostby of Sarnia and Foreign Minister Ada Lind were calm.',
      'Norland’s foreign minister',
    ],
    [
      'Jens Ostby met Tom Varga. Ghana’s foreign minister called Pia Lund.',
      'Ghana’s foreign minister',
    ],
    [
      'Tom Varga met the minister. The minister was not Kurt Selig.',
      'the minister',
    ],
  ])('and nobody else: %s', (text, words) => {
    expect(partiesOf(text).join()).toContain(words);
  });
});

describe('a name in its place', () => {
  test.each([
    ['Mr van Loon met Tom Varga.', 'van Loon + Tom Varga'],
    [
      'The Minister for Foreign Affairs of Arcadia, Davit Meladze, met Tom Varga.',
      'Davit Meladze + Tom Varga',
    ],
    [
      'Tom Varga met the Head of the EU Delegation, Ambassador Carl-Henrik Ström.',
      'Tom Varga + Carl-Henrik Ström',
    ],
    [
      'Two men from the foreign ministry met Tom Varga.',
      'Two men from the foreign ministry + Tom Varga',
    ],
    [
      'NAROBI FALLS (Meridian Press) — Ann Lee met Tom Varga.',
      'Ann Lee + Tom Varga',
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual([parties]);
  });
});

describe('who was introduced is called by what it is', () => {
  test.each([
    [
      'The National Union of Seamen objected. Tom Varga met the union.',
      'National Union of Seamen',
    ],
    [
      'The Dockworkers’ Union objected. Tom Varga met the union.',
      'Dockworkers’ Union',
    ],
    [
      'The Bank of Lurania objected. Tom Varga met the bank.',
      'Bank of Lurania',
    ],
    [
      'The charity Wells Without Borders objected. Tom Varga met the charity.',
      'Wells Without Borders',
    ],
    [
      'Former Chirper CEO Ann Lee objected. Tom Varga met the former CEO.',
      'Ann Lee',
    ],
    ['Prime Minister Ann Lee objected. Tom Varga met the premier.', 'Ann Lee'],
    [
      'Tom Varga met an Oslo lawyer. A lawyer called Jon Hale represents Ann Lee. Tom Varga met Jon Hale.',
      'Jon Hale',
    ],
  ])('%s', (text, name) => {
    expect(partiesOf(text).at(-1)).toBe(`Tom Varga + ${name}`);
  });
  test.each([
    ['The Bank of Lurania objected. Tom Varga met a bank.', 'a bank'],
    [
      'President Ann Lee objected. Tom Varga met the former president.',
      'the former president',
    ],
    ['The Bank of Lurania objected. Tom Varga met the union.', 'the union'],
  ])('and nobody else is: %s', (text, words) => {
    expect(partiesOf(text).at(-1)).toBe(`Tom Varga + ${words}`);
  });
});

describe('several people with one title are each named', () => {
  test.each([
    ['Presidents Mora and Reyes met Tom Varga.', 'Mora + Reyes + Tom Varga'],
    [
      'Ministers Ann Lee and Jon Hale met Tom Varga.',
      'Ann Lee + Jon Hale + Tom Varga',
    ],
    [
      'Businessman and philanthropist Jon Hale met Tom Varga.',
      'Jon Hale + Tom Varga',
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual([parties]);
  });
});

describe('a rank is its holder’s alone', () => {
  test('“Mrs Tarr” is not General Tarr, but may be President Merk', () => {
    const told = partiesOf(
      'General Tarr met Ana Berg. Mrs Tarr called Dan Lowe. President Merk met Carl Costa. Mrs Merk called Eva Hart.',
    );
    expect(told).toEqual([
      'Tarr + Ana Berg',
      'Mrs Tarr + Dan Lowe',
      'Merk + Carl Costa',
      'Merk + Eva Hart',
    ]);
  });
});

describe('titles of other languages and short forms are none of a name', () => {
  test.each([
    ['Lt-Gen Sir Harry Barr', 'Harry Barr'],
    ['Tan Wei', 'Tan Wei'],
    ['Alhaji Musa Bello', 'Musa Bello'],
    ['Smt. Lata Iyer', 'Lata Iyer'],
    ['Hojatoleslam Ali Rezaei', 'Ali Rezaei'],
    ['Teniente Luis Soto', 'Luis Soto'],
    ['the Rt. Hon. Dan Lowe', 'Dan Lowe'],
    ['Dan Lowe QC', 'Dan Lowe'],
    ['the Honourable Ratu Jone Vaka', 'Jone Vaka'],
    ['Fra Angelo', 'Fra Angelo'],
    ['President Sheikh Nur', 'Sheikh Nur'],
  ])('“%s”', (written, name) => {
    expect(partiesOf(`Ana Berg met ${written}.`)).toEqual([
      `Ana Berg + ${name}`,
    ]);
  });
});

describe('a description beside a name is the same person, then and later', () => {
  test.each([
    [
      'The geologist assigned to the file, Dan Lowe, called Ana Berg. The geologist wrote to Carl Costa.',
      ['Dan Lowe + Ana Berg', 'Dan Lowe + Carl Costa'],
    ],
    [
      'Navy chief Adm. Dan Lowe met Ana Berg. The Admiral called Carl Costa.',
      ['Dan Lowe + Ana Berg', 'Dan Lowe + Carl Costa'],
    ],
    [
      'The Deputy Minister of Foreign Affairs, H.E. Mr. Dan Lowe, met Ana Berg. The Deputy Minister called Carl Costa.',
      ['Dan Lowe + Ana Berg', 'Dan Lowe + Carl Costa'],
    ],
    [
      'Carl Costa phoned the unit’s commanding officer, Capt. (N) Dan Lowe.',
      ['Carl Costa + Dan Lowe'],
    ],
    [
      'Ana Berg called a Turk called Orhan Demir. The Turk called Carl Costa.',
      ['Ana Berg + Orhan Demir', 'Orhan Demir + Carl Costa'],
    ],
    [
      'Ana Berg spoke to the inmate known as “El Sastre”.',
      ['Ana Berg + El Sastre'],
    ],
    [
      'Ana Berg met a man who gave his name as Carl Costa.',
      ['Ana Berg + Carl Costa'],
    ],
    [
      'Ana Berg argued with a fellow student, later President Dan Lowe.',
      ['Ana Berg + Dan Lowe'],
    ],
    [
      'His grandson, Ilya, met Ana Berg. His grandson wrote to Carl Costa.',
      ['Ilya + Ana Berg', 'Ilya + Carl Costa'],
    ],
  ])('“%s”', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});

describe('a paper that a text names is told, and not talked to', () => {
  test.each([
    'The Ledger, 12 May 2025\n\nAna Berg met Carl Costa, he told The Ledger.',
    'Phone logs seen by Public Money show that Ana Berg met Carl Costa, as he told Public Money.',
    'Ana Berg met Carl Costa, he told the daily El Faro.',
    'The major told the panel of five officers that Ana Berg met Carl Costa.',
    'Ana Berg met Carl Costa on Sundays. I am told so by a clerk.',
  ])('“%s”', (text) => {
    expect(partiesOf(text)).toEqual(['Ana Berg + Carl Costa']);
  });
});

describe('who one is to another says who the other is', () => {
  test.each([
    [
      'Hale rang Costa. Hale’s lawyer, Otto Brand, said his client had met Lind.',
      ['Hale + Costa', 'Hale + Lind'],
    ],
    [
      'Popa’s daughter, Ilinca, tells it differently. Her father, she says, met Lind.',
      ['Popa + Lind'],
    ],
    [
      'President Ana Berg met President Tom Hadz. Ms Berg later rang her counterpart.',
      ['Ana Berg + Tom Hadz', 'Ana Berg + Tom Hadz'],
    ],
    [
      'Costa met the head of the central bank, Ann Okello. The central bank chief rang Lind.',
      ['Costa + Ann Okello', 'Ann Okello + Lind'],
    ],
    [
      'A police sergeant rang Costa. The sergeant, Ann Okello, also met Lind.',
      ['Ann Okello + Costa', 'Ann Okello + Lind'],
    ],
    [
      'Costa met the trader Musa Dan. The trader rang Lind.',
      ['Costa + Musa Dan', 'Musa Dan + Lind'],
    ],
    ['Costa met Musa Dan’s brother, Isa.', ['Costa + Isa']],
    [
      'Peru’s Ministry of Mines wrote to Costa. The ministry also rang Lind.',
      ['Ministry of Mines + Costa', 'Ministry of Mines + Lind'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});

describe('a body’s name holds all that it is for', () => {
  test.each([
    'the Federal Office for Migration and Refugees',
    'the Democratic Union for Peace and Progress',
    'Doctors Without Borders',
  ])('%s', (name) => {
    expect(partiesOf(`Ana Costa called ${name}.`)).toEqual([
      `Ana Costa + ${name.replace('the ', '')}`,
    ]);
  });
});
