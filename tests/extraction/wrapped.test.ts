import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

const FOLDER = join(import.meta.dirname, '../../seeds/edan-alexander/articles');
const SEEDS = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);

/** Wraps each line to a width, as mail programs and exports do. */
function wrapped(text: string, width: number): string {
  const lines = text.split('\n').map((line) => {
    const parts: string[] = [''];
    for (const word of line.split(' ')) {
      const last = parts.at(-1) ?? '';
      if (last === '') parts[parts.length - 1] = word;
      else if (last.length + 1 + word.length > width) parts.push(word);
      else parts[parts.length - 1] = `${last} ${word}`;
    }
    return parts.join('\n');
  });
  return lines.join('\n\n');
}

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['wrapped at 60', (text) => wrapped(text, 60)],
  ['wrapped at 72', (text) => wrapped(text, 72)],
  [
    'wrapped and quoted in a message',
    (text) => wrapped(text, 76).replaceAll(/^/gm, '> '),
  ],
  [
    'with soft hyphens',
    (text) => text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
  ],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['decomposed', (text) => text.normalize('NFD')],
];

function claimsIn(text: string) {
  const { claims } = extract({
    id: 'a' as ArticleId,
    text,
    published: '2025-05-12',
  });
  for (const { start, end, exact } of claims.flatMap(({ quotes }) => quotes))
    expect(text.slice(start, end)).toBe(exact);
  return claims.map(({ summary, channels, stance, when, participants }) => ({
    summary,
    channels,
    stance,
    when: when?.edtf,
    // An identity also marks the text, which differs.
    participants: participants.map(({ actor, role }) => [
      actor.replace(/~.*/, ''),
      role,
    ]),
  }));
}

describe.each(SEEDS)('the claims of %s', (_, text) => {
  test.each(WAYS)('are the same %s', (_way, altered) => {
    const plain = claimsIn(text);
    expect(plain.length).toBeGreaterThan(8);
    expect(claimsIn(altered(text))).toEqual(plain);
  });
});
