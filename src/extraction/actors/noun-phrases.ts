import { affiliationOf, ownerName } from './affiliations';
import type { Chunk } from '../phrases/chunk';
import {
  isAllOf,
  isAtHead,
  isSomeOf,
  marksOf,
  pastDeterminers,
  possessiveCut,
} from './determiners';
import {
  bodyNamed,
  countryNamed,
  countryOfPeople,
  isOutlet,
} from './gazetteer';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { domainAt, officeFor, placeOfPost } from './office-domains';
import { HONORIFICS, OFFICES } from '../lexicons/offices';
import {
  ADDRESSING,
  GATHERING_NOUNS,
  GOVERNS,
  INTELLIGENCE_OF,
  UNCOUNTABLE,
} from '../lexicons/people-nouns';
import type { Marks, Mention } from './mention';
import { UNMARKED, changedMention, mentionOf } from './mention';
import {
  countryAlike,
  isBodyBefore,
  isCalledAfter,
  isDescription,
  kindOfName,
} from './name-kinds';
import {
  inSingular,
  isPlainlyBody,
  nameRun,
  personAtPost,
  rankedPerson,
  textOf,
  trailingPerson,
  withoutLetters,
} from './name-runs';
import { PAIR, bothOf, pronounMention, pronounOf } from './pronoun-mentions';
import type { Office } from './offices-in-phrases';
import { isOfficeAt, ofIndex, officeIn } from './offices-in-phrases';
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
  if (to === from + 1 && ADDRESSING.has(first.lower)) return undefined;
  const isOf = tokens[from + 1]?.lower === 'of';
  if (isOf && (isSomeOf(tokens, from, to) || isAllOf(tokens, from, from + 1)))
    return someOf(tokens, chunk);
  if (isAtHead(tokens, from, to)) return undefined;
  if (first.tag === 'pronoun') return pronounMention(first, from);
  const isPair = first.lower === 'the' && to === from + 2;
  const last = tokens[from + 1]?.lower ?? '';
  if (isPair && PAIR.has(last)) return pronounOf('pair', from, true);
  if (isPair && (last === 'former' || last === 'latter'))
    return changedMention(pronounOf(last, from, false), { to });
  const possessive = possessiveCut(tokens, from, to);
  const cut =
    possessive !== undefined && isHeadOf(tokens, from, to)
      ? undefined
      : possessive;
  const lead = cut ?? from;
  const start = pastDeterminers(tokens, lead, to);
  if (start >= to) return undefined;
  const possessor =
    cut === undefined ? undefined : ownerName(tokens.slice(from, cut - 1));
  return mentionOfWords(
    tokens,
    start,
    to,
    marksOf(tokens, lead, start, possessor),
  );
}

/** "One of the minister’s aides": one of several, spoken of for the first time. */
function someOf(tokens: readonly Token[], chunk: Chunk): Mention | undefined {
  const { from } = chunk;
  const inner = mentionIn(tokens, { ...chunk, from: from + 2 });
  const isAll = isAllOf(tokens, from, from + 1);
  if (isAll && /^(?:pair|them)$/.test(inner?.name ?? ''))
    return bothOf(from, chunk.to);
  if (isAll && inner?.isDefinite === true) return inner;
  if (inner?.kind !== 'unnamed') return undefined;
  const { count } = marksOf(tokens, from, from + 1, undefined);
  return changedMention(inner, {
    isPlural: count !== 1,
    isDefinite: false,
    isNew: true,
    ...(count === undefined ? {} : { count }),
  });
}

/** "The head of China’s regulator" heads it; he is not the regulator’s owner. */
function isHeadOf(tokens: readonly Token[], from: number, to: number): boolean {
  const of = ofIndex(tokens, from, to);
  const head = of === undefined ? '' : (tokens[of - 1]?.lower ?? '');
  return (
    of !== undefined &&
    !tokens.slice(from, of).some((token) => token.tag === 'possessive') &&
    (OFFICES.has(head) || namesPeople(head))
  );
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
  const gathered = gathering(tokens, from, of, rest, to);
  if (gathered !== 'none') return gathered;
  const isPost =
    head !== undefined &&
    (OFFICES.has(head.lower) || isOfficeAt(tokens, from, of)) &&
    !namesSeveralPeople(head.lower);
  const person =
    rankedPerson(tokens, rest, to) ??
    (isPost
      ? personAtPost(tokens, rest, to, isAfterArticle(tokens, from))
      : trailingPerson(tokens, rest, to));
  const back = tokens.slice(
    placeOfPost(tokens, rest, person ?? to),
    person ?? to,
  );
  const domain = isPost ? domainAt(tokens, rest) : undefined;
  const isPlaced = domain === undefined || back[0] !== tokens[rest];
  const affiliation = isPlaced
    ? (affiliationOf(back) ?? marks.of ?? textOf(back))
    : marks.of;
  const front = officeFor(
    plainMention(tokens, from, of, { ...marks, of: affiliation }),
    domain,
  );
  if (front === undefined) return undefined;
  if (person === undefined && front.kind === 'named')
    return namedBy(tokens, front, of, to, affiliation ?? textOf(back));
  if (person === undefined)
    return changedMention(front, { to, of: affiliation });
  return changedMention(front, {
    kind: 'named',
    from: person,
    to,
    name: textOf(tokens, person, to),
    actorKind: 'person',
    of: affiliation,
  });
}

/** "A group of ministers" are ministers; *none* where the head gathers nobody. */
function gathering(
  tokens: readonly Token[],
  from: number,
  of: number,
  rest: number,
  to: number,
): Mention | undefined | 'none' {
  const head = tokens[of - 1]?.lower ?? '';
  const isGathering =
    GATHERING_NOUNS.has(head) &&
    (!namesPeople(head) || namesSeveralPeople(head)) &&
    !isOfficeAt(tokens, from, of);
  if (!isGathering) return 'none';
  const inner = mentionOfWords(tokens, rest, to, UNMARKED);
  if (inner === undefined) return namesPeople(head) ? 'none' : undefined;
  if (inner.kind === 'named') return namesPeople(head) ? 'none' : inner;
  return changedMention(inner, { from, isPlural: true, isDefinite: false });
}

/** "Bank of Israel" is a name; “The Custodian of …”, in capitals, a post. */
function namedBy(
  tokens: readonly Token[],
  front: Mention,
  of: number,
  to: number,
  affiliation: string,
): Mention {
  const head = tokens[of - 1]?.lower ?? '';
  const name = textOf(tokens, front.from, to);
  const isBarePost = front.from === of - 1 && namesPeople(head);
  return isBarePost
    ? changedMention(front, {
        kind: 'unnamed',
        to,
        name: head,
        actorKind: 'role',
        of: affiliation,
      })
    : changedMention(front, {
        to,
        name,
        // "China’s Ministry of Commerce" is one without its article, too.
        ...(BODY_NAME_ENDINGS.has(head) ? { actorKind: 'organisation' } : {}),
      });
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
  const held = officeIn(tokens, from, to);
  // "The Justice and Development Party": no judge.
  const isOfBody =
    tokens[held?.to ?? -1]?.lower === 'and' &&
    BODY_NAME_ENDINGS.has(last.lower);
  const office = isOfBody ? undefined : held;
  const isName = last.tag === 'name';
  const front = office?.from ?? (isName ? nameRun(tokens, from, to) : to);
  const of =
    (front > from ? affiliationOf(tokens.slice(from, front)) : undefined) ??
    marks.of;
  const owned = of === marks.of ? marks : { ...marks, of };
  if (isName) {
    const isCode = /^(?:\d+|\p{Lu})$/u.test(last.text) && office?.to === to - 1;
    if (isCode) return namedMention(tokens, office.from, to, owned, undefined);
    const run = nameRun(tokens, Math.max(from, office?.to ?? from), to);
    if (run < to && office?.to !== to)
      return namedMention(
        tokens,
        run,
        to,
        owned,
        office,
        isBodyBefore(tokens, from, run),
      );
  }
  const isOne =
    !namesSeveralPeople(last.lower) || office?.title.includes(' of ') === true;
  if (office?.to === to && isOne)
    return mentionOf(
      isOfficeMention(tokens, office, marks, of) ? 'office' : 'unnamed',
      { from, to },
      { name: office.title, actorKind: 'role' },
      owned,
      false,
      office,
    );
  return commonMention(tokens, from, to, owned);
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
  end: number,
  marks: Marks,
  office: Office | undefined,
  isBody = false,
): Mention | undefined {
  const to = withoutLetters(tokens, from, end);
  const words = tokens.slice(from, to);
  const name = textOf(tokens, from, to);
  const isTitled =
    office !== undefined || HONORIFICS.has(words[0]?.lower ?? '');
  if (isCalledAfter(words, office?.title)) return undefined;
  const kind =
    isTitled && !isPlainlyBody(words)
      ? 'person'
      : isBody
        ? 'organisation'
        : kindOfName(words, name, marks, tokens[from - 1]?.lower === 'the');
  // "The two Prime Ministers": capitals make no name of them.
  const isOffices =
    (marks.isDefinite || marks.count !== undefined) &&
    namesSeveralPeople(words.at(-1)?.lower ?? '') &&
    OFFICES.has(inSingular(words));
  if (isOffices) return commonMention(tokens, from, to, marks);
  // "My hon. Friend": so a parliament calls all its members.
  const isFellow =
    /^hon\.?$/.test(tokens[to - 2]?.lower ?? '') &&
    namesPeople(words.at(-1)?.lower ?? '');
  if (isFellow) return commonMention(tokens, from, to, marks);
  const isLoudPlural =
    /^\p{Lu}{2,}s$/u.test(name) && namesSeveralPeople(name.toLowerCase());
  if (isLoudPlural || (!isTitled && isDescription(words, marks)))
    return commonMention(tokens, from, to, marks);
  const isThe = tokens[from - 1]?.lower === 'the';
  const country =
    countryOfPeople(name) ?? (isThe ? countryAlike(name) : undefined);
  if (country !== undefined && !isTitled)
    return mentionOf(
      'body',
      { from, to },
      { name, actorKind: 'group' },
      { ...marks, of: country },
      true,
    );
  if (kind === undefined) return undefined;
  const usual = kind === 'government' ? countryNamed(name) : bodyNamed(name);
  return mentionOf(
    'named',
    { from, to },
    { name: usual ?? name, actorKind: kind },
    marks,
    false,
    office,
  );
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
  if (lower === 'so-called') return undefined;
  if (last.shape !== 'lower' && isOutlet(textOf(tokens, from, to)))
    return undefined;
  if (lower === 'number' && tokens[to - 2]?.lower === 'opposite')
    return mentionOf(
      'unnamed',
      { from, to },
      { name: 'counterpart', actorKind: 'role' },
      marks,
    );
  if (namesPeople(lower))
    return mentionOf(
      'unnamed',
      { from, to },
      { name: singularOf(lower), actorKind: 'role' },
      marks,
      namesSeveralPeople(lower),
    );
  const isUncountable =
    !marks.isDefinite &&
    marks.of === undefined &&
    marks.count === undefined &&
    UNCOUNTABLE.has(lower) &&
    !INTELLIGENCE_OF.has(
      lower === 'intelligence' ? (tokens[to - 2]?.lower ?? '') : '',
    );
  const isBody =
    namesBody(lower) ||
    (last.shape === 'capital' && BODY_NAME_ENDINGS.has(lower));
  if (isUncountable || !isBody) return undefined;
  return mentionOf(
    'body',
    { from, to },
    { name: lower, actorKind: GOVERNS.has(lower) ? 'government' : 'group' },
    marks,
    /[^s]s$/.test(lower),
  );
}

/** "The mayor of Rio de Janeiro" opens no title before a name. */
function isAfterArticle(tokens: readonly Token[], from: number): boolean {
  return /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
}
