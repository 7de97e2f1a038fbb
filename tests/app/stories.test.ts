import { describe, expect, test } from 'vitest';
import {
  addressIn,
  fragmentOf,
  queryOf,
  workspaceOf,
} from '../../src/app/address';
import { judge, undo } from '../../src/app/acting';
import { start } from '../../src/app/opening';
import type { Document, Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import {
  addStep,
  goBy,
  isStepChanged,
  moveStep,
  recaption,
  removeStep,
  renewStep,
  retitleStory,
  showStep,
  stepsIn,
} from '../../src/app/stories/stories';
import type { ActorId, Story, StoryStep } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { actInWords, columnsOf, OPEN_FILTERS } from '../../src/lens';
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

const storyIn = (session: Session): Story =>
  firstOf(openIn(session).theCase.stories);
const captions = (session: Session): readonly string[] =>
  stepsIn(storyIn(session)).map(({ caption }) => caption);
const stepAt = (session: Session, at: number): StoryStep => {
  const step = stepsIn(storyIn(session)).at(at);
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
    expect(openIn(session).theCase.stories).toEqual([]);
  });

  test('is moved, mended and shortened; each act says which story it changed', async () => {
    const session = await told();
    retitleStory(session, storyIn(session), ' Fifteen days ');
    moveStep(session, storyIn(session), stepAt(session, 2), -1);
    expect(captions(session).at(1)).toBe('What Witkoff did.');
    expect(lastAct(session)).toContain('“Fifteen days”');
    recaption(session, storyIn(session), stepAt(session, 0), 'Everyone.');
    removeStep(session, storyIn(session), stepAt(session, 2));
    expect(captions(session)).toEqual(['Everyone.', 'What Witkoff did.']);
  });

  test('moves nothing beyond its ends', async () => {
    const session = await told();
    const before = openIn(session).ledger.acts.length;
    moveStep(session, storyIn(session), stepAt(session, 0), -1);
    moveStep(session, storyIn(session), stepAt(session, 2), 1);
    expect(openIn(session).ledger.acts).toHaveLength(before);
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

  test('is in the address, and opens from it as long as it is there', async () => {
    const session = await told();
    showStep(session, storyIn(session), stepAt(session, 1));
    const { query } = addressIn(
      fragmentOf('k', queryOf(session.workspace.getState())),
    );
    const { theCase } = openIn(session);
    const { step } = workspaceOf(query, columnsOf(theCase));
    expect(step).toEqual(session.workspace.getState().step);
    removeStep(session, storyIn(session), stepAt(session, 1));
    const now = openIn(session).theCase;
    expect(workspaceOf(query, columnsOf(now)).step).toBeUndefined();
  });

  test('says when the claims that it shows have changed since, until it is renewed', async () => {
    const session = await told();
    const isChanged = (at: number): boolean =>
      isStepChanged(openIn(session), storyIn(session), stepAt(session, at));
    expect([0, 1, 2].map(isChanged)).toEqual([false, false, false]);
    const claim = openIn(session).theCase.claims.find(({ channels }) =>
      channels.every((channel) => channel === 'call'),
    );
    if (claim === undefined) throw new Error('no claim tells of a call alone');
    judge(session, claim.id, 'rejected');
    expect([0, 1, 2].map(isChanged)).toEqual([true, false, true]);
    showStep(session, storyIn(session), stepAt(session, 0));
    renewStep(session, storyIn(session), stepAt(session, 0));
    expect(isChanged(0)).toBe(false);
  });

  test('is saved with the case, and hostile words in it stay words', async () => {
    const session = await told();
    recaption(
      session,
      storyIn(session),
      stepAt(session, 0),
      '<img src=x onerror=alert(1)>',
    );
    const again = readCase(writeCase(openIn(session).ledger));
    if (again.kind === 'refused') throw new Error(again.sentence);
    expect(firstOf(again.ledger.theCase.stories)).toEqual(storyIn(session));
  });
});
