import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/acting';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { asking } from '../../src/app/stories/asking';
import { endsOfTie, freshQuestion } from '../../src/app/stories/fresh-question';
import { optionsIn, optionsInLines } from '../../src/app/stories/option-lines';
import { addStep, editStep } from '../../src/app/stories/stories';
import { isLesson } from '../../src/case';
import type { TieEnds } from '../../src/case';
import type { TieId } from '../../src/lens';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const nothing = { selection: undefined, asked: undefined };

describe('Answers to choose among', () => {
  test('are lines, of which the right ones begin with a star', () => {
    const options = optionsIn('* through Bahbah\n\n face to face ', []);
    expect(options).toEqual([
      { id: 'answer-1', words: 'through Bahbah', isRight: true },
      { id: 'answer-2', words: 'face to face' },
    ]);
    expect(optionsInLines(options)).toBe('* through Bahbah\nface to face');
  });

  test('stay the same answers while they are moved or reworded, and none is two', () => {
    const options = optionsIn('a\nb', []);
    expect(optionsIn('b\na\na', options).map(({ id }) => id)).toEqual([
      'answer-2',
      'answer-1',
      'answer-3',
    ]);
    expect(optionsIn('A\nb', options).map(({ id }) => id)).toEqual([
      'answer-1',
      'answer-2',
    ]);
  });
});

describe('A question', () => {
  test('begins with what is selected, or asked of the case', () => {
    const theCase = shippedCase();
    const id = 'dermer~witkoff~talk' as TieId;
    const selection = { kind: 'tie', id } as const;
    expect(
      freshQuestion('tie', theCase, { ...nothing, selection }),
    ).toMatchObject({ a: 'dermer', b: 'witkoff', channel: 'talk' });
    expect(endsOfTie('one')).toBeUndefined();
    expect(
      freshQuestion('copy', theCase, { ...nothing, selection }),
    ).toMatchObject({ claims: { length: 4 } });
    const news = { kind: 'contact', id: firstOf(theCase.contacts).id } as const;
    const asked = { kind: 'knew', news, by: '2025-05-09' } as const;
    expect(freshQuestion('knew', theCase, { ...nothing, asked })).toMatchObject(
      { contact: news.id, by: '2025-05-09' },
    );
  });

  test('makes a lesson of a story by one act, undone whole', async () => {
    const session = sessionOf(fakePorts(shippedCase()).ports);
    await start(session, '');
    addStep(session, undefined, 'Look.');
    const story = () => {
      const stories = session.document.getState()?.theCase.stories ?? [];
      return firstOf(stories.slice(-1));
    };
    expect(isLesson(story())).toBe(false);
    const theCase = shippedCase();
    for (const kind of [
      'choose',
      'tie',
      'knew',
      'grade',
      'copy',
      'write',
    ] as const) {
      editStep(session, story(), firstOf(story().steps ?? []).id, {
        asks: freshQuestion(kind, theCase, nothing),
        hides: [{ kind: 'evidence' }],
      });
      expect(story().steps?.[0]?.asks?.kind).toBe(kind);
      expect(isLesson(story())).toBe(true);
      undo(session);
      expect(isLesson(story())).toBe(false);
    }
  });
});

test('A tie that is to be drawn is kept back of itself, and shown again with another question', () => {
  const ends = { a: 'witkoff', b: 'dermer' } as never as TieEnds;
  const asks = { kind: 'tie', prompt: 'Who?', ...ends } as const;
  const evidence = { kind: 'evidence' } as const;
  const step = asking({ hides: [evidence] }, asks);
  expect(step.hides).toEqual([evidence, { kind: 'tie', ...ends }]);
  const other = { ...asks, channel: 'call' } as const;
  const called = { kind: 'tie', ...ends, channel: 'call' };
  expect(asking(step, other).hides).toEqual([evidence, called]);
  expect(asking(asking(step, other), undefined).hides).toEqual([evidence]);
});
