import type { Case } from '../case';
import { compareWords, dateWithWeekday, questionWords } from '../words';
import type { Question } from './question';
import type { Standpoint } from './standpoint';

/** A question as a sentence. */
export function questionInWords(theCase: Case, question: Question): string {
  const nameOf = (id: string): string =>
    theCase.actors.find((each) => each.id === id)?.name ?? id;
  switch (question.kind) {
    case 'told':
    case 'spread':
      return questionWords[question.kind](nameOf(question.actor));
    case 'reach':
      return questionWords.reach(nameOf(question.from), nameOf(question.to));
    case 'did':
      return questionWords.did(
        nameOf(question.actor),
        dateWithWeekday(question.on),
      );
    case 'knew':
      return questionWords.knew(dateWithWeekday(question.by));
    case 'only':
      return questionWords.only(
        theCase.articles.find(({ id }) => id === question.article)?.title ?? '',
      );
    case 'single':
    case 'coverage':
    case 'conflicts':
    case 'replay':
    case 'between':
    case 'groups':
      return questionWords[question.kind];
    case 'compare':
      return comparisonInWords(theCase, question);
  }
}

function comparisonInWords(
  theCase: Case,
  { one, other }: Extract<Question, { readonly kind: 'compare' }>,
): string {
  if (one.kind === 'known' && other.kind === 'known')
    return compareWords.changed(
      dateWithWeekday(one.known.by),
      dateWithWeekday(other.known.by),
    );
  return compareWords.differ(
    standpointInWords(theCase, one),
    standpointInWords(theCase, other),
  );
}

/** What a standpoint is called: a source, a day or an analyst. */
export function standpointInWords(
  theCase: Case,
  standpoint: Standpoint,
): string {
  switch (standpoint.kind) {
    case 'source': {
      const { kind, id } = standpoint.source;
      if (kind === 'article') return articleInShort(theCase, id);
      return (
        theCase.origins.find((each) => each.id === id)?.name ??
        id.replace(/^speaker:[^:]*:/, '')
      );
    }
    case 'known': {
      const { clock, by } = standpoint.known;
      return compareWords.known[clock](dateWithWeekday(by));
    }
    case 'analyst':
      return (
        theCase.analysts.find(({ id }) => id === standpoint.analyst)?.name ??
        compareWords.unnamed
      );
  }
}

/** An article by its publisher, if that has but one; else by its title. */
function articleInShort({ articles }: Case, id: string): string {
  const article = articles.find((each) => each.id === id);
  const publisher = article?.publisher;
  const isAlone =
    articles.filter((each) => each.publisher === publisher).length === 1;
  return publisher !== undefined && isAlone
    ? publisher
    : compareWords.titled(article?.title ?? id);
}
