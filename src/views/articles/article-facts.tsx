import type { Case, CaseArticle, Passage } from '../../case';
import {
  articleWords,
  basisWords,
  dateWithWeekday,
  inFigures,
} from '../../words';
import type { Fact, Whys } from '../parts/grounds';
import { RecordFacts } from '../parts/record-facts';
import styles from './articles.module.css';

/** What an article says of itself, field by field, and why it says so. */
export function ArticleFacts({
  article,
  theCase,
  whys,
}: {
  readonly article: CaseArticle;
  readonly theCase: Case;
  readonly whys: Whys;
}) {
  return (
    <div className={styles['whys']} data-screen-only>
      <span aria-hidden="true">{basisWords.lead}</span>
      <RecordFacts
        label={articleWords.whatIsSaid}
        facts={factsOf(article)}
        {...{ theCase, whys }}
      />
    </div>
  );
}

function factsOf(article: CaseArticle): readonly Fact[] {
  const { title, publisher, via, published, publishedBasis } = article;
  const { url, language, body, text, from, to } = article;
  const known = (field: Fact['field'], value: string | undefined) =>
    value === undefined ? [] : [factOf(article, field, value)];
  return [
    factOf(article, 'title', title),
    ...known('publisher', publisher),
    ...known('via', via),
    factOf(
      article,
      'published',
      published === undefined
        ? basisWords.notKnown
        : dateWithWeekday(published),
      publishedBasis,
    ),
    ...known('url', url),
    ...known('language', language),
    ...known('from', from),
    ...known('to', to),
    factOf(
      article,
      'body',
      basisWords.bodySpan(
        inFigures(body.start + 1),
        inFigures(body.end),
        inFigures(text.length),
      ),
      basisWords.bodyMeans,
    ),
  ];
}

function factOf(
  article: CaseArticle,
  field: Fact['field'],
  value: string,
  more?: string,
): Fact {
  const name = basisWords.field[field];
  return {
    key: field,
    of: { kind: 'article', id: article.id },
    field,
    value,
    shown: name,
    told: [
      basisWords.states(name, value),
      ...(more === undefined ? [] : [more]),
    ],
    rests: () => ({
      lead: basisWords.inArticle,
      words: wordsOf(article, value),
    }),
  };
}

/** Where the article has a value in its own words, if it does. */
function wordsOf({ id, text }: CaseArticle, exact: string): readonly Passage[] {
  const start = exact.length < 3 ? -1 : text.indexOf(exact);
  return start < 0
    ? []
    : [{ article: id, start, end: start + exact.length, exact }];
}
