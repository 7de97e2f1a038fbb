import { describe, expect, test } from 'vitest';
import { giveFiles } from '../../../src/app/disk';
import { undo } from '../../../src/app/deciding';
import { doubtsOf } from '../../../src/app/intake/doubts';
import type { ReadDraft } from '../../../src/app/intake/draft';
import { faultsOf } from '../../../src/app/intake/draft';
import {
  dropDraft,
  editDraft,
  giveArticles,
  wantDraft,
} from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import { openNew, start } from '../../../src/app/opening';
import type { Suggested, TakingIn } from '../../../src/app/ports';
import type { Session } from '../../../src/app/session';
import { sessionOf } from '../../../src/app/session';
import type {
  ActorId,
  CaseArticle,
  ClaimId,
  ContactId,
} from '../../../src/case';
import { readCase, writeCase } from '../../../src/formats';
import { quoteAt } from '../../../src/text';
import { fakePorts } from '../fake-ports';
import { firstOf, shippedCase } from '../shipped-case';

const shipped = shippedCase();
const STORY =
  'Envoys meet in Oslo\n12 May 2025\n\nThe envoy phoned the minister on Monday, and told him that the talks would go on in secret.\n\nNeither side would confirm that there had been a call, or that there would be another one.';

/** One claim between two actors, read in the article's first words. */
function suggestionIn(article: CaseArticle): Suggested {
  const { start } = article.body;
  const claim = `claim-${article.id}` as ClaimId;
  const actor = (id: string) => ({
    id: id as ActorId,
    name: id,
    kind: 'person' as const,
    aliases: [],
    affiliations: [],
  });
  const part = (id: string) => ({
    actor: id as ActorId,
    role: 'party' as const,
  });
  return {
    actors: [actor('envoy'), actor('minister')],
    claims: [
      {
        id: claim,
        article: article.id,
        contact: `contact-${claim}` as ContactId,
        summary: 'The envoy phoned the minister',
        participants: [part('envoy'), part('minister')],
        channels: ['call'],
        stance: 'asserted',
        about: [],
        attribution: [],
        quotes: [quoteAt(article, start, start + 10)],
        status: 'suggested',
        origin: { by: 'extraction' },
      },
    ],
    contacts: [{ id: `contact-${claim}` as ContactId, title: 'A call' }],
    origins: [],
  };
}

async function begun(takingIn: Partial<TakingIn> = {}) {
  const { ports } = fakePorts(shipped);
  const session = sessionOf({
    ...ports,
    takingIn: {
      ...ports.takingIn,
      suggest: (article) => Promise.resolve(suggestionIn(article)),
      ...takingIn,
    },
  });
  await start(session, '');
  return session;
}

const caseOf = (session: Session) => {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.history.now;
};
const draftsOf = (session: Session) => session.drafts.getState().drafts;
const sentencesOf = (session: Session) =>
  session.surface.getState().notices.map(({ sentence }) => sentence);

/** Gives texts and waits until each is read or refused. */
async function give(session: Session, ...texts: readonly string[]) {
  giveArticles(
    session,
    texts.map((text) => ({ kind: 'words', text })),
  );
  await expect
    .poll(() => draftsOf(session).some(({ kind }) => kind === 'reading'))
    .toBe(false);
}

function readDrafts(session: Session): readonly ReadDraft[] {
  return draftsOf(session).filter((draft) => draft.kind === 'read');
}

const doubtsIn = (session: Session) =>
  readDrafts(session).map((draft) =>
    doubtsOf(draft, draftsOf(session), caseOf(session).articles),
  );

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
      'Took in “Envoys meet in Oslo”. 1 claim is suggested.',
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
    const reading = readCase(writeCase(caseOf(session)));
    expect(reading).toMatchObject({ kind: 'case', case: caseOf(session) });
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
      suggest: () => Promise.reject(new Error('no')),
    });
    await give(session, STORY);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
    expect(sentencesOf(session)[0]).toContain('without suggestions');
  });

  test('takes nothing in when it is stopped', async () => {
    const session = await begun({
      suggest: (_article, _within, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    await give(session, STORY);
    const taking = takeIn(session);
    session.drafts.getState().taking?.stop();
    await taking;
    expect(caseOf(session)).toEqual(shipped);
    expect(draftsOf(session)).toHaveLength(1);
    expect(session.drafts.getState().taking).toBeUndefined();
  });

  test('puts nothing into a case that was opened meanwhile', async () => {
    let answer: (suggested: Suggested) => void = () => {};
    const session = await begun({
      suggest: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
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

describe('the same article twice', () => {
  test('is recognised by its text and named by its title there', async () => {
    const session = await begun();
    const held = firstOf(shipped.articles);
    await give(session, held.text);
    expect(doubtsIn(session)[0]?.[0]).toContain(held.title);
    await takeIn(session);
    expect(caseOf(session)).toEqual(shipped);
  });

  test('is recognised by its words, whatever white space and menus are about it', async () => {
    const session = await begun();
    const { title, text, body } = firstOf(shipped.articles);
    const words = text.slice(body.start, body.end);
    await give(
      session,
      `Home\nWorld\n${words.replaceAll('\n', '\r\n\r\n')}\nShare`,
    );
    expect(doubtsIn(session)[0]).toEqual([
      `Nearly the same words are in this case already, as “${title}”.`,
    ]);
  });

  test('is recognised among those that are given together', async () => {
    const session = await begun();
    await give(session, STORY, STORY);
    expect(doubtsIn(session)).toEqual([
      [],
      ['This text is among these articles already, as “Envoys meet in Oslo”.'],
    ]);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
  });

  test('is taken in when asked for, under an identity of its own', async () => {
    const session = await begun();
    await give(session, STORY);
    await takeIn(session);
    await give(session, STORY);
    wantDraft(session, firstOf(draftsOf(session)).id, true);
    await takeIn(session);
    const ids = caseOf(session).articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(shipped.articles.length + 2);
  });
});

test('An article in another language is named so, and taken in without suggestions if wanted', async () => {
  const session = await begun();
  await give(
    session,
    'Ein Titel\n\nDer Minister hat mit dem Gesandten über die Lage gesprochen, und er sagte, dass sie nicht einig sind.',
  );
  expect(doubtsIn(session)[0]?.[0]).toContain('German');
  wantDraft(session, firstOf(draftsOf(session)).id, true);
  await takeIn(session);
  expect(caseOf(session).articles.at(-1)?.language).toBe('de');
  expect(caseOf(session).claims).toEqual(shipped.claims);
});

test('Of files, a case alone is opened, and all else is read for articles', async () => {
  const session = await begun();
  const file = (name: string, text: string) => new File([text], name);
  giveFiles(session, [file('a.txt', STORY), file('b.json', '{}')]);
  await expect.poll(() => readDrafts(session)).toHaveLength(1);
  expect(sentencesOf(session)).toEqual([
    '“b.json” is a case file and was left alone. Open it by itself.',
  ]);
  giveFiles(session, [file('b.json', '{}')]);
  await expect
    .poll(() => sentencesOf(session).at(-1))
    .toContain('“b.json” was not opened');
});
