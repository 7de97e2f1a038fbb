import type { Case, StepQuestion } from '../case';
import { reliabilityInFull } from '../lens';
import { lessonWords, listed, vocabularyWords } from '../words';
import type { Answer } from './answer';

/** An answer in words, as a table of a class shows it. */
export function answerInWords(
  theCase: Case,
  question: StepQuestion,
  answer: Answer,
): string {
  switch (answer.kind) {
    case 'choose':
      return question.kind === 'choose'
        ? listed(
            question.options
              .filter(({ id }) => answer.options.includes(id))
              .map(({ words }) => words),
          )
        : '';
    case 'tie':
      return lessonWords.tieDrawn(
        actorName(theCase, answer.a),
        actorName(theCase, answer.b),
        answer.channel && vocabularyWords.channel[answer.channel],
      );
    case 'knew':
      return (['must', 'may', 'cannot'] as const)
        .flatMap((verdict) => {
          const actors = Object.entries(answer.verdicts)
            .filter(([, given]) => given === verdict)
            .map(([actor]) => actorName(theCase, actor));
          return actors.length === 0
            ? []
            : [lessonWords.judged[verdict](listed(actors))];
        })
        .join(' ');
    case 'grade':
      return reliabilityInFull(
        question.kind === 'grade' ? question.scale : 'admiralty',
        answer.reliability,
      );
    case 'copy':
      return listed(
        answer.claims.map((id) => {
          const claim = theCase.claims.find((each) => each.id === id);
          return lessonWords.quoted(claim?.quotes[0]?.exact ?? id);
        }),
      );
    case 'write':
      return answer.words;
  }
}

/** An actor by its name; by its identity where the case does not hold it. */
export function actorName({ actors }: Case, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}
