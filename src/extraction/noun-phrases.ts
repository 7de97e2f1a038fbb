import type { ActorKind } from '../case';
import type { Chunk } from './chunks';
import {
  bodyNamed,
  countryNamed,
  countryOfAdjective,
  countryOfPeople,
  isAdjectiveOfPeople,
  isOutlet,
  isPlace,
} from './gazetteer';
import { BODY_NAME_ENDINGS, PLACE_WORDS } from './lexicons/bodies';
import { HER_NAMES, HIS_NAMES } from './lexicons/given-names';
import { HONORIFICS, OFFICES, PARTICLES } from './lexicons/offices';
import { GATHERING_NOUNS } from './lexicons/people-nouns';
import type { Token } from './tokens';
import {
  namesBody,
  namesPeople,
  namesSeveralPeople,
  singularOf,
} from './word-classes';

/**
 * Whom a noun phrase may stand for. *named*: by a proper name. *office*: by
 * the office alone ("the Qatari prime minister"). *unnamed*: by a description
 * ("two Israeli officials"). *body*: a government, group or organisation by a
 * common noun. *pronoun*: by a pronoun.
 */
export type Mention = {
  readonly kind: 'named' | 'office' | 'unnamed' | 'body' | 'pronoun';
  /** Token indexes of the words that name it, without article or possessor. */
  readonly from: number;
  readonly to: number;
  /** The proper name, or the describing noun in the singular, lower case. */
  readonly name: string;
  readonly actorKind: ActorKind;
  /** The office or title, in lower case. */
  readonly office?: string;
  /** The country or body it belongs to, or the name that it hangs on. */
  readonly of?: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly count?: number;
  /** "Another", "one": someone not spoken of before. */
  readonly isNew: boolean;
  /** The pronoun before the noun, as in "his aides". */
  readonly owner?: string;
};

const COUNTS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** Whom a noun chunk stands for; `undefined` where it is nobody who acts. */
export function mentionIn(
  tokens: readonly Token[],
  chunk: Chunk,
): Mention | undefined {
  const { from, to } = chunk;
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.tag === 'pronoun') return pronounMention(first, from);
  const cut = possessiveCut(tokens, from, to);
  const owner = cut === undefined ? undefined : tokens.slice(from, cut - 1);
  const start = pastDeterminers(tokens, cut ?? from, to);
  if (start >= to) return undefined;
  const lead = tokens.slice(cut ?? from, start).map((token) => token.lower);
  const marks = {
    isDefinite:
      owner !== undefined ||
      lead.some((word) =>
        /^(?:the|this|that|these|those|his|her|its|their|both)$/.test(word),
      ),
    isNew: lead.some((word) => /^(?:another|other)$/.test(word)),
    ...countOf(lead),
    ...ownerOf(lead),
    ...(owner === undefined || owner.length === 0
      ? {}
      : { of: ownerName(owner) }),
  };
  return mentionOfWords(tokens, start, to, marks);
}

type Marks = Pick<Mention, 'isDefinite' | 'isNew'> &
  Partial<Pick<Mention, 'count' | 'owner' | 'of'>>;

function mentionOfWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  marks: Marks,
): Mention | undefined {
  const of = ofIndex(tokens, from, to);
  if (of === undefined) return plainMention(tokens, from, to, marks);
  const head = tokens[of - 1];
  const rest = pastDeterminers(tokens, of + 1, to);
  if (
    head !== undefined &&
    GATHERING_NOUNS.has(head.lower) &&
    !isOfficeAt(tokens, from, of)
  ) {
    const inner = mentionOfWords(tokens, rest, to, {
      isDefinite: false,
      isNew: false,
    });
    if (inner === undefined) return undefined;
    if (inner.kind === 'named' && !namesPeople(head.lower)) return inner;
    if (inner.kind !== 'named')
      return { ...inner, from, isPlural: true, isDefinite: false };
  }
  const person = trailingPerson(tokens, rest, to);
  const back = tokens.slice(rest, person ?? to);
  const affiliation = affiliationOf(back) ?? marks.of ?? textOf(back);
  const front = plainMention(tokens, from, of, { ...marks, of: affiliation });
  if (front === undefined) return undefined;
  if (person === undefined) return { ...front, to, of: affiliation };
  return {
    ...front,
    kind: 'named',
    from: person,
    to,
    name: textOf(tokens.slice(person, to)),
    actorKind: 'person',
    of: affiliation,
  };
}

/** A phrase without "of": [country] [office] [name], or a common noun. */
function plainMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  marks: Marks,
): Mention | undefined {
  const last = tokens[to - 1];
  if (last === undefined || to <= from) return undefined;
  const office = officeIn(tokens, from, to);
  const before = tokens.slice(from, office?.from ?? nameRun(tokens, from, to));
  const affiliation = affiliationOf(before) ?? marks.of;
  const withOf = affiliation === undefined ? {} : { of: affiliation };
  if (last.tag === 'name') {
    const run = nameRun(tokens, Math.max(from, office?.to ?? from), to);
    if (run < to && !(office !== undefined && office.to === to))
      return namedMention(tokens, run, to, { ...marks, ...withOf }, office);
  }
  if (
    office !== undefined &&
    office.to === to &&
    !namesSeveralPeople(last.lower)
  )
    return {
      ...marks,
      ...withOf,
      kind: isOfficeMention(tokens, office, marks, affiliation)
        ? 'office'
        : 'unnamed',
      from,
      to,
      name: office.title,
      office: office.title,
      actorKind: 'role',
      isPlural: false,
    };
  return commonMention(tokens, from, to, { ...marks, ...withOf });
}

function isOfficeMention(
  tokens: readonly Token[],
  office: Office,
  marks: Marks,
  affiliation: string | undefined,
): boolean {
  const isCapital = tokens[office.from]?.shape !== 'lower';
  return (
    (marks.isDefinite || isCapital) &&
    (affiliation !== undefined || isCapital || marks.isDefinite) &&
    !marks.isNew
  );
}

function namedMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  marks: Marks,
  office: Office | undefined,
): Mention | undefined {
  const words = tokens.slice(from, to);
  const name = textOf(words);
  const isTitled =
    office !== undefined || HONORIFICS.has(words[0]?.lower ?? '');
  const kind =
    isTitled && !isPlainlyBody(words)
      ? 'person'
      : kindOfName(words, name, marks);
  if (kind === undefined) return undefined;
  const country = countryOfPeople(name);
  if (country !== undefined && !isTitled)
    return {
      ...marks,
      kind: 'body',
      from,
      to,
      name,
      actorKind: 'group',
      isPlural: true,
      of: country,
    };
  return {
    ...marks,
    kind: 'named',
    from,
    to,
    name:
      kind === 'government'
        ? (countryNamed(name) ?? name)
        : (bodyNamed(name) ?? name),
    actorKind: kind,
    isPlural: false,
    ...(office === undefined ? {} : { office: office.title }),
  };
}

function commonMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  marks: Marks,
): Mention | undefined {
  const last = tokens[to - 1];
  if (last === undefined) return undefined;
  const { lower } = last;
  if (last.shape !== 'lower' && isOutlet(textOf(tokens.slice(from, to))))
    return undefined;
  if (namesPeople(lower))
    return {
      ...marks,
      kind: 'unnamed',
      from,
      to,
      name: singularOf(lower),
      actorKind: 'role',
      isPlural: namesSeveralPeople(lower),
    };
  const isUncountable =
    !marks.isDefinite &&
    marks.of === undefined &&
    marks.count === undefined &&
    UNCOUNTABLE.has(lower);
  if (isUncountable) return undefined;
  if (
    namesBody(lower) ||
    (last.shape === 'capital' && BODY_NAME_ENDINGS.has(lower))
  )
    return {
      ...marks,
      kind: 'body',
      from,
      to,
      name: lower,
      actorKind:
        /^(?:government|administration|regime|embassy|cabinet|ministry|leadership)s?$/.test(
          lower,
        )
          ? 'government'
          : 'group',
      isPlural: /[^s]s$/.test(lower),
    };
  return undefined;
}

/** "Met resistance", "won power": no body unless it is a certain one. */
const UNCOUNTABLE: ReadonlySet<string> = new Set(
  'army business command congregation court force forces house leadership lobby opposition office power press resistance service services state support trust'.split(
    ' ',
  ),
);

function kindOfName(
  words: readonly Token[],
  name: string,
  marks: Marks,
): ActorKind | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (isOutlet(name)) return 'outlet';
  if (countryNamed(name) !== undefined) return 'government';
  if (bodyNamed(name) !== undefined) return 'organisation';
  if (isPlace(name) || PLACE_WORDS.has(last.lower)) return undefined;
  if (words.length === 1 && isAdjectiveOfPeople(name)) return undefined;
  if (isPlainlyBody(words)) return 'organisation';
  const first = words[0]?.lower ?? '';
  if (HER_NAMES.has(first) || HIS_NAMES.has(first)) return 'person';
  if (words.length === 1 && last.shape === 'upper') return 'organisation';
  if (marks.isDefinite && marks.of === undefined && words.length === 1)
    return 'organisation';
  if (words.length > 4 && !words.some((word) => PARTICLES.has(word.lower)))
    return 'organisation';
  return 'person';
}

function isPlainlyBody(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  return BODY_NAME_ENDINGS.has(last) && words.length > 1;
}

function pronounMention(token: Token, at: number): Mention | undefined {
  if (
    !/^(?:he|him|himself|she|her|herself|they|them|themselves|it|itself|we|us|i|me)$/.test(
      token.lower,
    )
  )
    return undefined;
  const isPlural = /^(?:they|them|themselves|we|us)$/.test(token.lower);
  return {
    kind: 'pronoun',
    from: at,
    to: at + 1,
    name: token.lower,
    actorKind: 'person',
    isDefinite: true,
    isPlural,
    isNew: false,
  };
}

type Office = {
  readonly from: number;
  readonly to: number;
  readonly title: string;
};

/** The last office in a phrase; "Bishop" in "Julie Bishop" is none. */
function officeIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): Office | undefined {
  const office = lastOffice(tokens, from, to);
  if (office === undefined || office.to !== to) return office;
  const before = tokens[office.from - 1]?.lower ?? '';
  const isSurname =
    office.from > from &&
    office.to === office.from + 1 &&
    tokens[office.from]?.shape === 'capital' &&
    (HER_NAMES.has(before) || HIS_NAMES.has(before));
  return isSurname ? lastOffice(tokens, from, office.from - 1) : office;
}

const OFFICE_OPENERS: ReadonlySet<string> = new Set(
  [...OFFICES, ...HONORIFICS].map((office) => office.split(' ')[0] ?? office),
);

function lastOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
): Office | undefined {
  let found: Office | undefined;
  for (let at = from; at < to; at++) {
    if (!OFFICE_OPENERS.has(tokens[at]?.lower ?? '')) continue;
    for (let end = Math.min(to, at + 5); end > at; end--) {
      const title = textOf(tokens.slice(at, end)).toLowerCase();
      if (!OFFICES.has(title) && !HONORIFICS.has(title)) continue;
      found = { from: at, to: end, title };
      at = end - 1;
      break;
    }
  }
  return found;
}

function isOfficeAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return lastOffice(tokens, from, to)?.to === to;
}

/** Where the proper name that ends a phrase begins: names and particles. */
function nameRun(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  while (start > from && isNamePart(tokens[start - 1])) start--;
  while (
    start < to &&
    PARTICLES.has(tokens[start]?.text ?? '') &&
    !/^(?:al|el|bin|abu)$/.test(tokens[start]?.lower ?? '')
  )
    start++;
  while (
    start < to - 1 &&
    isAdjectiveOfPeople(tokens[start]?.text ?? '') &&
    !isWholeBody(tokens, start, to)
  )
    start++;
  return start;
}

/** "Syrian National Coalition", "African Union": the adjective is the name's. */
function isWholeBody(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const words = tokens.slice(from, to);
  const name = textOf(words);
  return (
    countryNamed(name) !== undefined ||
    bodyNamed(name) !== undefined ||
    isOutlet(name) ||
    isPlainlyBody(words)
  );
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.tag === 'name' ||
    token.text === '-' ||
    (token.shape === 'lower' && PARTICLES.has(token.lower))
  );
}

function affiliationOf(words: readonly Token[]): string | undefined {
  const names = words.filter((word) => word.tag === 'name');
  if (names.length === 0) return undefined;
  const whole = textOf(names);
  const known =
    countryNamed(whole) ?? countryOfAdjective(whole) ?? bodyNamed(whole);
  if (known !== undefined) return known;
  for (const word of names) {
    const single =
      countryOfAdjective(word.text) ??
      countryNamed(word.text) ??
      bodyNamed(word.text);
    if (single !== undefined) return single;
  }
  return whole;
}

function ownerName(words: readonly Token[]): string {
  const start = pastDeterminers(words, 0, words.length);
  const names = words.slice(start).filter((word) => word.tag === 'name');
  if (names.length === 0) return textOf(words.slice(start));
  const run = words.slice(nameRun(words, start, words.length));
  return affiliationOf(run.length === 0 ? words : run) ?? textOf(words);
}

function countOf(lead: readonly string[]): { count?: number } {
  for (const word of lead) {
    const count =
      COUNTS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
    if (count !== undefined) return { count };
  }
  return /^an?$/.test(lead[0] ?? '') ? { count: 1 } : {};
}

function ownerOf(lead: readonly string[]): { owner?: string } {
  const owner = lead.find((word) =>
    /^(?:his|her|its|their|our|my)$/.test(word),
  );
  return owner === undefined ? {} : { owner };
}

function possessiveCut(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (tokens[at]?.tag === 'possessive')
      return at + 1 < to ? at + 1 : undefined;
  return undefined;
}

function pastDeterminers(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  let at = from;
  while (
    (at < to && /^(?:determiner|number|adverb)$/.test(tokens[at]?.tag ?? '')) ||
    COUNTS.has(tokens[at]?.lower ?? '')
  )
    at++;
  return Math.min(at, to);
}

function ofIndex(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = from + 1; at < to - 1; at++)
    if (
      /^(?:of|for)$/.test(tokens[at]?.lower ?? '') &&
      !isInsideOffice(tokens, at, from, to)
    )
      return at;
  return undefined;
}

function isInsideOffice(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): boolean {
  for (let start = Math.max(from, at - 2); start < at; start++)
    for (let end = at + 2; end <= Math.min(to, at + 3); end++)
      if (OFFICES.has(textOf(tokens.slice(start, end)).toLowerCase()))
        return true;
  return false;
}

function trailingPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let cut = Math.min(to - 1, from + 4); cut > from; cut--) {
    const place = textOf(tokens.slice(from, cut));
    if (countryNamed(place) === undefined && bodyNamed(place) === undefined)
      continue;
    if (tokens.slice(cut, to).every((token) => isNamePart(token))) return cut;
  }
  return undefined;
}

function textOf(words: readonly Token[]): string {
  let text = '';
  let end: number | undefined;
  for (const word of words) {
    text += (end !== undefined && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}
