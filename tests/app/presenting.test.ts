import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { notify, sessionOf } from '../../src/app/session';
import { answer, lessonIn } from '../../src/app/stories/lesson-state';
import { endTelling, goBy, present } from '../../src/app/stories/showing';
import { isToldToHall } from '../../src/app/telling';
import type { Story } from '../../src/case';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const lesson: Story = firstOf(shippedCase().stories);

/** What a page is told of the screen; a browser may refuse to give the whole. */
function page(isGranted: boolean) {
  const dataset: Record<string, string> = {};
  const exitFullscreen = vi.fn(() => Promise.resolve());
  const documentElement = {
    dataset,
    requestFullscreen: () =>
      isGranted ? Promise.resolve() : Promise.reject(new Error('refused')),
  };
  vi.stubGlobal('document', {
    documentElement,
    fullscreenElement: isGranted ? documentElement : null,
    exitFullscreen,
  });
  return { dataset, exitFullscreen };
}

beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  }),
);
afterEach(() => vi.unstubAllGlobals());

async function opened(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  session.surface.setState({ isFiltersOpen: true, isEvidenceOpen: true });
  return session;
}

describe('Before a hall', () => {
  test.each([true, false])(
    'a story has the screen without panels, and gives it back (whole screen granted: %s)',
    async (isGranted) => {
      const { dataset, exitFullscreen } = page(isGranted);
      const session = await opened();
      present(session, lesson, 'hall');
      // What the styles hide and enlarge for a hall hangs on this.
      expect(dataset['telling']).toBe('hall');
      expect(isToldToHall()).toBe(true);
      expect(session.surface.getState()).toMatchObject({
        isFiltersOpen: false,
        isEvidenceOpen: false,
      });
      goBy(session, 1);
      expect(session.workspace.getState().step?.id).toBe(lesson.steps?.[1]?.id);

      endTelling(session);
      expect(dataset).toEqual({});
      expect(exitFullscreen).toHaveBeenCalledTimes(isGranted ? 1 : 0);
      expect(session.workspace.getState().step).toBeUndefined();
      expect(session.surface.getState()).toMatchObject({
        isEvidenceOpen: true,
        beside: 'story',
        storyBeside: lesson.id,
      });
    },
  );

  test('news of what was done before is gone, what needs somebody stays', async () => {
    page(true);
    const session = await opened();
    notify(session, 'news', 'Saved.');
    notify(session, 'problem', 'Not saved.');
    present(session, lesson, 'hall');
    const { notices } = session.surface.getState();
    expect(notices.map(({ sentence }) => sentence)).toEqual(['Not saved.']);
  });

  test('nobody is asked to hand in what the class answered', async () => {
    page(true);
    const session = await opened();
    present(session, lesson, 'hall');
    const id = lesson.steps?.[1]?.id ?? '';
    answer(session, lesson.id, id, { kind: 'choose', options: ['through'] });
    expect(lessonIn(session, lesson.id).sheet.answers).toHaveProperty(id);
    endTelling(session);
    expect(session.surface.getState().notices).toEqual([]);
  });

  test('a lesson that is taken alone leaves the window as it is, and is not put before what its teacher edits', async () => {
    const { dataset } = page(true);
    const session = await opened();
    present(session, lesson, 'alone');
    expect(dataset).toEqual({});
    endTelling(session);
    expect(session.surface.getState().storyBeside).toBeUndefined();
  });
});
