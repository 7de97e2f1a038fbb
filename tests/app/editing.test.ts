import { describe, expect, test } from 'vitest';
import { act, undo } from '../../src/app/acting';
import {
  articleChanges,
  editArticle,
  removeArticle,
} from '../../src/app/editing/article-edits';
import { claimFromWords } from '../../src/app/editing/claim-from-words';
import { editClaim } from '../../src/app/editing/edit-claim';
import { groundsOf } from '../../src/app/editing/grounds-of';
import { makeClaim, putWordsTo } from '../../src/app/editing/making-claims';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { ActorId, Case, CaseArticle, Claim } from '../../src/case';
import type { Span } from '../../src/text';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

async function opened(theCase: Case = shippedCase()): Promise<Session> {
  const session = sessionOf(fakePorts(theCase).ports);
  await start(session, '');
  return session;
}

function now(session: Session): Case {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.theCase;
}

function spanOf({ text }: CaseArticle, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const fieldsOf = (article: CaseArticle) => ({
  section: article.section ?? '',
  byline: article.byline ?? '',
  from: article.from ?? '',
  to: article.to ?? '',
  title: article.title,
  publisher: article.publisher ?? '',
  via: article.via ?? '',
  published: article.published ?? '',
  publishedBasis: article.publishedBasis ?? '',
  language: article.language ?? '',
  url: article.url ?? '',
});

const nothing = { actors: [], claims: [], contacts: [], origins: [] };

describe('A claim made of words', () => {
  const theCase = shippedCase();
  const article = firstOf(theCase.articles);
  const span = spanOf(article, 'last Thursday');

  test('Without a reading it holds its passage and leaves the rest open.', () => {
    const made = claimFromWords(article, span, nothing, 'm');
    expect(made.isBlank).toBe(true);
    expect(made.changes).toMatchObject([
      { kind: 'add', as: 'contact', record: { id: 'contact~m' } },
      {
        kind: 'add',
        as: 'claim',
        record: {
          id: 'claim~m',
          contact: 'contact~m',
          participants: [],
          status: 'accepted',
          madeBy: 'analyst',
          quotes: [{ exact: 'last Thursday' }],
        },
      },
    ]);
  });

  test('A reading fills it in, and what is new gets identities of its own.', () => {
    const read = firstOf(
      theCase.claims.filter((each) => each.article === article.id),
    );
    const [first] = read.participants;
    const actor = firstOf(
      theCase.actors.filter(({ id }) => id === first?.actor),
    );
    const suggested = {
      ...nothing,
      actors: [{ ...actor, id: 'suggested' as typeof actor.id }],
      claims: [
        {
          ...read,
          contact: 'fresh' as typeof read.contact,
          participants: [
            { actor: 'suggested' as never, role: 'party' as const },
          ],
          quotes: [{ ...firstOf(read.quotes), ...span }],
        },
      ],
    };
    const { changes } = claimFromWords(article, span, suggested, 'm');
    const claim = changes.find(
      (change) => change.kind === 'add' && change.as === 'claim',
    );
    expect(changes[0]).toMatchObject({
      as: 'actor',
      record: { id: 'actor~m-1' },
    });
    expect(claim).toMatchObject({
      record: {
        contact: 'contact~m',
        participants: [{ actor: 'actor~m-1', role: 'party' }],
        stance: read.stance,
      },
    });
    expect(claim).not.toHaveProperty('record.summary');
  });

  test('It is one act that opens its editor, and undo takes it back whole.', async () => {
    const session = await opened();
    const before = now(session).claims;
    await makeClaim(session, article.id, span);
    expect(now(session).claims).toHaveLength(before.length + 1);
    const { edited, beside } = session.surface.getState();
    expect(edited).toBeDefined();
    expect(beside).toBe('evidence');
    undo(session);
    expect(now(session).claims).toEqual(before);
  });

  test('Words of the article date it, and the date tells which.', async () => {
    const session = await opened();
    await makeClaim(session, article.id, span);
    const claim = firstOf(now(session).claims.slice(-1));
    await putWordsTo(session, claim, span, 'when');
    const dated = now(session).claims.find(({ id }) => id === claim.id);
    expect(dated?.when).toMatchObject({
      edtf: '2025-05-08',
      reference: '2025-05-12',
      phrase: { exact: 'last Thursday' },
    });
    const of = { kind: 'claim', id: claim.id } as const;
    expect(groundsOf(session, of, 'when')).toMatchObject({
      isOwn: true,
      isFirst: false,
      basis: { kind: 'words', passages: [{ exact: 'last Thursday' }] },
    });
  });

  test('The same passage is not added twice, and that is said.', async () => {
    const session = await opened();
    await makeClaim(session, article.id, span);
    const claim = firstOf(now(session).claims.slice(-1));
    await putWordsTo(session, claim, span, 'passage');
    expect(session.surface.getState().notices.at(-1)?.sentence).toBe(
      'The claim already has this passage.',
    );
  });
});

/** Two claims about one contact. */
function siblingsIn(claims: readonly Claim[]): readonly [Claim, Claim] {
  for (const one of claims)
    for (const other of claims)
      if (one.id !== other.id && one.contact === other.contact)
        return [one, other];
  throw new Error('siblingsIn: there are none.');
}

describe('A claim that is edited beside its contact', () => {
  test.each(['contact', 'claim'] as const)(
    'is selected itself once it leaves what is shown by a %s, and only then.',
    async (kind) => {
      const session = await opened();
      const [claim, sibling] = siblingsIn(now(session).claims);
      const shown =
        kind === 'contact'
          ? ({ kind, id: claim.contact } as const)
          : ({ kind, id: sibling.id } as const);
      const other = now(session).claims.find(
        (each) => each.contact !== claim.contact,
      );
      const setting = (field: string, to: unknown) =>
        ({
          kind: 'set',
          of: { kind: 'claim', id: claim.id },
          field,
          to,
          basis: { kind: 'typed' },
        }) as const;
      session.workspace.setState({ selection: shown });
      const selected = () => session.workspace.getState().selection;
      expect(editClaim(session, claim, [setting('note', 'Ask')])).toBe(true);
      expect(selected()).toEqual(shown);
      editClaim(session, claim, [setting('contact', other?.contact)]);
      expect(selected()).toEqual({ kind: 'claim', id: claim.id });
    },
  );
});

describe('Why a field of an actor says so', () => {
  const byReader = { id: 'read', kind: 'actor' } as const;
  const added = (madeBy: string, actor: string) => {
    const claim = firstOf(shippedCase().claims);
    const { kind } = byReader;
    const record = { ...firstOf(shippedCase().actors), id: actor as ActorId };
    const participants = [{ actor: record.id, role: 'party' as const }];
    const id = `of-${actor}` as typeof claim.id;
    return [
      { kind: 'add', as: kind, record },
      {
        kind: 'add',
        as: 'claim',
        record: { ...claim, id, participants, madeBy },
      },
    ] as const;
  };

  test('Who came with what was read was read, too; who was named by hand was not.', async () => {
    const session = await opened();
    act(session, added('reader:rules@2', byReader.id));
    act(session, added('analyst', 'by-hand'));
    expect(groundsOf(session, byReader, 'name')).toMatchObject({
      isFirst: true,
      madeBy: 'reader:rules@2',
    });
    const byHand = { ...byReader, id: 'by-hand' };
    expect(groundsOf(session, byHand, 'name')?.madeBy).toBe('analyst');
  });
});

describe('What is known of an article', () => {
  test('Only what differs is set; an emptied field becomes unknown.', () => {
    const article = firstOf(shippedCase().articles);
    expect(articleChanges(article, fieldsOf(article))).toEqual([]);
    const fields = { ...fieldsOf(article), via: '', title: 'Scoop' };
    expect(articleChanges(article, fields)).toMatchObject([
      { field: 'title', to: 'Scoop' },
      { field: 'via' },
    ]);
    expect(articleChanges(article, fields)[1]).not.toHaveProperty('to');
  });

  test('Another date moves “last Thursday” with it, in one act that says so.', async () => {
    const session = await opened();
    const article = firstOf(now(session).articles);
    const before = now(session);
    const fields = { ...fieldsOf(article), published: '2025-05-19' };
    await editArticle(session, article, fields);
    const dates = now(session)
      .claims.filter((each) => each.article === article.id)
      .filter(({ when }) => when?.phrase?.exact === 'last Thursday')
      .map(({ when }) => when?.edtf);
    expect(new Set(dates)).toEqual(new Set(['2025-05-15']));
    expect(
      session.surface
        .getState()
        .notices.some(({ sentence }) =>
          sentence.includes('“last Thursday” is now 15 May 2025'),
        ),
    ).toBe(true);
    undo(session);
    expect(now(session).claims).toEqual(before.claims);
    expect(now(session).articles).toEqual(before.articles);
  });

  test('A removed article takes its claims along, and brings them back.', async () => {
    const session = await opened();
    const before = now(session);
    const article = firstOf(before.articles);
    removeArticle(session, article);
    expect(now(session).articles).toHaveLength(1);
    expect(
      now(session).claims.some((each) => each.article === article.id),
    ).toBe(false);
    session.surface.getState().notices.at(-1)?.act?.run();
    expect(now(session).claims).toEqual(before.claims);
    expect(now(session).actors).toEqual(before.actors);
  });
});
