import type { ParsedSentence } from '../phrases/parsed-sentence';
import { isOfList, ledBy } from './group-phrases';
import { gappedAt } from './gapped';
import { linkAt } from './list-links';
import { isPlace } from '../actors/gazetteer';
import {
  endsOpening,
  isShortName,
  isTitle,
  nameAfterAside,
} from '../actors/appositions';

/** A noun phrase among several joined ones, and whether it stands apart. */
export type Item = {
  readonly chunk: number;
  /** Joined by "in addition to" or "as well as": a contact of its own. */
  readonly apart: boolean;
};

/** A noun and those joined before it: "A, B and C". */
export function joinedLeft(
  sentence: ParsedSentence,
  last: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const holder = holderBefore(sentence, last);
  if (holder !== undefined) return joinedLeft(sentence, holder);
  const several = namesOfSeveral(sentence, last);
  if (several.length > 1) return several;
  const found = [last];
  let at = last;
  let joined = false;
  while (at > 1) {
    const link = chunks[at - 1];
    const noun = chunks[at - 2];
    if (
      link?.kind === 'and' &&
      noun?.kind === 'noun' &&
      mentions[at - 2] !== undefined
    ) {
      joined = true;
    } else if (
      link?.kind === 'and' &&
      noun?.kind === 'comma' &&
      chunks[at - 3]?.kind === 'noun'
    ) {
      joined = true;
      at--;
      if (mentions[at - 2] === undefined) break;
    } else if (!(
      link?.kind === 'comma' &&
      joined &&
      noun?.kind === 'noun' &&
      mentions[at - 2] !== undefined &&
      !endsGoverned(sentence, at - 2)
    )) {
      break;
    }
    if (isGoverned(sentence, at - 2)) {
      const placed = placedName(sentence, at - 2);
      if (placed === undefined) break;
      at = placed + 2;
    }
    found.unshift(at - 2);
    at -= 2;
  }
  if (isOfList(sentence, found)) return found.slice(0, 1);
  return withoutAppositions(sentence, found);
}

/** "Ann Lee of Orbit and X": she is joined, and not what she is of. */
function placedName(
  { chunks, mentions }: ParsedSentence,
  place: number,
): number | undefined {
  const mention = mentions[place - 2];
  const isOfBody = /^(?:at|from|of)$/.test(chunks[place - 1]?.word ?? '');
  return isOfBody && mention?.kind === 'named' && mention.actorKind === 'person'
    ? place - 2
    : undefined;
}

/** "Joseph Votel, commander, U.S. Central Command": the man, not his office. */
function holderBefore(
  sentence: ParsedSentence,
  last: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  if (chunks[last - 1]?.kind !== 'comma') return undefined;
  const before = mentions[last - 2];
  if (chunks[last - 2]?.kind !== 'noun' || before === undefined)
    return undefined;
  const isBareOffice =
    (before.kind === 'office' || before.kind === 'unnamed') &&
    !before.isPlural &&
    chunks[last - 3]?.kind === 'comma' &&
    mentions[last - 4]?.actorKind === 'person';
  return isBareOffice && mentions[last]?.actorKind !== 'person'
    ? last - 4
    : undefined;
}

function isGoverned(sentence: ParsedSentence, at: number): boolean {
  const before = sentence.chunks[at - 1];
  return before?.kind === 'preposition' && !/^(?:both|like)$/.test(before.word);
}

/** "By Qatar and Egypt, Hamas and Israel": what a preposition holds together. */
function endsGoverned(sentence: ParsedSentence, last: number): boolean {
  const { chunks, mentions } = sentence;
  // "According to a historian, Petr Dolny, Brun and Halas": it ends with him.
  const isApposed =
    chunks[last - 1]?.kind === 'comma' &&
    isDescription(mentions[last - 2]?.kind ?? '') &&
    isGoverned(sentence, last - 2);
  if (isApposed) return true;
  let at = last;
  while (chunks[at - 1]?.kind === 'and' && chunks[at - 2]?.kind === 'noun')
    at -= 2;
  return at < last && isGoverned(sentence, at);
}

/** "John Kerry, the secretary, and X" names one man twice: his name is kept. */
function withoutAppositions(
  sentence: ParsedSentence,
  found: readonly number[],
): readonly number[] {
  return found.filter((chunk, index) => {
    const other = found[index - 1];
    if (other === undefined) return true;
    return !isApposition(sentence, other, chunk);
  });
}

/** Whether two neighbouring noun phrases name one actor in two ways. */
function isApposition(
  sentence: ParsedSentence,
  first: number,
  second: number,
): boolean {
  const { chunks, mentions } = sentence;
  if (second !== first + 2 || chunks[first + 1]?.kind !== 'comma') return false;
  if (endsOpening(chunks, first + 1)) return false;
  const before = mentions[first];
  const after = mentions[second];
  if (before === undefined || after === undefined) return false;
  return (
    isShortName(chunks, mentions, first) ||
    (before.kind === 'named' &&
      isDescription(after.kind) &&
      !after.isPlural &&
      before.actorKind !== 'government') ||
    (isDescription(before.kind) &&
      !before.isPlural &&
      after.kind === 'named' &&
      after.actorKind === 'person' &&
      (after.office === undefined ||
        isTitle(after.office) ||
        (before.kind === 'unnamed' && endsList(chunks, second))))
  );
}

/** "Her supervisor, Vice Consul Wray.": no list goes on after the name. */
function endsList(chunks: ParsedSentence['chunks'], last: number): boolean {
  const next = chunks[last + 1];
  const isList =
    next?.kind === 'and' ||
    (next?.kind === 'comma' && chunks[last + 2]?.kind !== 'verb');
  return !isList;
}

/**
 * The name that follows a description and a comma: "his counterpart, X", "the
 * envoy to Lebanon, X". The comma after it belongs to no list.
 */
function apposedName(
  sentence: ParsedSentence,
  first: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  if (mentions[first]?.kind === 'named') return undefined;
  if (isApposition(sentence, first, first + 2)) return first + 2;
  return nameAfterAside(chunks, mentions, first);
}

function isDescription(kind: string): boolean {
  return kind === 'office' || kind === 'unnamed' || kind === 'body';
}

/** A noun and those joined after it, as far as they belong to it. */
export function joinedRight(
  sentence: ParsedSentence,
  first: number,
  isBetween = false,
): readonly Item[] {
  const several = namesAfterSeveral(sentence, first);
  if (several.length > 1) return several;
  const plain = itemsRight(sentence, first, isBetween);
  const named = namedAmong(sentence, plain);
  const items = named.length > 0 ? named : plain;
  const chunks = items.map((item) => item.chunk);
  return isOfList(sentence, chunks) ? items.slice(0, 1) : items;
}

/** "Between the two presidents, A of Mali and B of Chad": those who are named. */
function namesAfterSeveral(
  sentence: ParsedSentence,
  first: number,
): readonly Item[] {
  const { chunks, mentions } = sentence;
  const several = mentions[first];
  // "Met three bankers: A, B and C".
  const isListed = chunks[first + 1]?.word === ':';
  const isSeveral =
    several?.kind === 'unnamed' &&
    several.isPlural &&
    (isListed || (several.isDefinite && chunks[first + 1]?.kind === 'comma')) &&
    mentions[first + 2]?.kind === 'named' &&
    mentions[first + 2]?.actorKind === 'person';
  if (!isSeveral) return [];
  const items = itemsRight(sentence, first + 2, false);
  const areAll = several.count === undefined || several.count === items.length;
  return areAll &&
    items.every(({ chunk }) => mentions[chunk]?.actorKind === 'person')
    ? items
    : [];
}

/** "Met officials on Tuesday, including A and B": those who are named. */
function namedAmong(
  sentence: ParsedSentence,
  items: readonly Item[],
): readonly Item[] {
  const { chunks, mentions, tokens } = sentence;
  const last = items.at(-1)?.chunk ?? -1;
  const several = mentions[last];
  if (several?.isPlural !== true || several.kind === 'pronoun') return [];
  for (let at = last + 1; at < Math.min(chunks.length, last + 6); at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.verb?.form === 'finite') return [];
    if (/^(?:stop|relative|subordinator|and)$/.test(chunk.kind)) return [];
    const word = tokens[chunk.from]?.lower ?? '';
    if (word !== 'including' && word !== 'among') continue;
    const next = word === 'among' ? at + 2 : at + 1;
    const start = chunks[next]?.kind === 'comma' ? next + 1 : next;
    if (mentions[start]?.kind !== 'named') return [];
    return itemsRight(sentence, start, false).filter(
      (item) => mentions[item.chunk]?.kind === 'named',
    );
  }
  return [];
}

function itemsRight(
  sentence: ParsedSentence,
  first: number,
  isBetween: boolean,
  isSubject = false,
): readonly Item[] {
  const { chunks, mentions } = sentence;
  const name = apposedName(sentence, first);
  const items: Item[] = [{ chunk: name ?? first, apart: false }];
  let at = (name ?? first) + 1;
  if (name !== undefined && isDatedNext(sentence, at)) at++;
  while (at < chunks.length) {
    at = pastApposition(sentence, items.at(-1)?.chunk ?? first, at);
    const link = linkAt(sentence, at, chunks[first - 1]?.word ?? '');
    if (link === undefined) break;
    const next = link.noun;
    if (mentions[next] === undefined) break;
    const mayOpen = !isSubject && !link.apart && !isBetween;
    if (mayOpen && opensOwnClause(sentence, next)) break;
    if (link.afterPlace && isPlaceName(sentence, next)) break;
    if (gappedAt(sentence, next - 1) !== undefined) break;
    items.push({ chunk: next, apart: link.apart || link.dated });
    at = next + 1;
  }
  const head = ledBy(sentence, at);
  return head === undefined ? items : [...items, { chunk: head, apart: false }];
}

/** "Met the minister, Tom Vane, on Monday and": the aside is over. */
function isDatedNext({ chunks }: ParsedSentence, comma: number): boolean {
  const next = chunks[comma + 1]?.kind;
  const time = next === 'preposition' ? comma + 2 : comma + 1;
  return chunks[comma]?.kind === 'comma' && chunks[time]?.kind === 'time';
}

/** "The two leaders, Ruto and Samia, met": the names of the several. */
function namesOfSeveral(
  sentence: ParsedSentence,
  last: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const isSeveral =
    mentions[last]?.kind === 'unnamed' &&
    mentions[last].isPlural &&
    mentions[last].isDefinite &&
    chunks[last + 1]?.kind === 'comma' &&
    mentions[last + 2]?.kind === 'named';
  if (!isSeveral) return [];
  const names = itemsRight(sentence, last + 2, false, true);
  const end = names.at(-1)?.chunk ?? last;
  const isAside = chunks[end + 1]?.kind === 'comma';
  return isAside ? names.map((item) => item.chunk) : [];
}

/** "Envoys of Mali, Niger and Chad met": the three met one another. */
export function listedOf(
  sentence: ParsedSentence,
  subjects: readonly number[],
): readonly number[] {
  const [only, ...others] = subjects;
  if (only === undefined || others.length > 0) return subjects;
  const listed = itemsRight(sentence, only, false, true).map(
    (item) => item.chunk,
  );
  return isOfList(sentence, listed) ? listed : subjects;
}

function pastApposition(
  sentence: ParsedSentence,
  noun: number,
  at: number,
): number {
  if (!isApposition(sentence, noun, at + 1)) return at;
  const { chunks, mentions, tokens } = sentence;
  const end = at + 2;
  const second = mentions[end + 1];
  const isSecondTitle =
    chunks[end]?.kind === 'and' &&
    second !== undefined &&
    second.kind !== 'named' &&
    !second.isPlural &&
    tokens[chunks[end + 1]?.from ?? 0]?.tag !== 'determiner';
  if (isSecondTitle) return end + 2;
  if (chunks[end]?.word === ';') return end;
  return chunks[end]?.kind === 'comma' && chunks[end + 1]?.kind === 'and'
    ? end + 1
    : end;
}

/** Whether a noun phrase is the subject of a verb of its own. */
function opensOwnClause(sentence: ParsedSentence, noun: number): boolean {
  const { chunks } = sentence;
  let at = noun + 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time') at++;
  const group = chunks[at]?.verb;
  return group !== undefined && group.form === 'finite';
}

function isPlaceName(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  return (
    mention !== undefined &&
    (mention.actorKind === 'government' || isPlace(mention.name))
  );
}
