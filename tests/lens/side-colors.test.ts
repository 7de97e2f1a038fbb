import { describe, expect, test } from 'vitest';
import type { Actor, Case } from '../../src/case';
import { emptyCase } from '../../src/case';
import { sideColorChanges, sideColorsOf } from '../../src/lens';

function caseOf(
  sides: readonly (string | undefined)[],
  sideColors?: Readonly<Record<string, number>>,
): Case {
  const actors = sides.map((side, at) => ({
    id: `a${at}` as Actor['id'],
    name: `A${at}`,
    kind: 'person' as const,
    aliases: [],
    affiliations: [],
    ...(side !== undefined && { side }),
  }));
  return {
    ...emptyCase('c' as Case['id'], 'Talks'),
    actors,
    ...(sideColors && { sideColors }),
  };
}

function pinnedIn(before: Case): Readonly<Record<string, number>> {
  const [change] = sideColorChanges(before);
  return (change as unknown as { to: Record<string, number> }).to;
}

describe('The colour of a side', () => {
  test('goes by the order in which actors bring sides, where none is stored', () => {
    const colors = sideColorsOf(caseOf(['US', undefined, 'Hamas', 'US']));
    expect([...colors]).toEqual([
      ['US', 1],
      ['Hamas', 2],
    ]);
  });

  test('stays what is stored, and others take what is free', () => {
    const colors = sideColorsOf(caseOf(['Qatar', 'US', 'Hamas'], { US: 1 }));
    expect(colors.get('US')).toBe(1);
    expect(colors.get('Qatar')).toBe(2);
    expect(colors.get('Hamas')).toBe(3);
  });

  test('does not change when another side comes before it, once stored', () => {
    const stored = pinnedIn(caseOf(['US', 'Hamas']));
    const after = sideColorsOf(caseOf(['Iran', 'US', 'Hamas'], stored));
    expect([after.get('US'), after.get('Hamas')]).toEqual([1, 2]);
    expect(after.get('Iran')).toBe(3);
  });

  test('is none from the ninth side on', () => {
    const colors = sideColorsOf(
      caseOf(Array.from({ length: 9 }, (_, at) => `S${at}`)),
    );
    expect(colors.get('S7')).toBe(8);
    expect(colors.has('S8')).toBe(false);
  });

  test('stores nothing twice, and bears a side of any name', () => {
    const stored = pinnedIn(caseOf(['__proto__', 'constructor']));
    const theCase = caseOf(['__proto__', 'constructor'], stored);
    expect(sideColorsOf(theCase).get('__proto__')).toBe(1);
    expect(sideColorChanges(theCase)).toEqual([]);
  });
});
