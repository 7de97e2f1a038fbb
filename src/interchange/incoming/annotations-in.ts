import { VOCABULARY } from '../../case';
import { incomingWords } from '../../words';
import type { BroughtArticle, BroughtClaim } from './brought';
import type { Fields } from './json-items';
import { isFields, JsonItems } from './json-items';
import type { Reader } from './reader';
import { channelsIn, dateIn, stanceIn } from './readings';

/**
 * W3C Web Annotations: a page of them, a collection, a list, or what Hypothesis
 * exports. Each passage becomes a claim whose parties a person has to name.
 */
export function annotationsIn(): Reader {
  const problems: string[] = [];
  const articles = new Map<string, BroughtArticle>();
  const claims: BroughtClaim[] = [];
  let count = 0;
  const items = new JsonItems((item) => {
    count++;
    const claim = claimOf(item, articles);
    if (claim === undefined) problems.push(incomingWords.noPassage(count));
    else claims.push(claim);
  });
  return {
    push: (text) => items.push(text),
    ended() {
      items.ended();
      return { articles: [...articles.values()], actors: [], claims, problems };
    },
  };
}

function claimOf(
  item: Fields,
  articles: Map<string, BroughtArticle>,
): BroughtClaim | undefined {
  const [target] = listOf(item['target']);
  const source = wordsIn(target?.['source']) ?? wordsIn(item['uri']);
  const exact = listOf(target?.['selector'])
    .map(({ exact: each }) => wordsIn(each))
    .find((each) => each !== undefined);
  if (source === undefined || exact === undefined) return undefined;
  const document = isFields(item['document']) ? item['document'] : {};
  const [title] = [document['title']].flat().map(wordsIn);
  articles.set(source, {
    key: source,
    title: title ?? articles.get(source)?.title ?? source,
    url: /^https?:/.test(source) ? source : undefined,
  });
  const bodies = listOf(item['body']);
  const saying = (purpose: string): string | undefined =>
    bodies
      .filter((each) => each['purpose'] === purpose)
      .map(({ value }) => wordsIn(value))
      .find((each) => each !== undefined);
  const tags = [
    ...bodies
      .filter(({ purpose }) => purpose === 'tagging')
      .map(({ value }) => value),
    ...[item['tags']].flat(),
  ].flatMap((each) => wordsIn(each) ?? []);
  const told = tags.join(' ');
  const known = new Set<string>([
    ...VOCABULARY.channels,
    ...VOCABULARY.stances,
  ]);
  const [when] = tags.flatMap((tag) => dateIn(...dayPair(tag)) ?? []);
  return {
    parties: [],
    channels: channelsIn(told),
    stance: stanceIn(told),
    when,
    place: tags.find(
      (tag) => !known.has(tag) && dateIn(...dayPair(tag)) === undefined,
    ),
    credit: saying('identifying'),
    summary:
      saying('describing') ??
      wordsIn(item['text']) ??
      wordsIn(bodies[0]?.['value']),
    article: source,
    passages: [exact],
    entry: exact,
  };
}

function dayPair(date: string): [string | undefined, string | undefined] {
  const [start, end = start] = date.split('/');
  return [start, end];
}

function listOf(value: unknown): readonly Fields[] {
  return [value].flat().filter(isFields);
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
