import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dropDraft,
  dropDrafts,
  editDraft,
  giveArticles,
} from '../../../src/app/intake/drafting';
import { keepUnread } from '../../../src/app/intake/kept-words';
import { offerKept } from '../../../src/app/intake/offering-kept';
import { takeIn } from '../../../src/app/intake/taking-in';
import type { DraftKeeping } from '../../../src/app/ports';
import type { Session } from '../../../src/app/session';
import { start } from '../../../src/app/opening';
import { sessionOf } from '../../../src/app/session';
import { intakeWords } from '../../../src/words';
import { fakePorts } from '../fake-ports';
import { firstOf } from '../shipped-case';
import {
  caseOf,
  draftsOf,
  give,
  readDrafts,
  sentencesOf,
  shipped,
  STORY,
} from './intake-session';

const OTHER = STORY.replaceAll('Oslo', 'Bergen').replaceAll('envoy', 'aide');
const fileOf = (name: string, words: string) => new File([words], name);

/** A browser that keeps drafts in memory; `left` is what a closed tab left. */
function browser() {
  const rows = new Map<number, unknown>();
  const left: unknown[] = [];
  let why: string | undefined;
  const begin = async () => {
    const before = [...rows.values()];
    rows.clear();
    const give = (
      drafts: readonly unknown[],
      take: Parameters<Awaited<ReturnType<DraftKeeping['open']>>['takeOwn']>[0],
    ) => {
      for (const [at, id] of take(drafts).entries())
        if (id !== undefined) rows.set(id, drafts[at]);
      return Promise.resolve();
    };
    const { ports } = fakePorts(shipped);
    const session = sessionOf({
      ...ports,
      draftKeeping: {
        areAny: () => Promise.resolve(before.length + left.length > 0),
        open: () =>
          Promise.resolve({
            keep(changed, gone) {
              for (const id of gone) rows.delete(id);
              const ids = changed.map(({ id }) => id);
              if (why !== undefined) return Promise.resolve({ ids, why });
              for (const { id, draft } of changed)
                rows.set(id, structuredClone(draft));
              return Promise.resolve(undefined);
            },
            takeOwn: (take) => give(before, take),
            left: () => Promise.resolve(left.length),
            takeLeft: (take) => give(left.splice(0), take),
          }),
      },
    });
    await start(session, '');
    await offerKept(session, Promise.resolve());
    return session;
  };
  return {
    begin,
    rows,
    left,
    refuse: (reason: string | undefined) => (why = reason),
  };
}

const titlesOf = (session: Session) =>
  readDrafts(session).map(({ fields }) => fields.title);

describe('Drafts', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, words: string) => void kept.set(name, words),
      removeItem: (name: string) => void kept.delete(name),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('of files are back after a reload as they were edited, with a notice', async () => {
    const { begin, rows } = browser();
    const before = await begin();
    await give(before, fileOf('a.txt', STORY), OTHER, fileOf('c.bin', ''));
    editDraft(before, firstOf(draftsOf(before)).id, { title: 'Edited' });
    await expect
      .poll(() => JSON.stringify([...rows.values()]))
      .toMatch('Edited');
    const after = await begin();
    await expect.poll(() => draftsOf(after)).toHaveLength(3);
    expect(titlesOf(after)).toEqual(['Edited', 'Envoys meet in Bergen']);
    expect(sentencesOf(after)).toContain(intakeWords.draftsHere(2));
    expect(after.surface.getState().overlay).toBe('none');
    // The words are still there to be read in another encoding, and are added.
    expect(readDrafts(after)[0]?.given).toMatchObject({ name: 'a.txt' });
    const { length } = caseOf(after).articles;
    await takeIn(after);
    expect(caseOf(after).articles).toHaveLength(length + 2);
    await expect.poll(() => rows.size).toBe(0);
    expect(draftsOf(await begin())).toEqual([]);
  });

  test('that were put away do not come back, unless that is taken back', async () => {
    const { begin, rows } = browser();
    const session = await begin();
    await give(session, fileOf('a.txt', STORY), fileOf('b.txt', OTHER));
    await expect.poll(() => rows.size).toBe(2);
    dropDraft(session, firstOf(draftsOf(session)).id);
    await expect.poll(() => rows.size).toBe(1);
    dropDrafts(session);
    await expect.poll(() => rows.size).toBe(0);
    const notice = session.surface.getState().notices.at(-1);
    expect(notice?.sentence).toBe(intakeWords.removedAll(1));
    notice?.act?.run();
    await expect.poll(() => rows.size).toBe(1);
    expect(titlesOf(await begin())).toEqual(['Envoys meet in Bergen']);
  });

  test('of a closed tab come when they are asked for', async () => {
    const { begin, rows, left } = browser();
    const closed = await begin();
    await give(closed, fileOf('a.txt', STORY));
    await expect.poll(() => rows.size).toBe(1);
    left.push(...rows.values());
    rows.clear();
    const session = await begin();
    expect(draftsOf(session)).toEqual([]);
    const notice = session.surface.getState().notices.at(-1);
    expect(notice?.sentence).toBe(intakeWords.leftByTab(1));
    notice?.act?.run();
    await expect.poll(() => titlesOf(session)).toEqual(['Envoys meet in Oslo']);
    await expect.poll(() => session.surface.getState().overlay).toBe('intake');
  });

  test('that cannot be kept say so, and stay in the page', async () => {
    const { begin, rows, refuse } = browser();
    const session = await begin();
    refuse('large');
    await give(session, fileOf('a.txt', STORY));
    const unsaved = () => session.drafts.getState().unsaved;
    await expect.poll(unsaved).toEqual({ many: 1, why: 'large' });
    expect(titlesOf(session)).toEqual(['Envoys meet in Oslo']);
    refuse('full');
    await give(session, fileOf('b.txt', OTHER));
    await expect.poll(unsaved).toEqual({ many: 2, why: 'large' });
    refuse(undefined);
    dropDraft(session, firstOf(draftsOf(session)).id);
    // There is room again: the other one is tried once more.
    await expect.poll(unsaved).toBeUndefined();
    expect(rows.size).toBe(1);
    expect(session.drafts.getState().areKept).toBe(true);
  });

  test('that were still being read are named after a reload', async () => {
    const { begin } = browser();
    const before = await begin();
    giveArticles(before, [
      { kind: 'file', name: 'slow.txt', file: fileOf('slow.txt', STORY) },
    ]);
    keepUnread(before);
    const after = await begin();
    expect(draftsOf(after)).toMatchObject([
      { kind: 'noted', sentences: [intakeWords.notRead(['slow.txt'], 0)] },
    ]);
    expect(sentencesOf(after)).toContain(intakeWords.draftsHere(0));
  });
});
