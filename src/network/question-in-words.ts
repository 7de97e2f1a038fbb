import type { Case } from '../case';
import { dateWithWeekday, questionWords } from '../words';
import type { Question } from './question';

/** A question as a sentence. */
export function questionInWords(theCase: Case, question: Question): string {
  const nameOf = (id: string): string =>
    theCase.actors.find((each) => each.id === id)?.name ?? id;
  switch (question.kind) {
    case 'told':
      return questionWords.told(nameOf(question.actor));
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
      return questionWords[question.kind];
  }
}
