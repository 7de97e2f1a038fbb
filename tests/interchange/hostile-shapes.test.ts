import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import type { Excerpt, Format } from '../../src/interchange';
import { filesOf, FORMATS, wholeOf } from '../../src/interchange';
import { couples, crowd } from '../benchmarks/shapes';
import { filesIn } from './written';

/** Cases that only look valid, of a size of one's own. */
const SHAPES: Readonly<Record<string, (size: number) => Case>> = {
  'a claim of many parties': (size) => crowd(1, size),
  'many claims of one contact': (size) =>
    crowd(size, 2, { contact: 'one' as never }),
  'many namesakes': (size) => couples(size, () => 'David Cohen'),
  'many sides': (size) =>
    couples(
      size,
      (at) => `Person ${at}`,
      (at) => ({ side: `Side ${at}` }),
    ),
};

function excerptOf(made: Case): Excerpt {
  return wholeOf(new Ledger(made.id, [importOf(made, 'feed')]));
}

async function lengthOf(format: Format, excerpt: Excerpt): Promise<number> {
  const files = await filesIn(format, excerpt);
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

describe.each(Object.entries(SHAPES))('What is written of %s', (_, make) => {
  const small = excerptOf(make(100));
  const large = excerptOf(make(200));

  test.each(FORMATS)(
    'does not grow with their square as %s',
    async (format) => {
      const length = await lengthOf(format, small);
      expect(await lengthOf(format, large)).toBeLessThan(length * 3);
    },
  );
});

// Were each to count through all before it, this would take minutes.
test('A folder of namesakes names each file once', async () => {
  const { actors } = couples(40_000, () => 'David Cohen');
  const excerpt = { ...excerptOf(couples(2)), actors };
  const files = await filesOf('markdown', excerpt);
  const names = [...files].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.some((name) => name.endsWith('Cohen 40000.md'))).toBe(true);
}, 60_000);

test.each(['gexf', 'graphml', 'stix'] as const)(
  'What %s says of ties goes through all actors now and then, not for each tie',
  async (format) => {
    const excerpt = excerptOf(couples(400));
    let reads = 0;
    const actors = new Proxy(excerpt.theCase.actors, {
      get(list, key) {
        if (/^\d+$/.test(String(key))) reads += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    const theCase = { ...excerpt.theCase, actors };
    await filesIn(format, { ...excerpt, theCase });
    expect(excerpt.ties.length).toBeGreaterThan(100);
    expect(reads).toBeLessThan(10 * actors.length);
  },
);
