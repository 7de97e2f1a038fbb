import { describe, expect, test, vi } from 'vitest';
import { addressIn, queryOf, workspaceOf } from '../../src/app/address';
import { judge, undo } from '../../src/app/acting';
import { tellPart } from '../../src/app/case-page/telling-part';
import { start } from '../../src/app/opening';
import type { Document, Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import { isStepChanged } from '../../src/app/stories/changed-since';
import {
  endTelling,
  goBy,
  lookAtStep,
  present,
  showStep,
} from '../../src/app/stories/showing';
import {
  addStep,
  editStep,
  moveStep,
  removeStep,
  renewStep,
  setOfStory,
  stepsIn,
} from '../../src/app/stories/stories';
import { swiped } from '../../src/app/stories/use-swipe';
import type { ActorId, CaseId, Story, StoryStep } from '../../src/case';
import {
  citedIn,
  citing,
  emptyCase,
  importOf,
  joinOf,
  Ledger,
  namedFor,
} from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import {
  actInWords,
  columnsOf,
  fragmentOf,
  OPEN_FILTERS,
} from '../../src/lens';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

async function opened(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  return session;
}

function openIn(session: Session): Document {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

/** The story that was begun here, beside the lesson that the sample case has. */
const storyIn = (session: Session): Story =>
  firstOf(openIn(session).theCase.stories.slice(-1));
const captions = (session: Session): readonly string[] =>
  stepsIn(openIn(session), storyIn(session)).map(({ caption }) => caption);
const stepAt = (session: Session, at: number): StoryStep => {
  const step = stepsIn(openIn(session), storyIn(session)).at(at);
  if (step === undefined) throw new Error(`there is no step ${at}`);
  return step;
};

function lastAct(session: Session): string {
  const { ledger } = openIn(session);
  const act = ledger.acts.at(-1);
  return act === undefined ? '' : actInWords(ledger.theCase, act, ledger);
}

/** A story of three steps: the network, the timeline, a claim's words. */
async function told(): Promise<Session> {
  const session = await opened();
  const { workspace } = session;
  addStep(session, undefined, 'All of them.');
  workspace.setState({
    view: 'timeline',
    filters: { ...OPEN_FILTERS, channels: ['call'] },
  });
  addStep(session, storyIn(session), 'Without calls.');
  workspace.setState({
    view: 'articles',
    filters: OPEN_FILTERS,
    selection: { kind: 'actor', id: 'witkoff' as ActorId },
  });
  addStep(session, storyIn(session), 'What Witkoff did.');
  return session;
}

describe('A story', () => {
  test('is made of what is shown, a step an act, each undone whole', async () => {
    const session = await told();
    expect(captions(session)).toEqual([
      'All of them.',
      'Without calls.',
      'What Witkoff did.',
    ]);
    expect(lastAct(session)).toContain('Untitled story');
    undo(session);
    expect(captions(session)).toHaveLength(2);
    undo(session);
    undo(session);
    expect(openIn(session).theCase.stories).toHaveLength(1);
  });

  test('is moved, mended and shortened; each act says which story it changed', async () => {
    const session = await told();
    setOfStory(session, storyIn(session), 'title', ' Fifteen days ');
    moveStep(session, storyIn(session), stepAt(session, 2).id, -1);
    expect(captions(session).at(1)).toBe('What Witkoff did.');
    expect(lastAct(session)).toContain('“Fifteen days”');
    editStep(session, storyIn(session), stepAt(session, 0).id, {
      caption: 'Everyone.',
    });
    removeStep(session, storyIn(session), stepAt(session, 2).id);
    expect(captions(session)).toEqual(['Everyone.', 'What Witkoff did.']);
  });

  test('moves nothing beyond its ends', async () => {
    const session = await told();
    const before = openIn(session).ledger.acts.length;
    moveStep(session, storyIn(session), stepAt(session, 0).id, -1);
    moveStep(session, storyIn(session), stepAt(session, 2).id, 1);
    expect(openIn(session).ledger.acts).toHaveLength(before);
  });
});

describe('A story that is told', () => {
  test('lies beside the view again when it ends, also without the whole screen', async () => {
    const session = await told();
    const refusing = {
      documentElement: {
        dataset: {},
        requestFullscreen: () => Promise.reject(new Error()),
      },
      fullscreenElement: null,
    };
    vi.stubGlobal('document', refusing);
    present(session, storyIn(session), 'hall');
    expect(session.surface.getState().isEvidenceOpen).toBe(false);
    expect(session.workspace.getState().step?.id).toBe(stepAt(session, 0).id);
    endTelling(session);
    expect(session.workspace.getState().step).toBeUndefined();
    expect(session.surface.getState()).toMatchObject({
      isEvidenceOpen: true,
      beside: 'story',
      storyBeside: storyIn(session).id,
    });
  });

  test('taken alone leaves no story open to be edited', async () => {
    const session = await told();
    const page = { documentElement: { dataset: {} }, fullscreenElement: null };
    vi.stubGlobal('document', page);
    present(session, storyIn(session), 'alone');
    endTelling(session);
    expect(session.surface.getState().storyBeside).toBeUndefined();
  });
});

describe('A step', () => {
  test('shows what was shown, and leads on and back as far as there are steps', async () => {
    const session = await told();
    showStep(session, storyIn(session), stepAt(session, 0));
    expect(session.workspace.getState()).toMatchObject({
      view: 'network',
      filters: OPEN_FILTERS,
      selection: undefined,
    });
    goBy(session, -1);
    expect(session.workspace.getState().view).toBe('network');
    goBy(session, 1);
    const shown = session.workspace.getState();
    expect(shown.view).toBe('timeline');
    expect(shown.filters.channels).toEqual(['call']);
    goBy(session, 1);
    goBy(session, 1);
    expect(session.workspace.getState().selection).toEqual({
      kind: 'actor',
      id: 'witkoff',
    });
  });

  test('shows a step whole to whoever edits it, without telling the story', async () => {
    const session = await told();
    const hides = [{ kind: 'evidence' }] as const;
    editStep(session, storyIn(session), stepAt(session, 1).id, { hides });
    session.workspace.setState({ view: 'articles', filters: OPEN_FILTERS });
    lookAtStep(session, storyIn(session), stepAt(session, 1));
    const { view, filters, step } = session.workspace.getState();
    expect([view, filters.channels, step]).toEqual([
      'timeline',
      ['call'],
      undefined,
    ]);
    expect(session.surface.getState().isEvidenceKept).toBe(false);
  });

  test('tells whoever opens a page of a part of the case what was left out', async () => {
    const session = sessionOf(fakePorts(shippedCase()).ports);
    const leftOut = { claims: 56, actors: 25, articles: 0, stories: 1 };
    tellPart(session, leftOut);
    await start(session, '');
    const { notices } = session.surface.getState();
    expect(notices.map(({ sentence }) => sentence)).toContain(
      `This is a part of the case “${shippedCase().title}”. Left out: 56 claims, 25 actors, one story and who did what in the case.`,
    );
  });

  test('is led through by a finger drawn sideways, not by one that scrolls', () => {
    expect(swiped(-80, 10)).toBe(1);
    expect(swiped(80, -10)).toBe(-1);
    expect(swiped(-80, 60)).toBe(0);
    expect(swiped(-20, 0)).toBe(0);
  });

  test('is in the address, and opens from it as long as it is there', async () => {
    const session = await told();
    showStep(session, storyIn(session), stepAt(session, 1));
    const { query } = addressIn(
      fragmentOf('k', queryOf(session.workspace.getState())),
    );
    const { theCase } = openIn(session);
    const { step } = workspaceOf(query, columnsOf(theCase));
    expect(step).toEqual(session.workspace.getState().step);
    removeStep(session, storyIn(session), stepAt(session, 1).id);
    const now = openIn(session).theCase;
    expect(workspaceOf(query, columnsOf(now)).step).toBeUndefined();
  });

  test('says when the claims that it shows have changed since, until it is renewed', async () => {
    const session = await told();
    const isChanged = (at: number): boolean =>
      isStepChanged(openIn(session), stepAt(session, at));
    expect([0, 1, 2].map(isChanged)).toEqual([false, false, false]);
    const claim = openIn(session).theCase.claims.find(({ channels }) =>
      channels.every((channel) => channel === 'call'),
    );
    if (claim === undefined) throw new Error('no claim tells of a call alone');
    judge(session, claim.id, 'rejected');
    expect([0, 1, 2].map(isChanged)).toEqual([true, false, true]);
    showStep(session, storyIn(session), stepAt(session, 0));
    renewStep(session, storyIn(session), stepAt(session, 0).id);
    expect(isChanged(0)).toBe(false);
  });

  test('is saved with the case, and hostile words in it stay words', async () => {
    const session = await told();
    editStep(session, storyIn(session), stepAt(session, 0).id, {
      caption: '<img src=x onerror=alert(1)>',
    });
    const again = readCase(writeCase(openIn(session).ledger));
    if (again.kind === 'refused') throw new Error(again.sentence);
    expect(again.ledger.theCase.stories).toContainEqual(storyIn(session));
  });
});

describe('A story of another case', () => {
  const HOME = 'a-home' as CaseId;
  const THERE = shippedCase().id;
  const nameHere = (id: string): string => namedFor(HOME, THERE, id);

  /** A case with a Witkoff of its own, and the sample case with a story, joined. */
  async function joined(
    there: (ledger: Ledger) => Ledger = (ledger) => ledger,
  ): Promise<Session> {
    const session = await opened();
    const { articles, claims } = shippedCase();
    session.workspace.setState({
      view: 'articles',
      filters: {
        ...OPEN_FILTERS,
        actors: ['bahbah'] as ActorId[],
        articles: [firstOf(articles).id],
        claims: { isHidden: true, ids: claims.slice(9).map(({ id }) => id) },
      },
      selection: { kind: 'actor', id: 'witkoff' as ActorId },
      question: {
        kind: 'reach',
        from: 'hamas' as ActorId,
        to: 'trump' as ActorId,
        isInOrder: true,
      },
    });
    addStep(session, undefined, citing('The first word', firstOf(claims).id));
    const [, witkoff] = shippedCase().actors;
    if (witkoff === undefined) throw new Error('the sample has no actors');
    const home = { ...emptyCase(HOME, 'Home'), actors: [witkoff] };
    const joining = joinOf([
      new Ledger(HOME, [importOf(home, 'home')]),
      there(openIn(session).ledger),
    ]);
    if (joining.kind === 'clash') throw new Error('the cases clash');
    const { ledger } = joining;
    const open = openIn(session);
    session.document.setState({ ...open, ledger, theCase: ledger.theCase });
    return session;
  }

  test('shows, once joined, what it showed, under the names that this now has', async () => {
    const session = await joined();
    const { articles, claims } = shippedCase();
    showStep(session, storyIn(session), stepAt(session, 0));
    expect(session.workspace.getState()).toMatchObject({
      selection: { kind: 'actor', id: nameHere('witkoff') },
      question: { from: nameHere('hamas'), to: nameHere('trump') },
      filters: {
        actors: [nameHere('bahbah')],
        articles: [nameHere(firstOf(articles).id)],
        claims: { ids: claims.slice(9).map(({ id }) => nameHere(id)) },
      },
    });
    expect(citedIn(stepAt(session, 0).caption)).toEqual([
      nameHere(firstOf(claims).id),
    ]);
    const raw = firstOf(storyIn(session).steps ?? []);
    expect(isStepChanged(openIn(session), raw)).toBe(false);
  });

  test('shows it, too, where its steps do not say yet which case they speak of', async () => {
    const withoutHome = (step: StoryStep): StoryStep => {
      const { in: _, ...rest } = step;
      return rest;
    };
    const session = await joined(
      ({ id, acts }) =>
        new Ledger(
          id,
          acts.map((act) => ({
            ...act,
            changes: act.changes.map((change) =>
              change.kind === 'add' && change.as === 'story'
                ? {
                    ...change,
                    record: {
                      ...change.record,
                      steps: (change.record.steps ?? []).map(withoutHome),
                    },
                  }
                : change,
            ),
          })),
        ),
    );
    showStep(session, storyIn(session), stepAt(session, 0));
    expect(session.workspace.getState().selection).toEqual({
      kind: 'actor',
      id: nameHere('witkoff'),
    });
  });

  test('speaks in those names once it is edited, and is not taken for changed', async () => {
    const session = await joined();
    const { caption } = stepAt(session, 0);
    editStep(session, storyIn(session), stepAt(session, 0).id, {
      caption: `${caption} is his.`,
    });
    const raw = firstOf(storyIn(session).steps ?? []);
    expect(raw.in).toBe(HOME);
    expect(new URLSearchParams(raw.query).get('no-actor')).toBe(
      encodeURIComponent(nameHere('bahbah')),
    );
    expect(isStepChanged(openIn(session), raw)).toBe(false);
  });
});
