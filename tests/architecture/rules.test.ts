import { describe, expect, test } from 'vitest';
import { broken } from './broken';
import { projectOf } from './project';
import { rules } from './rules';

describe('each rule can be broken:', () => {
  const examples = broken.flatMap(([rule, cases]) =>
    cases.map(([words, texts]) => [rule.title, words, rule, texts] as const),
  );
  test.each(examples)('%s (%s)', (_title, _words, rule, texts) => {
    expect(rule.breachesIn(projectOf(texts))).not.toEqual([]);
  });

  test('no rule is without an example', () => {
    expect(broken.map(([rule]) => rule)).toEqual(rules);
  });
});

describe('a project that keeps the rules is left in peace', () => {
  const readme = '## Purpose\n## Words\n## Rules\n## Not here\n## Decisions\n';
  const kept = projectOf({
    'README.md': '# A project\n',
    'src/main.tsx':
      "import './views/parts/theme.css';\nimport { open } from './storage';\nopen();",
    'src/text/README.md': readme,
    'src/text/index.ts': "export { a } from './a';",
    'src/text/a.ts':
      '/** One. */\nexport function a(document: { self: number }, at: string) {\n  return [document.self, new Date(at), Date.UTC(2025, 4)];\n}',
    'src/case/README.md': readme,
    'src/case/index.ts': "export { b } from './b';",
    'src/case/b.ts':
      "import { a } from '../text';\nimport { z } from 'zod/mini';\n/** Two. */\nexport const b = [a, z];",
    'src/formats/README.md': readme,
    'src/formats/index.ts': "export { open } from './open';",
    'src/formats/open.ts': '/** Three. */\nexport const open = 3;',
    'src/storage/README.md': readme,
    'src/storage/index.ts': "export { open } from './open';",
    'src/storage/open.ts':
      "import type { a } from '../text';\nimport { b } from '../case';\n/** Four. */\nexport const open = (one: typeof a) => [one, b];",
    'src/views/README.md': readme,
    'src/views/parts/theme.css': 'a {}',
    'src/views/parts/index.ts': "export { Mark } from './marks';",
    'src/views/parts/marks/index.ts': "export { Mark } from './mark';",
    'src/views/parts/marks/mark.tsx':
      '/** Five. */\nexport const Mark = <b />;',
    'src/views/claims/index.ts': "export { Claims } from './claims';",
    'src/views/claims/claims.tsx':
      "import { Mark } from '../parts/marks/mark';\nimport { useState } from 'react';\n/** Six. */\nexport const Claims = [Mark, useState];",
    'src/app/README.md': readme,
    'src/app/read.worker.ts': "import { open } from '../formats';\nopen;",
  });

  test.each(rules.map((rule) => [rule.title, rule] as const))(
    '%s',
    (_, rule) => {
      expect(rule.breachesIn(kept)).toEqual([]);
    },
  );
});
