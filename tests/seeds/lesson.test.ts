import { describe, expect, test } from 'vitest';
import { workspaceOf } from '../../src/app/address';
import { citedIn, isLesson } from '../../src/case';
import { columnsOf } from '../../src/lens';
import { askingSteps, rightAnswerTo } from '../../src/lessons';
import { firstOf, shippedCase } from '../app/shipped-case';

const theCase = shippedCase();
const columns = columnsOf(theCase);
const lesson = firstOf(theCase.stories);
const steps = lesson.steps ?? [];

describe('The lesson that the sample case ships with', () => {
  test('asks every kind of question, and says how to teach it and how long', () => {
    expect(isLesson(lesson)).toBe(true);
    expect(new Set(askingSteps(steps).map(({ asks }) => asks.kind))).toEqual(
      new Set(['choose', 'tie', 'knew', 'grade', 'copy', 'write']),
    );
    const minutes = steps.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
    expect(minutes).toBeGreaterThan(15);
    expect(minutes).toBeLessThan(30);
    expect(lesson.guide).toContain('What students usually miss');
    expect(lesson.guide).toContain('What the evidence does not show');
  });

  test.each(steps.map((step) => [step.id, step] as const))(
    '%s rests on the words of the case',
    (_, { caption, reveals = '', query }) => {
      for (const id of citedIn(`${caption}\n\n${reveals}`))
        expect(theCase.claims.map((claim) => claim.id)).toContain(id);
      // What stands between quotation marks is in an article, word for word.
      const cited = [...reveals.matchAll(/\[“([^”]+)”\]\(claim:([^)]+)\)/g)];
      for (const [, words = '', id] of cited) {
        const { article } =
          theCase.claims.find((claim) => claim.id === id) ?? {};
        const text = theCase.articles.find((each) => each.id === article)?.text;
        expect(text).toContain(words);
      }
      const { selection, question, view } = workspaceOf(query, columns);
      expect(query.includes('select=')).toBe(selection !== undefined);
      expect(query.includes('ask=')).toBe(question !== undefined);
      expect(view).toBeDefined();
    },
  );

  test('hides a tie that the case holds', () => {
    const tie = askingSteps(steps).find(({ asks }) => asks.kind === 'tie');
    const right = tie && rightAnswerTo(columns, tie.asks);
    expect(right?.kind === 'tie' ? right.because.length : 0).toBeGreaterThan(0);
  });

  test('has, where it asks who knew, someone of each: must, may, cannot', () => {
    const knew = askingSteps(steps).find(({ asks }) => asks.kind === 'knew');
    const right = knew && rightAnswerTo(columns, knew.asks);
    expect(
      new Set(
        right?.kind === 'knew' ? right.knew.map((each) => each.verdict) : [],
      ),
    ).toEqual(new Set(['must', 'may', 'cannot']));
  });
});
