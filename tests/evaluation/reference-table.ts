/**
 * Short articles by construction: somebody is introduced, something stands
 * between, and he is taken up again by other words, in some place of a clause
 * that tells of a contact. Who is meant is known, or that nobody can tell.
 */

/** Somebody of whom an article tells, and by what words he is taken up. */
export type Person = {
  readonly name: string;
  /** The pronoun as subject, object and possessor. */
  readonly pronoun: readonly [string, string, string];
  /** Other words by which he may be taken up, where nobody else is meant. */
  readonly called: readonly string[];
};

export type Cast = {
  readonly text: string;
  readonly people: readonly Person[];
};

const SHE = ['she', 'her', 'her'] as const;
const HE = ['he', 'him', 'his'] as const;
const IT = ['it', 'it', 'its'] as const;

/** With whom they are in contact. */
export const OTHER = 'Ivan Horak';

/** How one or two are introduced, and how each may be taken up. */
const CASTS: Readonly<Record<string, Cast>> = {
  'office and name': {
    text: 'Foreign Minister Elena Rossi took office in May.',
    people: [
      {
        name: 'Elena Rossi',
        pronoun: SHE,
        called: ['the minister', 'the foreign minister', 'Rossi', 'Ms Rossi'],
      },
    ],
  },
  'apposition of an office': {
    text: 'Martin Weber, the envoy of the United Nations, took office in May.',
    people: [
      {
        name: 'Martin Weber',
        pronoun: HE,
        called: ['the envoy', 'the UN envoy', 'Weber', 'Mr Weber'],
      },
    ],
  },
  'apposition of a trade': {
    text: 'Ada Krol, a pianist, was born in a village near Lublin.',
    people: [
      { name: 'Ada Krol', pronoun: SHE, called: ['the pianist', 'Krol'] },
    ],
  },
  'trade before name': {
    text: 'The smuggler Carl Brandt was released in May.',
    people: [
      { name: 'Carl Brandt', pronoun: HE, called: ['the smuggler', 'Brandt'] },
    ],
  },
  'office of a body, then name': {
    text: 'The chairman of Orbit Holdings, Martin Weber, owns a third of it.',
    people: [
      {
        name: 'Martin Weber',
        pronoun: HE,
        called: ['the chairman', 'Orbit’s chairman', 'Weber'],
      },
    ],
  },
  'sex told by a pronoun': {
    text: 'Wen Abara, a trade envoy, is 54. She studied law.',
    people: [
      { name: 'Wen Abara', pronoun: SHE, called: ['the envoy', 'Abara'] },
    ],
  },
  'sex told by a wife': {
    text: 'Senator Wen Abara lives in Bern with his wife.',
    people: [
      { name: 'Wen Abara', pronoun: HE, called: ['the senator', 'Abara'] },
    ],
  },
  'a woman of a man': {
    text: 'Foreign Minister Elena Rossi blames the envoy, Martin Weber.',
    people: [
      { name: 'Elena Rossi', pronoun: SHE, called: ['the minister', 'Rossi'] },
      { name: 'Martin Weber', pronoun: HE, called: ['the envoy', 'Weber'] },
    ],
  },
  'a man of a woman': {
    text: 'The banker Paul Okoro owes his post to Senator Anna Lund.',
    people: [
      { name: 'Paul Okoro', pronoun: HE, called: ['the banker', 'Okoro'] },
      { name: 'Anna Lund', pronoun: SHE, called: ['the senator', 'Lund'] },
    ],
  },
  'two men': {
    text: 'Foreign Minister Paul Okoro blames the envoy, Martin Weber.',
    people: [
      { name: 'Paul Okoro', pronoun: HE, called: ['the minister', 'Okoro'] },
      {
        name: 'Martin Weber',
        pronoun: ['the latter', 'the latter', 'the latter’s'],
        called: ['the envoy', 'Weber'],
      },
    ],
  },
  'two joined': {
    text: 'Foreign Minister Elena Rossi and the envoy Martin Weber took office in May.',
    people: [
      {
        name: 'Elena Rossi',
        pronoun: SHE,
        called: ['the minister', 'Rossi', 'the former'],
      },
      {
        name: 'Martin Weber',
        pronoun: HE,
        called: ['the envoy', 'Weber', 'the latter'],
      },
    ],
  },
  'a company': {
    text: 'Orbit Holdings, a shipping company, was founded in May.',
    people: [
      {
        name: 'Orbit Holdings',
        pronoun: IT,
        called: ['the company', 'the shipping company', 'the firm', 'Orbit'],
      },
    ],
  },
  'a union': {
    text: 'The Dockers’ Union was founded in May by sailors.',
    people: [{ name: 'Dockers’ Union', pronoun: IT, called: ['the union'] }],
  },
  'a company and who runs it': {
    text: 'Orbit Holdings, a shipping company, is run by Martin Weber.',
    people: [
      { name: 'Orbit Holdings', pronoun: IT, called: ['the company', 'Orbit'] },
      { name: 'Martin Weber', pronoun: HE, called: ['Weber', 'Mr Weber'] },
    ],
  },
  'one who runs a company': {
    text: 'Anna Lund, the chief executive of Orbit Holdings, is 54.',
    people: [
      {
        name: 'Anna Lund',
        pronoun: SHE,
        called: ['the chief executive', 'Lund', 'Orbit’s chief executive'],
      },
      {
        name: 'Orbit Holdings',
        pronoun: ['the company', 'the company', 'the company’s'],
        called: ['Orbit'],
      },
    ],
  },
};

/** Words of somebody, put in front of another by the first of the cast. */
export const cap = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** What stands between: of him who was introduced first, or of others. */
const BETWEEN: Readonly<Record<string, (first: Person) => string>> = {
  nothing: () => ' ',
  'a paragraph': () => '\n\n',
  'a sentence about the first': ({ pronoun: [he] }) =>
    ` ${cap(he)} had been in Rome for a year. `,
  'another as object': ({ pronoun: [he] }) =>
    ` ${cap(he)} had succeeded the late Omar Haddad. `,
  'a quotation': ({ pronoun: [he] }) =>
    ` “There is nothing to hide,” ${he} said. `,
  'a day': () => ' On 3 May 2025 the harbour was closed. ',
  'an aside in brackets': ({ pronoun: [, him] }) =>
    ` (The widow Olga Petrov knew ${him} well.) `,
};

/** Where he is taken up; `he`, `him` and `his` are the words for him. */
export type Words = {
  readonly he: string;
  readonly him: string;
  readonly his: string;
};

const PLACES: Readonly<Record<string, (words: Words) => string>> = {
  subject: ({ he }) => `${he} called ${OTHER} on Friday.`,
  'subject after a time': ({ he }) => `On Friday, ${he} met ${OTHER}.`,
  object: ({ him }) => `${OTHER} called ${him} on Friday.`,
  'after “with”': ({ him }) => `${OTHER} spoke with ${him} on Friday.`,
  'after “to”': ({ him }) => `${OTHER} sent an email to ${him} on Friday.`,
  'after “from”': ({ him }) =>
    `${OTHER} received a letter from ${him} on Friday.`,
  'owner of a call': ({ his }) => `${his} call to ${OTHER} lasted ten minutes.`,
  'owner of a meeting': ({ his }) =>
    `${his} meeting with ${OTHER} lasted ten minutes.`,
  'whom a letter went to': ({ him }) =>
    `A letter from ${OTHER} to ${him} was found on Friday.`,
  passive: ({ he }) => `${he} was received by ${OTHER} on Friday.`,
  'agent of a passive': ({ him }) => `${OTHER} was received by ${him}.`,
  'what others say': ({ he }) => `Records show that ${he} called ${OTHER}.`,
  'after “when”': ({ he }) => `The lights went out when ${he} met ${OTHER}.`,
  'in a relative clause': ({ he }) =>
    `${OTHER}, whom ${he} had called on Friday, was ill.`,
  'after a participle': ({ he }) => `After meeting ${OTHER}, ${he} left Rome.`,
  planned: ({ he }) => `${he} will meet ${OTHER} next week.`,
};

/** An article of one who is taken up, and whom he is in contact with. */
export type Told = {
  readonly cast: string;
  readonly between: string;
  readonly word: string;
  readonly place: string;
  readonly text: string;
  /** The pairs that are meant. */
  readonly pairs: readonly string[];
  /** Where nobody can tell: whom no claim may name. */
  readonly open?: readonly string[];
};

export const pairOf = (...names: readonly string[]): string =>
  names.toSorted((one, other) => one.localeCompare(other)).join(' ~ ');

const owned = (word: string): string => `${word}’s`;

/** Where he stands as an object: of two men either may be “him”. */
const isObject = (place: string): boolean =>
  /^(?:after “(?:from|to|with)”|agent|object|owner|whom)/.test(place);

/** All articles in which one is taken up. */
export function singles(): readonly Told[] {
  const all: Told[] = [];
  for (const [cast, { text: opening, people }] of Object.entries(CASTS))
    for (const [between, between_] of Object.entries(BETWEEN))
      for (const person of people) {
        const [he, him, his] = person.pronoun;
        const forms: readonly Words[] = [
          { he, him, his },
          ...[...person.called, person.name].map((word) => ({
            he: word,
            him: word,
            his: owned(word),
          })),
        ];
        const [first] = people;
        if (first === undefined) continue;
        for (const words of forms)
          for (const [place, told] of Object.entries(PLACES)) {
            // Another of that sex has been named since: nobody can tell.
            const isPronoun = words.he === he && he !== 'it';
            if (isPronoun && cast === 'two men' && isObject(place)) continue;
            if (isPronoun && person !== first && between.startsWith('an'))
              continue;
            all.push({
              cast,
              between,
              word: words.he === person.name ? 'full name' : words.he,
              place,
              text: `${opening}${between_(first)}${cap(told(words))}`,
              pairs: [pairOf(person.name, OTHER)],
            });
          }
      }
  return all;
}

/** Two by words that mean one each: "she called him". */
const DUO_CASTS = [
  'a woman of a man',
  'a man of a woman',
  'two men',
  'two joined',
  'a company and who runs it',
];
const DUO: Readonly<Record<string, (a: Words, b: Words) => string>> = {
  'X called Y': ({ he }, { him }) => `${he} called ${him} on Friday.`,
  'X wrote to Y': ({ he }, { him }) => `${he} wrote to ${him} on Friday.`,
  'X met with Y': ({ he }, { him }) =>
    `On Friday, ${he} met with ${him} in Rome.`,
  'X’s call to Y': ({ his }, { him }) =>
    `${his} call to ${him} lasted ten minutes.`,
  'X’s letter from Y': ({ he }, { him }) =>
    `${he} received a letter from ${him}.`,
  'X was called by Y': ({ he }, { him }) =>
    `${he} was called by ${him} on Friday.`,
  'a letter from X to Y': ({ him }, { him: other }) =>
    `A letter from ${him} to ${other} was found.`,
  'X said he called Y': ({ he }, { him }) =>
    `Records show that ${he} called ${him} in May.`,
  'when X met Y': ({ he }, { him }) =>
    `The lights went out when ${he} met ${him}.`,
  'X had not met Y': ({ he }, { him }) => `${he} had never met ${him}.`,
  'X will meet Y': ({ he }, { him }) => `${he} will meet ${him} next week.`,
};
export function duos(): readonly Told[] {
  const all: Told[] = [];
  for (const cast of DUO_CASTS) {
    const { text = '', people = [] } = CASTS[cast] ?? {};
    const [a, b] = people;
    if (!a || !b) continue;
    const formsOf = (p: Person): Words[] => [
      { he: p.pronoun[0], him: p.pronoun[1], his: p.pronoun[2] },
      ...[...p.called, p.name].map((word) => ({
        he: word,
        him: word,
        his: owned(word),
      })),
    ];
    for (const [between, between_] of Object.entries(BETWEEN)) {
      if (between === 'another as object' || between === 'an aside in brackets')
        continue;
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        for (const fx of formsOf(x))
          for (const fy of formsOf(y)) {
            if (fx.he === x.name && fy.he === y.name) continue;
            for (const [place, told] of Object.entries(DUO))
              all.push({
                cast,
                between,
                word: `${fx.he === x.name ? 'name' : fx.he} – ${fy.he === y.name ? 'name' : fy.he}`,
                place,
                text: `${text}${between_(a)}${cap(told(fx, fy))}`,
                pairs: [pairOf(x.name, y.name)],
              });
          }
    }
  }
  return all;
}
/** The names of those who are introduced: words in capitals, two by two. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:Minister )?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu)].map(
    ([, name = '']) => name,
  );

const NOBODY: Person = { name: '', pronoun: HE, called: [] };

/** Nobody can tell who is meant. */
const OPEN: Readonly<Record<string, readonly [string, Words]>> = {
  'two men joined': [
    'Paul Okoro and Martin Weber fell out in May.',
    { he: 'he', him: 'him', his: 'his' },
  ],
  'two women joined': [
    'The bankers Elena Rossi and Anna Lund fell out in May.',
    { he: 'she', him: 'her', his: 'her' },
  ],
  'two ministers joined': [
    'Foreign Minister Paul Okoro and Finance Minister Martin Weber fell out in May.',
    { he: 'the minister', him: 'the minister', his: 'the minister’s' },
  ],
  'two men joined, office': [
    'Foreign Minister Paul Okoro and Finance Minister Martin Weber fell out in May.',
    { he: 'he', him: 'him', his: 'his' },
  ],
  'two men as objects': [
    'A law that helped Paul Okoro and Martin Weber was passed in May.',
    { he: 'he', him: 'him', his: 'his' },
  ],
  'two women as objects': [
    'The fire killed the banker Elena Rossi and the judge Anna Lund.',
    { he: 'she', him: 'her', his: 'her' },
  ],
  'one surname, two people': [
    'Paul Rossi and Anna Rossi run the bank.',
    { he: 'Rossi', him: 'Rossi', his: 'Rossi’s' },
  ],
  'two companies joined': [
    'Orbit Holdings and Lumen Shipping fell out in May.',
    { he: 'the company', him: 'the company', his: 'the company’s' },
  ],
  'two companies, it': [
    'Orbit Holdings and Lumen Shipping fell out in May.',
    { he: 'it', him: 'it', his: 'its' },
  ],
};
export function opens(): readonly Told[] {
  const all: Told[] = [];
  for (const [cast, [text, words]] of Object.entries(OPEN))
    for (const between of ['nothing', 'a paragraph', 'a day'])
      for (const [place, told] of Object.entries(PLACES))
        all.push({
          cast,
          between,
          word: words.he,
          place,
          text: `${text}${BETWEEN[between]?.(NOBODY) ?? ' '}${cap(told(words))}`,
          pairs: [],
          open: namesIn(text),
        });
  return all;
}
