import type { Case, StepQuestion } from '../case';
import { gradeStepsOf } from '../corroboration';
import { publisherInLine, reliabilityInFull } from '../lens';
import { dateInWords, lessonWords } from '../words';
import { actorName } from './answer-in-words';

/** What a question puts before students beside its own words. */
export type AskedOnPaper = {
  /** Of what, and how many answers. */
  readonly lead: string | undefined;
  /** What to tick; none where students write. */
  readonly answers: readonly string[];
};

/** A question on paper, as whole as on the screen. */
export function askedOnPaper(
  theCase: Case,
  question: StepQuestion,
): AskedOnPaper {
  switch (question.kind) {
    case 'choose':
      return {
        lead: wantsOne(question)
          ? lessonWords.chooseOne
          : lessonWords.chooseSome,
        answers: question.options.map(({ words }) => words),
      };
    case 'knew':
      return {
        lead: lessonWords.whoKnew(dateInWords(question.by)),
        answers: question.actors.map((actor) =>
          lessonWords.knewOnPaper(actorName(theCase, actor)),
        ),
      };
    case 'grade':
      return {
        lead: lessonWords.gradeIt(gradedInWords(theCase, question)),
        answers: gradeStepsOf(question.scale).reliabilities.map((each) =>
          reliabilityInFull(question.scale, each),
        ),
      };
    case 'copy':
      return {
        lead: lessonWords.copies,
        answers: question.claims.flatMap((id) => passageOnPaper(theCase, id)),
      };
    case 'tie':
    case 'write':
      return { lead: undefined, answers: [] };
  }
}

type Asked<Kind> = StepQuestion & { readonly kind: Kind };

/** Whether one answer is wanted, rather than every right one. */
export function wantsOne({ options }: Asked<'choose'>): boolean {
  return options.filter(({ isRight }) => isRight === true).length < 2;
}

/** The source that is to be graded: an article's title, or a speaker. */
export function gradedInWords(
  { articles, origins }: Case,
  { of }: Asked<'grade'>,
): string {
  const source =
    of.kind === 'article'
      ? articles.find(({ id }) => id === of.id)?.title
      : origins.find(({ id }) => id === of.id)?.name;
  return source ?? of.id;
}

function passageOnPaper(
  { articles, claims }: Case,
  id: string,
): readonly string[] {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) return [];
  const article = articles.find((each) => each.id === claim.article);
  const words = lessonWords.quoted(claim.quotes[0]?.exact ?? id);
  return [
    article === undefined ? words : `${words}, ${publisherInLine(article)}`,
  ];
}
