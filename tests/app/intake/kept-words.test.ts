import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeUp } from '../../../src/app/intake/taking-up';
import { offerKept } from '../../../src/app/intake/offering-kept';
import { keepTyped, keptWords } from '../../../src/app/intake/kept-words';
import { dropDraft } from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import { showOverlay } from '../../../src/app/session';
import { intakeWords } from '../../../src/words';
import { firstOf } from '../shipped-case';
import {
  begun,
  caseOf,
  draftsOf,
  give,
  readDrafts,
  sentencesOf,
  STORY,
} from './intake-session';

const OTHER = STORY.replaceAll('Oslo', 'Bergen').replaceAll('envoy', 'aide');

/** What a tab keeps over a reload. */
function tabStorage(): Partial<Storage> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, words) => void kept.set(name, words),
    removeItem: (name) => void kept.delete(name),
  };
}

describe('Pasted words', () => {
  beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()));
  afterEach(() => vi.unstubAllGlobals());

  test('that wait to be looked over are offered after a reload, with what stood in the box', async () => {
    const before = await begun();
    await give(before, STORY, OTHER);
    keepTyped('half a sent');
    const after = await begun();
    await takeUp(after, keptWords());
    await expect.poll(() => readDrafts(after)).toHaveLength(2);
    expect(keptWords().typed).toBe('half a sent');
    expect(after.surface.getState().overlay).toBe('none');
    expect(sentencesOf(after)).toContain(intakeWords.stillHere);
  });

  test('that are pasted while the case is on its way are not offered besides', async () => {
    const session = await begun();
    let start = () => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    const offered = offerKept(session, started);
    await give(session, STORY);
    start();
    await offered;
    expect(draftsOf(session)).toHaveLength(1);
    expect(sentencesOf(session)).toEqual([]);
  });

  test('are kept no longer once they are added or put away', async () => {
    const session = await begun();
    await give(session, STORY, OTHER);
    dropDraft(session, firstOf(draftsOf(session)).id);
    expect(keptWords().given).toEqual([OTHER]);
    const articles = caseOf(session).articles.length;
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(articles + 1);
    expect(keptWords()).toEqual({ typed: '', given: [] });
  });

  test('are told of no longer once they are being looked over', async () => {
    const session = await begun();
    await takeUp(session, { typed: '', given: [STORY] });
    const [notice] = session.surface.getState().notices;
    expect(notice?.act?.isDone?.()).toBe(false);
    showOverlay(session, 'intake');
    expect(notice?.act?.isDone?.()).toBe(true);
  });

  test('are read and added where the browser keeps nothing, or something else', async () => {
    const refuse = () => {
      throw new Error('no storage');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    const session = await begun();
    await give(session, STORY);
    expect(readDrafts(session)).toHaveLength(1);
    expect(keptWords().given).toEqual([]);
    vi.stubGlobal('sessionStorage', { getItem: () => '{"given":[7]}' });
    expect(keptWords().given).toEqual([]);
  });
});
