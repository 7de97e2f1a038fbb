export { AnswerShown } from './answer-shown';
export { QuestionFields } from './question-fields';
