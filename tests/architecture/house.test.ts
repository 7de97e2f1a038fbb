import { describe, expect, test } from 'vitest';
import { thisProject } from './project';
import { pureRooms } from './rooms';
import { rules } from './rules';

describe('in this house', () => {
  const project = thisProject();

  test.each(rules.map((rule) => [rule.title, rule] as const))(
    '%s',
    (_, rule) => {
      expect(rule.breachesIn(project)).toEqual([]);
    },
  );

  test('the pure rooms are those that are compiled without a browser', () => {
    const text = project.textOf('tests/tsconfig.pure.json');
    const { include } = JSON.parse(text) as { include: readonly string[] };
    expect(include).toEqual(pureRooms.map((room) => `../src/${room}`));
  });

  test('there is something to hold the rules against', () => {
    expect(project.sources.length).toBeGreaterThan(10);
  });
});
