import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** Lessons: what is asked, how it is answered, and what a class made of it. */
export const lessonWords = catalogue('lessons', {
  lesson: 'Lesson',
  begin: 'Begin the lesson',
  tell: 'Present the lesson',
  teach: 'For teachers',
  asLesson: (title: string) => `Lesson: ${title}`,
  offered: (questions: number, minutes: number) =>
    minutes === 0
      ? `Lesson, ${counted(questions, 'question')}.`
      : `Lesson, ${counted(questions, 'question')}, about ${inFigures(minutes)} minutes.`,
  /** How an answer compares with what the case says. */
  mark: {
    right: 'As the evidence has it',
    partly: 'Partly as the evidence has it',
    wrong: 'Not as the evidence has it',
    open: 'No right or wrong',
  },
  /** Grades are judgements: another is no error. */
  gradeMark: {
    right: 'The same grade as ours',
    partly: 'Not the grade that we gave',
    wrong: 'Not the grade that we gave',
    open: 'Nobody has graded this source yet',
  },
  judged: {
    must: (actors: string) => `Must have known: ${actors}.`,
    may: (actors: string) => `May have known: ${actors}.`,
    cannot: (actors: string) => `Cannot have known: ${actors}.`,
  },
  verdict: { must: 'Must', may: 'May', cannot: 'Cannot' },
  tieDrawn: (a: string, b: string, channel: string | undefined) =>
    channel === undefined ? `${a} – ${b}` : `${a} – ${b}, ${channel}`,
  quoted: (words: string) => `“${words}”`,

  /** The student's side. */
  question: (at: number, total: number) =>
    `Question ${inFigures(at)} of ${inFigures(total)}`,
  keptBack: 'Kept back until you have answered',
  keptBackNow:
    'This step keeps the evidence back. Answer the question first, or show the answer.',
  chooseOne: 'Choose one answer',
  chooseSome: 'Choose every answer that is right',
  who: 'Who',
  whom: 'and whom',
  how: 'How',
  cannotTell: 'I cannot tell',
  anyChannel: 'By any channel',
  pick: 'Choose',
  pickInView: 'Or select two actors in the network.',
  drawn: (a: string, b: string) => `You draw a line from ${a} to ${b}.`,
  whoKnew: (day: string) => `By the end of ${day}`,
  /** To be ticked on paper. */
  knewOnPaper: (actor: string) => `${actor}: must / may / cannot`,
  gradeIt: (source: string) => `Your grade of “${source}”`,
  copies: 'Choose every one that fits',
  write: 'Your sentence',
  check: 'Check my answer',
  save: 'Save my answer',
  reveal: 'Show the answer',
  showKeptBack: 'Show what is kept back',
  again: 'Answer again',
  incomplete: 'Answer every part first.',
  yours: 'Your answer',
  ours: 'What the evidence says',
  oursGraded: (grade: string) => `Our grade: ${grade}.`,
  ofCase: 'As it is graded in this case.',
  ungraded: 'This source has no grade in this case.',
  tieIs: (a: string, b: string, channels: readonly string[]) =>
    channels.length === 0
      ? `${a} and ${b}.`
      : `${a} and ${b}: ${listed(channels)}.`,
  tieGone: 'The case holds no such tie any more.',
  oneAccount: (claims: number, origins: readonly string[]) =>
    `${figured(claims, 'passage')}, one origin: ${listed(origins)}.`,
  ownAccount: (origins: readonly string[]) =>
    `An origin of its own: ${listed(origins)}.`,
  firstWas: (source: string) => `First published: ${source}.`,
  noFirst:
    'The dates of publication do not tell which came first: any one of them may be the copy.',
  way: {
    contacts: '',
    together: 'It belongs with someone who had the news.',
    later: 'Word can have come only later:',
    none: 'No route leads there, as far as the articles tell.',
  },
  showWords: 'Show the words',
  yourAnswers: 'My answers',
  answered: (answered: number, asked: number) =>
    `${inFigures(answered)} of ${figured(asked, 'question')} answered.`,
  stays:
    'Your answers stay on this device. They leave it only as a file that you save.',
  notKept:
    'This browser does not keep your answers. Save them as a file before you close the window.',
  handIn: 'Hand in your answers',
  toHandIn: 'Save them as a file, and give it to your teacher.',
  handedIn: 'They are saved as a file: give it to your teacher.',
  savedAs: (file: string) => `Your answers are saved as ${file}.`,
  unsaved: 'Your answers to this lesson are not saved as a file yet.',
  name: 'Your name, if you like',
  saveFile: 'Save my answers as a file',
  startOver: 'Delete my answers and start over',
  fileName: 'answers',
  preview: 'Preview: nothing that you answer here is kept.',

  /** The teacher's side. */
  ask: 'Question',
  none: 'No question',
  kinds: {
    choose: 'Choose among answers',
    tie: 'Draw the missing tie',
    knew: 'Who knew on this day?',
    grade: 'Grade this source',
    copy: 'Which is the copy?',
    write: 'Write a sentence',
  },
  prompt: 'What you ask',
  prompts: {
    choose: 'Which of these does the evidence bear out?',
    tie: 'One line is missing. Between whom, and how?',
    knew: 'Who knew of it by then?',
    grade: 'How reliable is this source?',
    copy: 'Which of these is the copy?',
    write: 'What does the evidence show? One sentence.',
  },
  options: 'Answers, one a line; an * before each that is right',
  optionsHint: '* through an intermediary\nface to face',
  contact: 'Of which contact',
  day: 'By which day',
  dayHint: '2025-05-09',
  badDay: 'This is no date. Write 2025-05-09, for example.',
  whomAsked: 'Of whom you ask',
  source: 'Which source',
  scale: 'By which scale',
  scales: { words: 'Three words', admiralty: 'A to F' },
  ourGrade: 'Our grade, where the case holds none',
  noGrade: 'None',
  passages: 'Which passages',
  takeSelection: 'Take what is selected',
  takeActors: 'Take the selected actors',
  pickTie: 'Or select a tie in a view, and take it.',
  pickActors: 'Or select actors in a view, and take them.',
  pickClaims:
    'Select claims, a contact or a tie in a view, and take them; several with Ctrl or Shift.',
  pickToHide: 'Select an actor, a tie or an article in a view to keep it back.',
  addAsked: 'Add an actor',
  nobodyAsked: 'You ask of nobody yet.',
  fewPassages: 'Take at least two passages: one of them may be the copy.',
  taken: (count: number) => `${counted(count, 'passage')} taken.`,
  hides: 'Keeps back until answered',
  hideSelection: 'Keep back what is selected',
  hideEvidence: 'The evidence: panel, claims and articles',
  hideArticle: (title: string) => `One source: “${title}”`,
  hidden: {
    actor: (name: string) => name,
    tie: (a: string, b: string) => `${a} – ${b}`,
    article: (title: string) => `“${title}”`,
  },
  show: (what: string) => `Do not keep back: ${what}`,
  reveals: 'What you say once it is answered',
  minutes: 'Minutes',
  inMinutes: (minutes: number) => figured(minutes, 'minute'),
  guide: 'For the teacher',
  guideHint:
    'How long, what to ask, what students usually miss, what the evidence does and does not show',
  editGuide: 'Edit the guide',
  tryIt: 'Try it as a student',
  gather: 'Gather answers',
  isHiding: 'Keeps something back',

  /** A class. */
  classTitle: 'Answers of the class',
  openFiles: 'Open files of answers',
  openHint:
    'Choose all files at once. They are read here, and stay in this window only.',
  studentColumn: 'Student',
  questionColumn: (at: number, prompt: string) => `${inFigures(at)}. ${prompt}`,
  markColumn: (at: number) => `${inFigures(at)}. Compared with the evidence`,
  student: (at: number) => `Student ${inFigures(at)}`,
  names: 'Show names',
  saveTable: 'Save the table (CSV)',
  tableName: 'class',
  unanswered: 'No answer',
  sheets: (count: number) => `${figured(count, 'student')}.`,
  tallied: 'How often each answer was given',
  times: (count: number) => `${inFigures(count)} ×`,
  noAnswers: 'This file holds no answers to a lesson.',
  ofOther: 'These answers are to another lesson.',
  notTaken: (file: string, why: string) => `${file}: ${why}`,
});
