import { VOCABULARY } from '../../case';
import { incomingWords } from '../../words';
import type { Brought, BroughtArticle, BroughtClaim } from './brought';
import { channelsIn, dateIn, stanceIn } from './readings';

type Fields = Readonly<Record<string, unknown>>;

/**
 * W3C Web Annotations: a page of them, a collection, a list, or what Hypothesis
 * exports. Each passage becomes a claim whose parties a person has to name.
 */
export function annotationsIn(text: string): Brought {
  const problems: string[] = [];
  const articles = new Map<string, BroughtArticle>();
  const claims = itemsIn(JSON.parse(text)).flatMap((item, at) => {
    const claim = claimOf(item, articles);
    if (claim === undefined) problems.push(incomingWords.noPassage(at + 1));
    return claim ?? [];
  });
  return { articles: [...articles.values()], actors: [], claims, problems };
}

function itemsIn(read: unknown): readonly Fields[] {
  if (Array.isArray(read)) return read.filter(isFields);
  if (!isFields(read)) return [];
  const { items, first, annotations, rows } = read;
  for (const list of [items, annotations, rows])
    if (Array.isArray(list)) return list.filter(isFields);
  return isFields(first) ? itemsIn(first) : [read];
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
