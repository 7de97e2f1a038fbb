import { describe, expect, test } from 'vitest';
import { thisProject } from './project';
import { rules } from './rules';

describe('in this house', () => {
  const project = thisProject();

  test.each(rules.map((rule) => [rule.title, rule] as const))(
    '%s',
    (_, rule) => {
      expect(rule.breachesIn(project)).toEqual([]);
    },
  );

  test('there is something to hold the rules against', () => {
    expect(project.sources.length).toBeGreaterThan(10);
  });
});
