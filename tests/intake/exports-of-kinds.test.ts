import { describe, expect, test } from 'vitest';
import { bodyOf, proposalsFrom, readFile } from './given';

/** Exports as they are found: of other years, countries and forms. */
const WORDS = [
  'Foreign minister Lena Aho telephoned Osman Deniz, who runs the Bosphor Line, on Sunday night, according to three people briefed on the call.',
  'Deniz answered in a letter on Monday morning, the people said, and asked for more time.',
] as const;
const BODY = WORDS.join('\n\n');
const TITLE = 'Minister rings shipping boss';

/** Another article below the first, in the same form, of a later day. */
const OTHER = 'Envoy sees Novak in Graz';

const CASES: readonly (readonly [
  kind: string,
  name: string,
  text: string,
  told: Readonly<Record<string, string>>,
])[] = [
  [
    'German Nexis with an edition above the headline',
    'a.txt',
    [TITLE, OTHER]
      .map(
        (title, at) =>
          `      ${at + 1} von 2 DOKUMENTEN\n\n\n      Süddeutsche Zeitung\n\n      Montag 3. März 2025\n\n      Ausgabe Deutschland\n\n${title}\n\nAUTOR: Von Hans Klein, Helsinki\n\nRUBRIK: POLITIK; S. 7\n\nLÄNGE: 312 Wörter\n\n\n${BODY}\n\nUPDATE: 3. März 2025\n\nSPRACHE: GERMAN; DEUTSCH\n\n    Copyright 2025 Süddeutsche Zeitung GmbH\n        Alle Rechte vorbehalten\n\n`,
      )
      .join(''),
    {
      publisher: 'Süddeutsche Zeitung',
      section: 'POLITIK; S. 7',
      byline: 'Hans Klein, Helsinki',
    },
  ],
  [
    'French Nexis that numbers its documents',
    'a.txt',
    [TITLE, OTHER]
      .map(
        (title, at) =>
          `Document ${at + 1} de 2\n\nLe Monde\n\nlundi 3 mars 2025\n\n${title}\n\nAUTEUR: Anne Petit\n\nRUBRIQUE: INTERNATIONAL; Pg. 3\n\nLONGUEUR: 310 mots\n\nENCART: Helsinki\n\n${BODY}\n\nDATE-CHARGEMENT: 3 mars 2025\n\nLANGUE: FRENCH; FRANÇAIS\n\nCopyright 2025 SA Le Monde\nTous droits réservés\n\n`,
      )
      .join(''),
    {
      publisher: 'Le Monde',
      section: 'INTERNATIONAL; Pg. 3',
      byline: 'Anne Petit',
    },
  ],
  [
    'Lexis of old: some of many, the words right below their label',
    'a.txt',
    [TITLE, OTHER]
      .map(
        (title, at) =>
          `FOCUS - ${at + 4} of 34 DOCUMENTS\n\n      Copyright 2025 The Harbour Times Ltd.\n\n      The Harbour Times\n\n      March 3, 2025, Monday, Late Edition - Final\n\nSECTION: Foreign Desk; Pg. 12\n\nLENGTH: 640 words\n\nHEADLINE: ${title}\n\nBYLINE:  By JO REED\n\nDATELINE: HELSINKI, March 2\n\nBODY:\n${BODY}\n\nLOAD-DATE: March 3, 2025\n\n`,
      )
      .join(''),
    {
      publisher: 'The Harbour Times',
      section: 'Foreign Desk; Pg. 12',
      byline: 'JO REED',
    },
  ],
  [
    'Factiva with a section above the headline and names below it',
    'a.txt',
    [TITLE, OTHER]
      .map(
        (title, at) =>
          `Factiva\n\nInternational\n${title}\nAnne Petit\n310 mots\n3 mars 2025\nLe Monde\nLEMOND\n3\nFrançais\n© 2025 SA Le Monde. Tous droits réservés.\n\n${BODY}\n\nDocument LEMOND0020250303el330000${at}\n\n`,
      )
      .join(''),
    {
      publisher: 'Le Monde',
      section: 'International',
      byline: 'Anne Petit',
    },
  ],
  [
    'ProQuest with no empty lines between its fields',
    'a.txt',
    [TITLE, OTHER]
      .map(
        (title, at) =>
          `${'_'.repeat(60)}\nDocumento ${at + 1} de 2\n${title}\nAutor: Pérez, Juan.\nInformación de publicación: El Puerto ; Madrid [Madrid]. 03 Mar 2025: 4.\nEnlace de documentos de ProQuest\nResumen: No disponible.\nTexto completo: ${BODY}\nMateria: Transbordadores\nTítulo: ${title}\nTítulo de publicación: El Puerto; Madrid\nPáginas: 4\nFecha de publicación: mar 3, 2025\nSección: Internacional\nBase de datos: Latin American Newsstream\n`,
      )
      .join(''),
    {
      publisher: 'El Puerto',
      section: 'Internacional',
      byline: 'Pérez, Juan.',
    },
  ],
  [
    'ProQuest with headings above the words and the fields',
    'a.txt',
    `Report Information from ProQuest\n20 March 2025 10:11\n\nTable of contents\n1. ${TITLE}\n2. ${OTHER}\n\n${[
      TITLE,
      OTHER,
    ]
      .map(
        (title, at) =>
          `Document ${at + 1} of 2\n\n${title}\n\nAuthor: Reed, Jo\n\nProQuest document link\n\nABSTRACT (ENGLISH)\n\nA call.\n\nFULL TEXT\n\n${BODY}\n\nDETAILS\n\nSubject:\tFerries\n\nTitle:\t${title}\n\nPublication title:\tThe Harbour Times\n\nPublication date:\tMar 3, 2025\n\nSection:\tForeign\n\n`,
      )
      .join('')}`,
    {
      publisher: 'The Harbour Times',
      section: 'Foreign',
      byline: 'Reed, Jo',
    },
  ],
  [
    'Europresse as a page, with a cover and a list of contents',
    'a.html',
    `<html lang="fr"><body><h1>Sommaire</h1><p>Documents sauvegardés</p><p>Jeudi 20 mars 2025 à 10 h 22</p><p>2 documents</p><ul><li>Le Monde, 3 mars 2025 ${TITLE}</li><li>Le Monde, 3 mars 2025 ${OTHER}</li></ul>${[TITLE, OTHER].map((title, at) => `<article><div>Le Monde</div><div>International, lundi 3 mars 2025 310 mots, p. 3</div><p>${title}</p><p>Anne Petit</p>${WORDS.map((words) => `<p>${words}</p>`).join('')}<div>© 2025 SA Le Monde. Tous droits réservés.</div><div>news·20250303·LM·9a1b2c3${at}</div></article>`).join('')}</body></html>`,
    {
      publisher: 'Le Monde',
      section: 'International',
      byline: 'Anne Petit',
    },
  ],
];

describe('An export in another form', () => {
  test.each(CASES)('is parted surely: %s', async (_, name, text, told) => {
    const reading = await readFile(name, text);
    expect(reading).toMatchObject({ kind: 'read', notes: [] });
    if (reading.kind === 'refused') return;
    expect(reading.whole).toBeUndefined();
    expect(reading.proposals.map(({ title }) => title)).toEqual([TITLE, OTHER]);
    for (const proposal of reading.proposals) {
      expect(proposal).toMatchObject({ ...told, published: '2025-03-03' });
      expect(bodyOf(proposal)).toBe(BODY);
    }
  });

  test('is read through the pages that a program put into it', async () => {
    const [page, next] = WORDS;
    const text = `Page 1 of 2\n${TITLE}\n\n${TITLE}\nThe Harbour Times\nMarch 3, 2025 Monday\n\nCopyright 2025 The Harbour Times\n\nLength: 60 words\nBody\n\n${page}\n\n\fPage 2 of 2\n${TITLE}\n\n${next}\n\nLoad-Date: March 4, 2025\n\nEnd of Document\n`;
    const [proposal] = await proposalsFrom('a.txt', text);
    const left = proposal?.body.without ?? [];
    expect(
      left.map(({ start, end }) => proposal?.text.slice(start, end).trim()),
    ).toEqual([`Page 2 of 2\n${TITLE}`]);
  });

  test('of a database that nobody knows is asked about', async () => {
    const part = (title: string, at: number) =>
      `Document ${at} of 2\n\n${title}\n\n3 March 2025\n\n${BODY}\n\n`;
    const text = part(TITLE, 1) + part(OTHER, 2);
    const reading = await readFile('a.txt', text);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    expect(reading.proposals.map(({ title }) => title)).toEqual([TITLE, OTHER]);
    expect(reading.whole?.text).toBe(text);
  });
});
