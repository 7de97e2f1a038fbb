import { brokenWords } from './broken-words';
import { byTheDoor, noCycles, oneDirection, viewsApart } from './direction';
import {
  librariesAtHome,
  nodeOnlyInCommandLine,
  pureRoomsWithoutInterface,
} from './libraries';
import {
  documentedExports,
  namedExports,
  bareDoors,
  noEnums,
  shortFiles,
  shortFunctions,
} from './limits';
import { noMachine, publicLockFile } from './machine';
import {
  kebabCase,
  noMarkupFromData,
  roomsExplained,
  sparseTop,
  tellingNames,
} from './names';
import { type Rule, exampleRoot } from './project';
import { pureMeansPure } from './purity';

type Texts = Readonly<Record<string, string>>;
type Example = readonly [words: string, texts: Texts];

const door = "export { a } from './a';";
const lines = (count: number): string => '\n'.repeat(count - 1);

/** For each rule, small projects that break it. */
export const broken: readonly (readonly [Rule, readonly Example[]])[] = [
  [sparseTop, [['a stray folder', { 'notes/plan.md': '' }]]],
  [
    oneDirection,
    [
      [
        'the text looks into the case',
        {
          'src/text/a.ts': "import { b } from '../case';",
          'src/case/index.ts': door,
        },
      ],
      [
        'the network looks into a view, by a type and lazily',
        {
          'src/network/a.ts': "type A = import('../views/network').A;",
          'src/views/network/index.ts': door,
        },
      ],
      [
        'the shell saves by itself',
        {
          'src/app/a.ts': "void import('../storage');",
          'src/storage/index.ts': door,
        },
      ],
      [
        'the store takes more than types from the text',
        {
          'src/storage/a.ts': "import { a } from '../text';",
          'src/text/index.ts': door,
        },
      ],
      [
        'a room that nobody planned',
        {
          'src/gossip/a.ts': "import { a } from '../text';",
          'src/text/index.ts': door,
        },
      ],
    ],
  ],
  [
    byTheDoor,
    [
      [
        'past the door',
        {
          'src/case/a.ts': "import { q } from '../text/quote';",
          'src/text/quote.ts': '',
        },
      ],
      [
        'out by the own door',
        { 'src/text/a.ts': "import { q } from '.';", 'src/text/index.ts': '' },
      ],
      [
        'past a view’s door',
        {
          'src/app/a.ts': "import { q } from '../views/matrix/grid';",
          'src/views/matrix/grid.tsx': '',
        },
      ],
    ],
  ],
  [
    viewsApart,
    [
      [
        'one view imports another',
        {
          'src/views/matrix/a.ts': "import { q } from '../network';",
          'src/views/network/index.ts': '',
        },
      ],
      [
        'the parts import a view',
        {
          'src/views/parts/a.ts': "import { q } from '../network';",
          'src/views/network/index.ts': '',
        },
      ],
    ],
  ],
  [
    noCycles,
    [
      [
        'two files need each other’s types',
        {
          'src/text/a.ts': "import type { B } from './b';",
          'src/text/b.ts': "export type { A } from './a';",
        },
      ],
    ],
  ],
  [
    librariesAtHome,
    [
      [
        'the drawing in a table',
        { 'src/views/claims/a.ts': "import 'sigma';" },
      ],
      [
        'part of a package',
        { 'src/text/a.ts': "import { z } from 'zod/mini';" },
      ],
      ['a library without a home', { 'src/text/a.ts': "import 'leftpad';" }],
    ],
  ],
  [
    nodeOnlyInCommandLine,
    [['a file is read', { 'src/formats/a.ts': "import 'node:fs';" }]],
  ],
  [
    pureMeansPure,
    [
      ['the clock', { 'src/case/a.ts': 'const now = Date.now();' }],
      ['today', { 'src/case/a.ts': 'const now = new Date();' }],
      ['chance', { 'src/network/a.ts': 'const x = Math.random();' }],
      ['a random id', { 'src/case/a.ts': 'crypto.randomUUID();' }],
      ['the network', { 'src/text/a.ts': "void fetch('/x');" }],
      ['the page', { 'src/formats/a.ts': 'document.title;' }],
      ['by a detour', { 'src/time/a.ts': "globalThis['performance'];" }],
      ['a timer', { 'src/time/a.ts': 'setTimeout(() => 1);' }],
    ],
  ],
  [
    pureRoomsWithoutInterface,
    [['a hook', { 'src/network/a.ts': "import { useState } from 'react';" }]],
  ],
  [
    shortFiles,
    [
      ['a long file', { 'src/text/a.ts': lines(401) + ';' }],
      ['a long style', { 'src/views/parts/a.css': lines(401) + 'a {}' }],
    ],
  ],
  [
    shortFunctions,
    [
      ['a long function', { 'src/text/a.ts': `function f() {${lines(62)}}` }],
      [
        'a long component',
        { 'src/app/a.tsx': `const A = () => (${lines(62)}<b />);` },
      ],
      [
        'a long test',
        {
          'tests/a.test.ts': `describe('', () => { test('', () => {${lines(62)}}); });`,
        },
      ],
    ],
  ],
  [
    bareDoors,
    [['a door that works', { 'src/text/index.ts': 'export const a = 1;' }]],
  ],
  [
    namedExports,
    [
      ['a star', { 'src/text/index.ts': "export * from './a';" }],
      ['a default', { 'src/text/a.ts': 'export default 1;' }],
    ],
  ],
  [noEnums, [['an enum', { 'src/case/a.ts': 'export enum A { B }' }]]],
  [
    documentedExports,
    [
      ['no words', { 'src/text/a.ts': 'export const a = 1;' }],
      [
        'words for something else',
        { 'src/text/a.ts': '/** One. */\nconst b = 1;\nexport const a = b;' },
      ],
      ['a plain comment', { 'src/text/a.ts': '// One.\nexport type A = 1;' }],
    ],
  ],
  [
    tellingNames,
    [
      ['a drawer', { 'src/text/utils.ts': '' }],
      ['a folder of leftovers', { 'src/case/helpers/a.ts': '' }],
    ],
  ],
  [
    kebabCase,
    [
      ['camels', { 'src/text/findQuote.ts': '' }],
      ['a second part', { 'src/text/quote-2.ts': '' }],
    ],
  ],
  [
    roomsExplained,
    [
      ['no page', { 'src/text/a.ts': '' }],
      [
        'a page without decisions',
        {
          'src/text/a.ts': '',
          'src/text/README.md':
            '# Text\n## Purpose\n## Words\n## Rules\n## Not here\n',
        },
      ],
      [
        'more than a page',
        {
          'src/text/a.ts': '',
          'src/text/README.md': `## Purpose\n## Words\n## Rules\n## Not here\n## Decisions\n${lines(60)}.`,
        },
      ],
    ],
  ],
  [
    noMarkupFromData,
    [
      [
        'markup in React',
        {
          'src/app/a.tsx':
            'const a = <b dangerouslySetInnerHTML={{ __html: words }} />;',
        },
      ],
      ['markup in the page', { 'src/app/a.ts': 'element.innerHTML = words;' }],
      ['code from words', { 'src/text/a.ts': 'eval(words);' }],
      ['a function from words', { 'src/text/a.ts': 'new Function(words);' }],
    ],
  ],
  [
    noMachine,
    [
      [
        'a person’s folder',
        { 'README.md': `Open ${['', 'home', 'ada', 'case'].join('/')}.` },
      ],
      ['the project’s own place', { 'src/text/a.ts': `// ${exampleRoot}/src` }],
    ],
  ],
  [
    publicLockFile,
    [
      [
        'a mirror',
        { 'package-lock.json': '"resolved": "https://mirror.example/a.tgz"' },
      ],
      [
        'a mirror, for a part of the project',
        {
          'tests/a/package-lock.json': '"resolved": "http://a.example/a.tgz"',
        },
      ],
    ],
  ],
  ...brokenWords,
];
