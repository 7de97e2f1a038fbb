import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/acting';
import { stepsInWords } from '../../src/app/steps-in-words';
import { carryOut, plan } from '../../src/app/many/many-acts';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { ActorId, Case } from '../../src/case';
import { sideColorsOf } from '../../src/lens';
import type { ManyRequest } from '../../src/views/many';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

const shipped = shippedCase();
const claims = shipped.claims.slice(0, 12).map(({ id }) => id);
const actors = shipped.actors.slice(0, 6).map(({ id }) => id);

async function begun(theCase: Case = shipped): Promise<Session> {
  const session = sessionOf(fakePorts(theCase).ports);
  await start(session, '');
  return session;
}

function caseOf(session: Session) {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

function asked(session: Session, request: ManyRequest): string | undefined {
  carryOut(session, plan(session, request));
  return stepsInWords(session, caseOf(session).ledger).undo;
}

const claimOf = (session: Session, id: string) =>
  caseOf(session).theCase.claims.find((each) => each.id === id);

describe('what is asked of several things', () => {
  test.each<[ManyRequest, string]>([
    [{ kind: 'judge', claims, status: 'rejected' }, 'Reject twelve claims'],
    [
      { kind: 'judge', claims, status: 'suggested' },
      'Put twelve claims back among the suggestions',
    ],
    [{ kind: 'grade', claims, credibility: 2 }, 'Grade twelve claims 2'],
    [
      { kind: 'same-contact', claims: claims.slice(3, 6) },
      'Put two claims to one contact',
    ],
    [
      { kind: 'side', actors, side: 'Mediators' },
      'Set the side of six actors to Mediators',
    ],
    [{ kind: 'side', actors, side: '' }, 'Take six actors off their sides'],
    [
      { kind: 'actor-kind', actors, to: 'outlet' },
      'Set the kind of six actors to media outlet',
    ],
    [
      { kind: 'keep-apart', of: 'actor', ids: actors.slice(0, 3) },
      'Keep three actors apart',
    ],
    [
      {
        kind: 'remove-articles',
        articles: shipped.articles.map(({ id }) => id),
      },
      'Remove two articles',
    ],
  ])('%o is one act with its name, undone whole', async (request, name) => {
    const session = await begun();
    const before = caseOf(session).theCase;
    expect(asked(session, request)).toBe(name);
    expect(caseOf(session).revision).toBe(1);
    undo(session);
    expect(caseOf(session).theCase).toEqual(before);
  });

  test('leaves alone what is so already', async () => {
    const session = await begun();
    const accepted = shipped.claims.filter(
      (each) => each.status === 'accepted',
    );
    const ids = accepted.map(({ id }) => id);
    expect(
      plan(session, { kind: 'judge', claims: ids, status: 'accepted' }),
    ).toMatchObject({ changes: [], count: 0, left: [] });
    asked(session, {
      kind: 'judge',
      claims: ids.slice(0, 2),
      status: 'rejected',
    });
    const again = plan(session, {
      kind: 'judge',
      claims: ids,
      status: 'rejected',
    });
    expect(again.count).toBe(ids.length - 2);
  });

  test('names the claims that no second origin confirms, and grades the others', async () => {
    const session = await begun();
    const ids = shipped.claims.map(({ id }) => id);
    const { left, count, changes } = plan(session, {
      kind: 'grade',
      claims: ids,
      credibility: 1,
    });
    expect(left.length).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(0);
    expect(left.length + count).toBe(ids.length);
    expect(changes).toHaveLength(count);
  });

  test('gives claims of one contact contacts of their own', async () => {
    const session = await begun();
    const contacts = shipped.claims.map(({ contact }) => contact);
    const shared = contacts.find((each, at) => contacts.indexOf(each) !== at);
    const ids = shipped.claims
      .filter(({ contact }) => contact === shared)
      .map(({ id }) => id);
    const name = asked(session, { kind: 'own-contacts', claims: ids });
    expect(name).toMatch(/^Give .* claims contacts of their own$/);
    const apart = ids.map((id) => claimOf(session, id)?.contact);
    expect(new Set(apart).size).toBe(ids.length);
  });

  test('binds the colour of a new side', async () => {
    const { sideColors: _, ...plain } = shipped;
    const session = await begun(plain);
    const before = sideColorsOf(plain);
    expect(before.size).toBeGreaterThan(1);
    asked(session, { kind: 'side', actors, side: 'Mediators' });
    const { actors: all, sideColors } = caseOf(session).theCase;
    // The first actor brings it, and yet no other side gives its colour up.
    expect(sideColors).toMatchObject(Object.fromEntries(before));
    expect(
      all.filter(({ side }) => side === 'Mediators').map(({ id }) => id),
    ).toEqual(actors satisfies readonly ActorId[]);
    expect(sideColors).toHaveProperty('Mediators');
  });
});
