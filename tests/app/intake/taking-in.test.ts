import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { analystOf, redo, undo } from '../../../src/app/acting';
import { giveFiles } from '../../../src/app/disk';
import { rowsOf } from '../../../src/app/history/rows';
import { faultsOf } from '../../../src/app/intake/draft';
import {
  dropDraft,
  editDraft,
  giveArticles,
} from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import { openNew } from '../../../src/app/opening';
import { stepsInWords } from '../../../src/app/steps-in-words';
import type { ContactId } from '../../../src/case';
import type { Suggested } from '../../../src/app/ports';
import { readCase, writeCase } from '../../../src/formats';
import { firstOf } from '../shipped-case';
import {
  STORY,
  begun,
  caseOf,
  doubtsIn,
  draftsOf,
  give,
  readDrafts,
  sentencesOf,
  shipped,
} from './intake-session';

describe('taking an article in', () => {
  test('shows it, says how many claims it suggests, and is undone in one step', async () => {
    const session = await begun();
    await give(session, STORY);
    expect(session.surface.getState().overlay).toBe('intake');
    await takeIn(session);
    const taken = caseOf(session);
    const article = taken.articles.at(-1);
    expect(article).toMatchObject({
      title: 'Envoys meet in Oslo',
      published: '2025-05-12',
      text: STORY,
      language: 'en',
    });
    expect(taken.claims.at(-1)?.status).toBe('suggested');
    const { view, reading } = session.workspace.getState();
    expect([view, reading]).toEqual(['articles', [article?.id]]);
    expect(sentencesOf(session)).toEqual([
      'Added “Envoys meet in Oslo”, with one suggested claim.',
    ]);
    expect(session.surface.getState().overlay).toBe('none');
    expect(draftsOf(session)).toEqual([]);
    undo(session);
    expect(caseOf(session)).toEqual(shipped);
  });

  test('gives its actors a place in the network', async () => {
    const session = await begun();
    await give(session, STORY);
    await takeIn(session);
    const positions = session.document.getState()?.positions ?? {};
    expect(Object.keys(positions)).toContain('envoy');
  });

  test('makes a case that can be saved and opened again', async () => {
    const session = await begun();
    await give(session, STORY);
    await takeIn(session);
    const ledger = session.document.getState()?.ledger;
    if (ledger === undefined) throw new Error('nothing is open');
    const reading = readCase(writeCase(ledger));
    expect(reading.kind === 'case' && reading.ledger.theCase).toEqual(
      caseOf(session),
    );
  });

  test('keeps who wrote it, also in a case that is saved and opened again', async () => {
    const session = await begun();
    await give(
      session,
      'Envoys meet in Oslo at last\nBy Jane Doe, Reuters, May 14, 2025\n\nThe envoy phoned the minister on Monday about the talks.',
    );
    await takeIn(session);
    const ledger = session.document.getState()?.ledger;
    if (ledger === undefined) throw new Error('nothing is open');
    const reading = readCase(writeCase(ledger));
    const opened = reading.kind === 'case' ? reading.ledger.theCase : undefined;
    expect(opened?.articles.at(-1)).toMatchObject({
      publisher: 'Reuters',
      published: '2025-05-14',
      byline: 'Jane Doe',
    });
  });

  test('keeps what was changed by hand, and says that a date was', async () => {
    const session = await begun();
    await give(session, STORY);
    const { id } = firstOf(draftsOf(session));
    editDraft(session, id, { title: ' Quiet talks ', published: '2025-05' });
    await takeIn(session);
    expect(caseOf(session).articles.at(-1)).toMatchObject({
      title: 'Quiet talks',
      published: '2025-05',
      publishedBasis: expect.stringContaining('Entered'),
    });
  });

  test('waits until a title, a date and an address hold', async () => {
    const session = await begun();
    await give(session, STORY);
    const { id } = firstOf(draftsOf(session));
    editDraft(session, id, {
      title: ' ',
      published: '12/5/25',
      url: 'javascript:alert(1)',
    });
    const [draft] = readDrafts(session);
    expect(Object.keys(faultsOf(draft?.fields ?? firstOf([])))).toEqual([
      'title',
      'published',
      'url',
    ]);
    await takeIn(session);
    expect(caseOf(session)).toEqual(shipped);
    expect(draftsOf(session)).toHaveLength(1);
  });

  test('goes on without suggestions where the search for claims fails', async () => {
    const session = await begun({
      async *suggest() {
        yield await Promise.reject(new Error('no'));
      },
    });
    await give(session, STORY);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
    expect(sentencesOf(session)[0]).toContain('without suggestions');
  });

  test('takes nothing in when it is stopped', async () => {
    const session = await begun({
      async *suggest(_articles, _within, signal) {
        yield await new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        });
      },
    });
    await give(session, STORY);
    const taking = takeIn(session);
    session.drafts.getState().taking?.stop();
    await taking;
    expect(caseOf(session)).toEqual(shipped);
    expect(draftsOf(session)).toHaveLength(1);
    expect(session.drafts.getState().taking).toBeUndefined();
  });

  test('judges the fields of a draft once, however often it is looked at', async () => {
    const session = await begun();
    await give(session, STORY);
    const { fields } = firstOf(readDrafts(session));
    expect(faultsOf(fields)).toBe(faultsOf(fields));
  });

  test('puts nothing into a case that was opened meanwhile', async () => {
    let answer: (suggested: Suggested) => void = () => {};
    const session = await begun({
      async *suggest() {
        yield await new Promise<Suggested>((resolve) => {
          answer = resolve;
        });
      },
    });
    await give(session, STORY);
    const taking = takeIn(session);
    await openNew(session);
    answer({ actors: [], claims: [], contacts: [], origins: [] });
    await taking;
    expect(caseOf(session).articles).toEqual([]);
    expect(draftsOf(session)).toHaveLength(1);
  });
});

test('A reading that is put away stops, and leaves nothing behind', async () => {
  let wasStopped = false;
  const session = await begun({
    read: (_given, onProgress, signal) =>
      new Promise((resolve) => {
        onProgress(0.5);
        signal.addEventListener('abort', () => {
          wasStopped = true;
          resolve(undefined);
        });
      }),
  });
  giveArticles(session, [{ kind: 'words', text: STORY }]);
  const draft = firstOf(draftsOf(session));
  expect(draft).toMatchObject({ kind: 'reading', share: 0.5 });
  dropDraft(session, draft.id);
  await expect.poll(() => wasStopped).toBe(true);
  expect(draftsOf(session)).toEqual([]);
});

describe('several articles', () => {
  test('are one decision, and share the actors that they suggest', async () => {
    const session = await begun();
    await give(
      session,
      STORY,
      'Something else happened\n\nNobody phoned anyone, a spokesman for the ministry told reporters.',
    );
    await takeIn(session);
    const taken = caseOf(session);
    expect(taken.articles).toHaveLength(shipped.articles.length + 2);
    expect(taken.actors).toHaveLength(shipped.actors.length + 2);
    undo(session);
    expect(caseOf(session)).toEqual(shipped);
  });

  test('with more than one decision holds are shown together, and told from what is given again', async () => {
    const session = await begun({
      async *suggest(articles) {
        for (const [at] of articles.entries()) {
          const contacts = Array.from({ length: 1_100 }, (_, each) => ({
            id: `contact-${at}-${each}` as ContactId,
            title: 'A call',
          }));
          yield { actors: [], claims: [], contacts, origins: [] };
        }
      },
    });
    const texts = [1, 2, 3].map(
      (each) =>
        `Story ${each}\n\nThe envoy went to town ${each} and came back.`,
    );
    await give(session, ...texts);
    const shown: number[] = [];
    session.document.subscribe((now, before) => {
      if (now?.theCase !== before?.theCase)
        shown.push(now?.theCase.articles.length ?? 0);
    });
    const left = new Set<number>();
    session.drafts.subscribe(({ drafts }) => left.add(drafts.length));
    await takeIn(session);
    // Their list is not drawn anew for each act.
    expect([...left]).toEqual([3, 0]);
    expect(shown).toEqual([shipped.articles.length + 3]);
    const ledger = session.document.getState()?.ledger;
    if (ledger === undefined) throw new Error('nothing is open');
    expect(ledger.acts.filter(({ run }) => run !== undefined)).toHaveLength(1);
    expect(stepsInWords(session, ledger).undo).toBe('Add three articles');
    await give(session, texts[0] ?? '');
    expect(doubtsIn(session)).toEqual([
      [expect.stringContaining('already in this case')],
    ]);
    undo(session);
    await expect.poll(() => caseOf(session)).toEqual(shipped);
    expect(doubtsIn(session)).toEqual([[]]);
    expect(
      rowsOf(ledger, analystOf(session)).map(({ words }) => words),
    ).toEqual([
      'Undo: Add three articles',
      'Add three articles',
      expect.any(String),
    ]);
    redo(session);
    await expect
      .poll(() => caseOf(session).articles)
      .toHaveLength(shipped.articles.length + 3);
  });

  test('stopped half-way, come in as far as they were searched, and go on from there', async () => {
    let isSlow = true;
    const session = await begun({
      async *suggest(articles, _within, signal) {
        for (const [at] of articles.entries()) {
          if (isSlow && at === 2) {
            expect(session.drafts.getState().taking?.isEnding).toBe(false);
            session.drafts.getState().taking?.stop();
            expect(session.drafts.getState().taking?.isEnding).toBe(true);
            signal.throwIfAborted();
          }
          yield { actors: [], claims: [], contacts: [], origins: [] };
        }
      },
    });
    const texts = [1, 2, 3, 4, 5].map(
      (each) =>
        `Story ${each}\n\nThe envoy went to town ${each} and came back.`,
    );
    await give(session, ...texts);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 2);
    expect(readDrafts(session)).toHaveLength(3);
    expect(session.surface.getState().overlay).toBe('intake');
    expect(sentencesOf(session).at(-1)).toContain('2 of 5 articles added');
    // The dialog stays, and says the same until its list changes.
    expect(session.drafts.getState().stopped).toEqual({
      added: 2,
      of: 5,
      left: draftsOf(session),
    });
    isSlow = false;
    await takeIn(session);
    expect(caseOf(session).articles.map(({ text }) => text)).toEqual([
      ...shipped.articles.map(({ text }) => text),
      ...texts,
    ]);
    expect(draftsOf(session)).toEqual([]);
  });

  test('come in but for those with a field at fault, which stay', async () => {
    const session = await begun();
    await give(session, STORY, 'One more\n\nThis one has a wrong date.');
    const faulty = draftsOf(session).at(-1)?.id ?? 0;
    editDraft(session, faulty, { published: 'some day' });
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
    expect(draftsOf(session).map(({ id }) => id)).toEqual([faulty]);
  });

  test('that are refused or put away leave the others alone', async () => {
    const session = await begun();
    await give(session, ' ', STORY, 'One more\n\nThis one is put away again.');
    const [refused, , last] = draftsOf(session);
    expect(refused?.kind).toBe('refused');
    dropDraft(session, last?.id ?? 0);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
  });
});

test('Of files, a case alone is opened, and all else is read for articles', async () => {
  const session = await begun();
  const file = (name: string, text: string) => new File([text], name);
  const articles = JSON.stringify([{ title: 'One more', text: 'Lund met.' }]);
  await giveFiles(session, [
    file('a.txt', STORY),
    file('b.json', '{}'),
    file('c.json', articles),
  ]);
  await expect.poll(() => readDrafts(session)).toHaveLength(2);
  expect(sentencesOf(session)).toEqual([
    '“b.json” is a case file and was left alone. Open it by itself.',
  ]);
  await giveFiles(session, [file('b.json', '{}')]);
  await expect
    .poll(() => sentencesOf(session).at(-1))
    .toContain('“b.json” was not opened');
});

test('a packed case file is a case, any other packed file may hold articles', async () => {
  const session = await begun();
  const packed = (name: string, text: string) =>
    new File([gzipSync(strToU8(text))], name);
  await giveFiles(session, [
    packed('a.json.gz', '{"format":"backchannel-case"}'),
    packed('b.txt.gz', STORY),
    new File([STORY], 'c.txt'),
  ]);
  await expect.poll(() => readDrafts(session)).not.toHaveLength(0);
  expect(sentencesOf(session)).toEqual([
    '“a.json.gz” is a case file and was left alone. Open it by itself.',
  ]);
});
