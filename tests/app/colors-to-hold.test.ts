import { describe, expect, test } from 'vitest';
import { act, redo, undo, undoAct } from '../../src/app/acting';
import { removeArticle } from '../../src/app/editing/article-edits';
import { rowsOf } from '../../src/app/history/rows';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { ActorId, Case, Change, Ref } from '../../src/case';
import { sideColorsOf } from '../../src/lens';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

async function opened(theCase: Case): Promise<Session> {
  const session = sessionOf(fakePorts(theCase).ports);
  await start(session, '');
  return session;
}

function now(session: Session): Case {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.theCase;
}

describe('The colours of sides', () => {
  test('stay when the side before them goes with its article', async () => {
    const session = await opened(withOnlooker());
    const before = now(session);
    const colors = sideColorsOf(before);
    expect(colors.get('Onlookers')).toBe(1);
    removeArticle(session, firstOf(before.articles));
    const left = sideColorsOf(now(session));
    expect(left.has('Onlookers')).toBe(false);
    const kept = [...left.keys()].filter((side) => colors.has(side));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.map((side) => left.get(side))).toEqual(
      kept.map((side) => colors.get(side)),
    );
    // It is one step, also for who looks at the history.
    expect(rowsIn(session)[0]).toMatch(/^Remove /);
    undo(session);
    expect(now(session).actors).toEqual(before.actors);
    expect(sideColorsOf(now(session))).toEqual(colors);
    expect(undo(session)).toBeUndefined();
    redo(session);
    expect(sideColorsOf(now(session))).toEqual(left);
    expect(now(session).articles).toHaveLength(1);
  });

  test('stay through a merger, and where an edit is undone', async () => {
    const session = await opened(withOnlooker());
    const colors = sideColorsOf(now(session));
    const [onlooker, other] = now(session).actors;
    if (!onlooker || !other) throw new Error('too few actors');
    const refOf = ({ id }: typeof onlooker) => ({ kind: 'actor', id }) as const;
    act(session, [
      setting(refOf(onlooker), 'side', undefined),
      { kind: 'same', a: refOf(onlooker), b: refOf(other), verdict: 'same' },
    ]);
    const moved = (): readonly string[] =>
      [...sideColorsOf(now(session))].flatMap(([side, color]) =>
        (colors.get(side) ?? color) === color ? [] : [side],
      );
    expect(moved()).toEqual([]);
    undo(session);
    expect(sideColorsOf(now(session))).toEqual(colors);
    // A side that a person gives another actor goes again by undo alone.
    act(session, [setting(refOf(other), 'side', 'Newcomers')]);
    const newcomers = sideColorsOf(now(session));
    expect(moved()).toEqual([]);
    undo(session);
    expect(sideColorsOf(now(session))).toEqual(colors);
    redo(session);
    expect(sideColorsOf(now(session))).toEqual(newcomers);
    undo(session);
    expect(undo(session)).toBeUndefined();
  });

  test('come back with their side, and who came meanwhile has another', async () => {
    const few = withOnlooker();
    const session = await opened({
      ...few,
      actors: few.actors
        .map((each) =>
          ['Onlookers', 'Israel', 'Hamas'].includes(each.side ?? '')
            ? each
            : { ...each, side: '' },
        )
        .map(({ side, ...each }) => (side ? { ...each, side } : each)),
    });
    const colors = sideColorsOf(now(session));
    removeArticle(session, firstOf(now(session).articles));
    const removal = session.document.getState()?.ledger.acts.at(-1);
    const [actor] = now(session).actors;
    if (!removal || !actor) throw new Error('nothing is left');
    act(session, [
      setting({ kind: 'actor', id: actor.id }, 'side', 'Newcomers'),
    ]);
    undoAct(session, removal);
    const back = sideColorsOf(now(session));
    expect(back.get('Onlookers')).toBe(colors.get('Onlookers'));
    expect(new Set(back.values()).size).toBe(back.size);
  });
});

function setting(of: Ref, field: string, to: unknown): Change {
  return { kind: 'set', of, field, to, basis: { kind: 'typed' } };
}

/** What the history lists, the latest first. */
function rowsIn(session: Session): readonly string[] {
  const ledger = session.document.getState()?.ledger;
  if (ledger === undefined) return [];
  const me = session.surface.getState().analyst.id;
  return rowsOf(ledger, me).map(({ words }) => words);
}

/** The sample case without stored colours; a side comes first in one article alone. */
function withOnlooker(): Case {
  const { sideColors: _, ...shipped } = shippedCase();
  const { actors, articles, claims } = shipped;
  const id = 'onlooker' as ActorId;
  const first = claims.find(({ article }) => article === articles[0]?.id);
  return {
    ...shipped,
    actors: [
      {
        id,
        name: 'An onlooker',
        kind: 'person',
        side: 'Onlookers',
        aliases: [],
        affiliations: [],
      },
      ...actors,
    ],
    claims: claims.map((claim) =>
      claim === first
        ? {
            ...claim,
            participants: [
              ...claim.participants,
              { actor: id, role: 'subject' },
            ],
          }
        : claim,
    ),
  };
}
