import { logicalStyles, messagesReadWhenShown, oneFormatting } from './locale';
import type { Rule } from './project';
import { noSentences, noVisibleLiterals } from './visible';

type Example = readonly [
  words: string,
  texts: Readonly<Record<string, string>>,
];

const view = (code: string) => ({ 'src/views/claims/a.tsx': code });

/** For each rule about words and locales, small projects that break it. */
export const brokenWords: readonly (readonly [Rule, readonly Example[]])[] = [
  [
    noVisibleLiterals,
    [
      ['a heading', view('const a = <h2>Claims</h2>;')],
      ['a spoken label', view('const a = <b aria-label="Close" />;')],
      ['a title in a template', view('const a = <b title={`Hide ${n}`} />;')],
      ['one of two words', view("const a = <b>{isAll ? 'all' : 'only'}</b>;")],
      [
        'the label of an option',
        view("const a = <C options={[{ value: 1, label: 'all' }]} />;"),
      ],
      [
        'a notice',
        { 'src/app/a.ts': "notify(session, 'news', 'Claim rejected.');" },
      ],
      ['a table of labels', { 'src/app/a.ts': "const A = { a: 'Take in' };" }],
    ],
  ],
  [
    noSentences,
    [
      ['a refusal', { 'src/formats/a.ts': "refused('This file is empty.');" }],
      [
        'a note with a number',
        {
          'src/intake/a.ts': 'note(`The file ends after ${n} pages.`);',
        },
      ],
    ],
  ],
  [
    oneFormatting,
    [
      ['a count', view("const a = n.toLocaleString('en');")],
      ['an order', view('names.sort((a, b) => a.localeCompare(b));')],
      ['a date', view("new Intl.DateTimeFormat('en');")],
    ],
  ],
  [
    messagesReadWhenShown,
    [
      ['a constant', view('const LABEL = tableWords.heading;')],
      ['a table', view('const LABELS = { a: tableWords.view };')],
    ],
  ],
  [
    logicalStyles,
    [
      ['a left margin', { 'src/app/a.css': 'a {\n  margin-left: 1px;\n}' }],
      ['a place', { 'src/app/a.css': 'a {\n  right: 0;\n}' }],
      ['four sides', { 'src/app/a.css': 'a {\n  padding: 0 1px 0 2px;\n}' }],
      ['aligned words', { 'src/app/a.css': 'a {\n  text-align: right;\n}' }],
    ],
  ],
];
