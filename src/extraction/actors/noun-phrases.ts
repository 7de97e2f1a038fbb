import { affiliationOf, ownerName } from './affiliations';
import type { Chunk } from '../phrases/chunk';
import type { Marks } from './determiners';
import { countOf, ownerOf, pastDeterminers } from './determiners';
import {
  bodyNamed,
  countryNamed,
  countryOfPeople,
  isOutlet,
} from './gazetteer';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { HONORIFICS } from '../lexicons/offices';
import { GATHERING_NOUNS } from '../lexicons/people-nouns';
import type { Mention } from './mention';
import { kindOfName } from './name-kinds';
import { isPlainlyBody, nameRun, textOf, trailingPerson } from './name-runs';
import type { Office } from './offices-in-phrases';
import { isInsideOffice, isOfficeAt, officeIn } from './offices-in-phrases';
import type { Token } from '../words/tokens';
import {
  namesBody,
  namesPeople,
  namesSeveralPeople,
  singularOf,
} from '../words/word-classes';

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
  if (person === undefined && front.kind === 'named')
    return { ...front, to, name: textOf(tokens.slice(front.from, to)) };
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
  'army business command congregation court force forces house intelligence leadership lobby opposition office power press resistance service services state support trust'.split(
    ' ',
  ),
);

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
