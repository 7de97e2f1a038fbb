import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import {
  answer,
  askAgain,
  giveUp,
  hasUnsaved,
  isRevealed,
  lessonIn,
  nameSheet,
  startOver,
  tryOut,
} from '../../src/app/stories/lesson-state';
import { isToHandIn } from '../../src/app/stories/saving-answers';
import { endTelling, showStep } from '../../src/app/stories/showing';
import { stepsIn } from '../../src/app/stories/stories';
import type { Story, StoryStep } from '../../src/case';
import { networkFor } from '../../src/app/derive';
import { lessonWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});

async function opened(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  return session;
}

const lesson: Story = firstOf(shippedCase().stories);
const CHOICE = { kind: 'choose', options: ['through'] } as const;

function stepAt(session: Session, id: string): StoryStep {
  const steps = stepsIn(session.document.getState(), lesson);
  const step = steps.find((each) => each.id === `step~sample-${id}`);
  if (step === undefined) throw new Error(`there is no step ${id}`);
  return step;
}

function shownClaims(session: Session): number {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  const { filters } = session.workspace.getState();
  return networkFor(open.theCase, filters).shown.claimCount;
}

describe('A step of a lesson', () => {
  test('keeps back a tie and the evidence until it is answered, then shows all', async () => {
    const session = await opened();
    const all = shownClaims(session);
    const step = stepAt(session, 'missing');
    showStep(session, lesson, step);
    expect(shownClaims(session)).toBe(all - 4);
    expect(session.surface.getState().isEvidenceKept).toBe(true);
    expect(session.workspace.getState().selection).toBeUndefined();

    giveUp(session, lesson.id, step.id);
    showStep(session, lesson, step);
    expect(shownClaims(session)).toBe(all);
    expect(session.surface.getState().isEvidenceKept).toBe(false);
    expect(session.workspace.getState().selection?.kind).toBe('tie');

    askAgain(session, lesson.id, step.id);
    showStep(session, lesson, step);
    expect(shownClaims(session)).toBe(all - 4);
  });

  test('leaves nothing hidden behind when the lesson ends in the middle', async () => {
    const session = await opened();
    const all = shownClaims(session);
    showStep(session, lesson, stepAt(session, 'silence'));
    expect(shownClaims(session)).toBeLessThan(all);
    endTelling(session);
    expect(shownClaims(session)).toBe(all);
    expect(session.surface.getState().isEvidenceKept).toBe(false);
  });
});

describe('A student’s answers', () => {
  test('stay in this browser, and are there again after a reload', async () => {
    const session = await opened();
    const { id } = stepAt(session, 'through');
    answer(session, lesson.id, id, CHOICE);
    nameSheet(session, lesson.id, '  Ada ');
    const again = await opened();
    const state = lessonIn(again, lesson.id);
    expect(state.sheet).toMatchObject({
      name: 'Ada',
      answers: { [id]: CHOICE },
    });
    expect(isRevealed(state, id)).toBe(true);
    // No act on the case tells of them.
    expect(again.document.getState()?.ledger.acts).toHaveLength(1);

    startOver(again, lesson.id);
    expect(lessonIn(again, lesson.id).sheet.answers).toEqual({});
    expect(kept.size).toBe(0);
  });

  test('are not kept while a teacher only tries the lesson out', async () => {
    const session = await opened();
    const { id } = stepAt(session, 'through');
    answer(session, lesson.id, id, CHOICE);
    tryOut(session, true);
    expect(isRevealed(lessonIn(session, lesson.id), id)).toBe(false);
    answer(session, lesson.id, id, { kind: 'choose', options: ['to'] });
    tryOut(session, false);
    expect(lessonIn(session, lesson.id).sheet.answers).toEqual({
      [id]: CHOICE,
    });
  });

  test('say so where the browser refuses to keep them', async () => {
    const session = await opened();
    vi.stubGlobal('localStorage', undefined);
    answer(session, lesson.id, stepAt(session, 'through').id, CHOICE);
    expect(lessonIn(session, lesson.id).isKept).toBe(false);
  });
});

describe('Handing in', () => {
  const steps = (session: Session) =>
    stepsIn(session.document.getState(), lesson);
  const isAsked = (session: Session, at: number) =>
    isToHandIn(lessonIn(session, lesson.id), steps(session), at);
  const saved = (): Blob[] => {
    const files: Blob[] = [];
    vi.stubGlobal('document', { createElement: () => ({ click: vi.fn() }) });
    vi.stubGlobal('window', { setTimeout: vi.fn() });
    vi.stubGlobal('URL', { createObjectURL: (file: Blob) => files.push(file) });
    return files;
  };
  afterEach(() => vi.unstubAllGlobals());

  test('is asked for once every question is answered or shown, and at the last step', async () => {
    const session = await opened();
    const all = steps(session);
    for (const { id } of all) giveUp(session, lesson.id, id);
    // Who answered nothing has nothing to hand in.
    expect(isAsked(session, all.length - 1)).toBe(false);
    answer(session, lesson.id, stepAt(session, 'through').id, CHOICE);
    expect(isAsked(session, 0)).toBe(true);

    const again = await opened();
    expect(isAsked(again, 0)).toBe(false);
    const last = all.length - 1;
    expect(isAsked(again, last)).toBe(all[last]?.asks === undefined);
    giveUp(again, lesson.id, all[last]?.id ?? '');
    expect(isAsked(again, last)).toBe(true);
  });

  test('is pointed to when a lesson is closed with answers in no file', async () => {
    const session = await opened();
    const files = saved();
    const step = stepAt(session, 'through');
    answer(session, lesson.id, step.id, CHOICE);
    showStep(session, lesson, step);
    endTelling(session);
    const notice = session.surface.getState().notices.at(-1);
    expect(notice?.sentence).toBe(lessonWords.unsaved);
    expect(notice?.act?.label).toBe(lessonWords.saveFile);
    notice?.act?.run();
    expect(files).toHaveLength(1);
    expect(notice?.act?.isDone?.()).toBe(true);
    const told = session.surface.getState().notices.length;

    showStep(session, lesson, step);
    endTelling(session);
    expect(session.surface.getState().notices).toHaveLength(told);
    // Also after a reload, until something is answered anew.
    const again = await opened();
    expect(hasUnsaved(lessonIn(again, lesson.id))).toBe(false);
    answer(again, lesson.id, step.id, { ...CHOICE, options: ['to'] });
    nameSheet(again, lesson.id, 'Ada');
    expect(hasUnsaved(lessonIn(again, lesson.id))).toBe(true);
  });

  test('is not asked of a teacher who tries a lesson out', async () => {
    const session = await opened();
    const step = stepAt(session, 'through');
    tryOut(session, true);
    answer(session, lesson.id, step.id, CHOICE);
    showStep(session, lesson, step);
    endTelling(session);
    expect(session.surface.getState().notices).toEqual([]);
  });
});
