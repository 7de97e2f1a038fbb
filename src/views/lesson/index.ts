export { AnswerShown } from './answer-shown';
export { ClassView } from './class-view';
export { QuestionFields } from './question-fields';
export { TieFields } from './tie-fields';
