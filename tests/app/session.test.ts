import { describe, expect, test, vi } from 'vitest';
import { moveActor, releasePins } from '../../src/app/arranging';
import { select, setFilters } from '../../src/app/commands';
import { readClaim } from '../../src/app/reading';
import { act, judge, redo, retitle, undo } from '../../src/app/acting';
import { columnsFor } from '../../src/app/derive';
import { stepsInWords } from '../../src/app/steps-in-words';
import { openFile, openNew, start } from '../../src/app/opening';
import { SHIPPED_KEY } from '../../src/app/ports';
import { stepBack } from '../../src/app/step-back';
import { sessionOf, showOverlay } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { AnalystId, CaseId } from '../../src/case';
import { actOn, importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { layoutOf, layoutRequestOf } from '../../src/network';
import { shellWords } from '../../src/words';
import { fakePorts, shipping } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';
import { searchOf } from './search-of';

const shipped = shippedCase();

function begun(fragment = '') {
  const fakes = fakePorts(shipped);
  const session = sessionOf(fakes.ports);
  return { ...fakes, session, started: start(session, fragment) };
}

function openCaseOf(session: Session) {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

const sentencesOf = (session: Session) =>
  session.surface.getState().notices.map((notice) => notice.sentence);

describe('starting', () => {
  test('a first start opens the shipped case, laid out', async () => {
    const { session, started } = begun();
    await started;
    const open = openCaseOf(session);
    expect(open.key).toBe(SHIPPED_KEY);
    expect(Object.keys(open.positions)).toHaveLength(shipped.actors.length);
  });

  test('the places that ship with the case need no layout', async () => {
    const { ports } = fakePorts(shipped);
    const places = layoutOf(layoutRequestOf(columnsOf(shipped), {}));
    const shippedCase = () => Promise.resolve({ ...shipping(shipped), places });
    const layout = () => Promise.reject(new Error('nothing is to be laid out'));
    const kept: unknown[] = [];
    let isKeeping = false;
    const keeping: typeof ports.keeping = {
      ...ports.keeping,
      begin: () => Promise.resolve().then(() => void (isKeeping = true)),
      // Before it has begun, nothing is kept.
      keepDesk: (_, desk) => void (isKeeping && kept.push(desk)),
    };
    const session = sessionOf({ ...ports, shippedCase, layout, keeping });
    await start(session, '');
    const shown = openCaseOf(session).positions;
    expect(kept.at(-1)).toEqual({ query: '', positions: shown });
    for (const [actor, place] of Object.entries(places))
      expect(shown[actor]).toEqual({ ...place, pinned: false });
    expect(sentencesOf(session)).toEqual([]);
  });

  test('a first start does not wait for a database that holds nothing', async () => {
    const { ports } = fakePorts(shipped);
    const never = () => new Promise<never>(() => {});
    const keeping = { ...ports.keeping, lastOpen: never, open: never };
    const session = sessionOf({ ...ports, keeping });
    await start(session, '');
    expect(openCaseOf(session).key).toBe(SHIPPED_KEY);
  });

  test('what was kept is shown although the shipped case is at hand', async () => {
    const { session, ports, started } = begun();
    await started;
    await openNew(session);
    const again = sessionOf(ports);
    await start(again, '');
    expect(openCaseOf(again).key).toBe(openCaseOf(session).key);
  });

  test('an address shows what its sender saw', async () => {
    const { session, started } = begun(
      `#case=${SHIPPED_KEY}&view=claims&select=actor:witkoff&no-channel=call`,
    );
    await started;
    const { view, selection, filters } = session.workspace.getState();
    expect(view).toBe('claims');
    expect(selection).toEqual({ kind: 'actor', id: 'witkoff' });
    expect(filters.channels).toEqual(['call']);
  });

  test('an address about an unknown case says so and opens what there is', async () => {
    const { session, started } = begun('#case=file-0000&view=claims');
    await started;
    expect(openCaseOf(session).key).toBe(SHIPPED_KEY);
    expect(sentencesOf(session).join()).toContain('not saved in this browser');
  });
});

describe('opening a file', () => {
  test('opens a case under an identity of its own, the same wherever', async () => {
    const own = { ...shipped, id: 'case~own' as CaseId };
    const mine = { ...own, title: 'A case of my own' };
    const text = writeCase(new Ledger(mine.id, [importOf(mine, 'feed')]));
    const keys = await Promise.all(
      [1, 2].map(async () => {
        const { session, started } = begun();
        await started;
        await openFile(session, new File([text], 'mine.case.json'));
        expect(openCaseOf(session).theCase.title).toBe('A case of my own');
        return openCaseOf(session).key;
      }),
    );
    expect(keys[0]).toBe(keys[1]);
  });

  test.each([
    ['not JSON', 'The talks began in April.'],
    ['truncated', '{"format":"backchannel-case","version":1,"title":"'],
    ['another format', '{"format":"graph"}'],
    ['a later version', '{"format":"backchannel-case","version":99}'],
    ['nothing', ''],
  ])('that is no case (%s) leaves the open one as it was', async (_, text) => {
    const { session, started } = begun();
    await started;
    const before = openCaseOf(session);
    await openFile(session, new File([text], 'bad.json'));
    expect(openCaseOf(session)).toBe(before);
    expect(sentencesOf(session)).toHaveLength(1);
    expect(sentencesOf(session)[0]).toContain('bad.json');
  });

  test('that takes a while says how far it is, and can be stopped', async () => {
    const { session: first, ports, started } = begun();
    await started;
    const readCase: typeof ports.readCase = (_, { onProgress, signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(undefined));
        onProgress(0.4);
      });
    const session = { ...first, ports: { ...ports, readCase } };
    const before = openCaseOf(session);
    const opening = openFile(session, new File(['{}'], 'large.json'));
    await vi.waitFor(() =>
      expect(session.surface.getState().opening).toMatchObject({
        doing: shellWords.opening('large.json'),
        share: 0.4,
      }),
    );
    session.surface.getState().opening?.stop?.();
    await opening;
    expect(session.surface.getState().opening).toBeUndefined();
    expect(openCaseOf(session)).toBe(before);
    expect(sentencesOf(session)).toEqual([]);
  });

  test('that is found unsound after it was laid out leaves the open case as it was', async () => {
    const { session: first, ports, started } = begun();
    await started;
    // Refers to an actor that it does not hold: it cannot even be laid out.
    const broken = new Ledger(shipped.id, [
      importOf({ ...shipped, actors: [] }, 'feed'),
    ]);
    const sound = new Ledger(shipped.id, [importOf(shipped, 'feed')]);
    for (const draft of [broken, sound]) {
      const readCase: typeof ports.readCase = (_, { onForetold }) => {
        onForetold(draft.theCase);
        return Promise.resolve({ kind: 'refused', sentence: 'It is unsound.' });
      };
      const session = { ...first, ports: { ...ports, readCase } };
      const before = openCaseOf(session);
      await openFile(session, new File(['{}'], 'large.json'));
      expect(openCaseOf(session)).toBe(before);
      expect(sentencesOf(session).at(-1)).toContain('It is unsound.');
    }
  });

  test('that was laid out while it was checked shows what is in it', async () => {
    const { session: first, ports, started } = begun();
    await started;
    const later = { ...shipped, claims: shipped.claims.slice(1) };
    const ledger = new Ledger('elsewhere' as CaseId, [importOf(later, 'feed')]);
    const placings: string[] = [];
    const layout: typeof ports.layout = (request) => {
      placings.push('placed');
      return ports.layout(request);
    };
    const readCase: typeof ports.readCase = async (_, { onForetold }) => {
      onForetold(ledger.theCase);
      await vi.waitFor(() => expect(placings).toEqual(['placed']));
      placings.push('checked');
      return { kind: 'case', ledger };
    };
    const session = { ...first, ports: { ...ports, readCase, layout } };
    await openFile(session, new File(['{}'], 'large.json'));
    const { theCase } = openCaseOf(session);
    expect(theCase).toBe(ledger.theCase);
    expect(columnsFor(theCase).within).toBe(theCase);
    expect(columnsFor(theCase).articles).toHaveLength(later.claims.length);
    // Its actors were placed once, before it was known to be sound.
    expect(placings).toEqual(['placed', 'checked']);
    expect(Object.keys(openCaseOf(session).positions).toSorted()).toEqual(
      later.actors.map(({ id }) => id as string).toSorted(),
    );
  });

  test('a new case is empty and has a key of its own', async () => {
    const { session, started } = begun();
    await started;
    await openNew(session);
    expect(openCaseOf(session).key).toMatch(/^case~new\d/);
    expect(openCaseOf(session).theCase.claims).toEqual([]);
  });
});

describe('acting', () => {
  test('acts wait for what checks them, and are then done in their order', async () => {
    const { ports, session, started } = begun();
    await started;
    const hurried = sessionOf({
      ...ports,
      checkOnItsWay: () => check,
    });
    let check: Promise<void> | undefined;
    await start(hurried, '');
    let arrive = (): void => undefined;
    check = new Promise((resolve) => (arrive = resolve));
    const before = openCaseOf(hurried).theCase.title;
    retitle(hurried, 'One');
    retitle(hurried, 'Two');
    expect(openCaseOf(hurried).theCase.title).toBe(before);
    check = undefined;
    arrive();
    await expect.poll(() => openCaseOf(hurried).theCase.title).toBe('Two');
    undo(hurried);
    expect(openCaseOf(hurried).theCase.title).toBe('One');
    expect(openCaseOf(session).theCase.title).toBe(before);
  });

  test('what checks acts and does not come is said, and nothing is done', async () => {
    const { ports, session, started } = begun();
    await started;
    const offline = sessionOf({
      ...ports,
      checkOnItsWay: () => Promise.reject(new Error('no network')),
    });
    await start(offline, '');
    retitle(offline, 'One');
    await expect
      .poll(() => sentencesOf(offline))
      .toContainEqual(expect.stringContaining('still loading'));
    expect(openCaseOf(offline).theCase.title).toBe(
      openCaseOf(session).theCase.title,
    );
  });

  test('a rejected claim no longer counts, undo and redo say what they do', async () => {
    const { session, started, acts } = begun();
    await started;
    const claim = firstOf(shipped.claims);
    judge(session, claim.id, 'rejected');
    const { theCase, ledger } = openCaseOf(session);
    expect(theCase.claims[0]?.status).toBe('rejected');
    expect(stepsInWords(session, ledger).undo).toContain(claim.summary);
    undo(session);
    expect(openCaseOf(session).theCase).toEqual(shipped);
    expect(stepsInWords(session, ledger).redo).toContain(claim.summary);
    redo(session);
    expect(openCaseOf(session).theCase).toEqual(theCase);
    expect(acts).toHaveLength(3);
  });

  test('a blank or unchanged title is no act', async () => {
    const { session, started, acts } = begun();
    await started;
    retitle(session, '   ');
    retitle(session, shipped.title);
    expect(acts).toEqual([]);
    retitle(session, ' The talks ');
    expect(openCaseOf(session).theCase.title).toBe('The talks');
  });

  test('what another tab does is shown here', async () => {
    const { session, started, actElsewhere } = begun();
    await started;
    const there = new Ledger(shipped.id, openCaseOf(session).ledger.acts);
    const hand = { by: 'bo' as AnalystId, device: 'bo', now: 0 };
    actElsewhere([
      actOn(there, hand, [
        {
          kind: 'set',
          of: { kind: 'case', id: shipped.id },
          field: 'title',
          to: 'Seen from the other tab',
          basis: { kind: 'typed' },
        },
      ]),
    ]);
    expect(openCaseOf(session).theCase.title).toBe('Seen from the other tab');
  });

  test('an impossible date is refused in words and changes nothing', async () => {
    const { session, started, acts } = begun();
    await started;
    const claim = firstOf(shipped.claims);
    const before = openCaseOf(session).theCase;
    act(session, [
      {
        kind: 'set',
        of: { kind: 'claim', id: claim.id },
        field: 'when',
        to: { edtf: '2025-09-31' },
        basis: { kind: 'typed' },
      },
    ]);
    expect(openCaseOf(session).theCase).toBe(before);
    expect(acts).toEqual([]);
    expect(sentencesOf(session).join()).toContain('2025-09-31');
  });
});

describe('the workspace', () => {
  test('reading a claim opens its article at the passage', async () => {
    const { session, started } = begun();
    await started;
    const claim = firstOf(shipped.claims.slice(-1));
    readClaim(session, claim.id);
    expect(session.workspace.getState()).toMatchObject({
      view: 'articles',
      passage: { claim: claim.id },
      reading: [claim.article],
    });
  });

  test('stepping back closes what lies on top, then the selection, then the ego network', async () => {
    const { session, started } = begun();
    await started;
    const { id } = firstOf(shipped.actors);
    setFilters(session, { ...OPEN_FILTERS, around: { actor: id, depth: 1 } });
    select(session, { kind: 'actor', id });
    showOverlay(session, 'help');
    stepBack(session);
    expect(session.surface.getState().overlay).toBe('none');
    expect(session.workspace.getState().selection).toBeDefined();
    stepBack(session);
    expect(session.workspace.getState().selection).toBeUndefined();
    stepBack(session);
    expect(session.workspace.getState().filters).toEqual(OPEN_FILTERS);
  });

  test('a dragged actor stays pinned until pins are released', async () => {
    const { session, started } = begun();
    await started;
    const { id } = firstOf(shipped.actors);
    moveActor(session, id, { x: 1, y: 2 });
    expect(openCaseOf(session).positions[id]).toEqual({
      x: 1,
      y: 2,
      pinned: true,
    });
    releasePins(session);
    expect(openCaseOf(session).positions[id]).toEqual({
      x: 1,
      y: 2,
      pinned: false,
    });
  });
});

describe('search', () => {
  const search = searchOf(shipped);
  test.each([
    ['witkof', 'Steve Witkoff'],
    ['al thani', 'Mohammed bin Abdul Rahman al-Thani'],
    ['bishara', 'Bishara Bahbah'],
    ['muscat', 'Muscat'],
  ])('finds %s', (words, expected) => {
    const titles = search(words, 10).map((found) => found.title);
    expect(titles.join('\n')).toContain(expected);
  });

  test('finds nothing for what no article says', () => {
    expect(search('zeppelin', 10)).toEqual([]);
  });
});
