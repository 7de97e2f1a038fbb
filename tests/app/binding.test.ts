import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act, redo, undo } from '../../src/app/acting';
import { layOut } from '../../src/app/arranging';
import { bind } from '../../src/app/binding';
import { select, showView } from '../../src/app/commands';
import { openNew, start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { Case, CaseArticle } from '../../src/case';
import { judged } from '../../src/case';
import type { LayoutRequest } from '../../src/network';
import { sha256Of } from '../../src/text';
import { caseWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const shipped = shippedCase();
const actor = firstOf(shipped.actors).id;
const LINK = `#case=${shipped.id}&view=claims`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window with a history, as far as the address needs one. */
class FakeWindow extends EventTarget {
  entries: string[];
  states: unknown[] = [null];
  at = 0;
  readonly document = Object.assign(new EventTarget(), { title: '' });
  readonly setTimeout = setTimeout;
  readonly clearTimeout = clearTimeout;
  readonly history = {
    pushState: (state: unknown, __: string, hash: string) => {
      this.entries = [...this.entries.slice(0, this.at + 1), hash];
      this.at += 1;
      this.states[this.at] = state;
    },
    replaceState: (state: unknown, __: string, hash: string) => {
      this.entries[this.at] = hash;
      this.states[this.at] = state;
    },
  };
  constructor(hash: string) {
    super();
    this.entries = [hash];
  }
  get location() {
    return { hash: this.entries[this.at] ?? '' };
  }
  async back() {
    this.at -= 1;
    await this.pop(this.states[this.at]);
  }
  /** Goes to an entry that a person wrote, as a link that is followed does. */
  async follow(hash: string) {
    this.history.pushState(null, '', hash);
    await this.pop(null);
  }
  private async pop(state: unknown) {
    const popped = Object.assign(new Event('popstate'), { state });
    this.dispatchEvent(popped);
    await vi.advanceTimersByTimeAsync(1000);
  }
}

async function opened(hash: string, theCase = shipped) {
  const session = sessionOf(fakePorts(theCase).ports);
  const window = new FakeWindow(hash);
  bind(session, window as unknown as Window);
  await start(session, hash);
  await vi.advanceTimersByTimeAsync(1000);
  return { session, window };
}

/** Everything that is to happen at once. */
const atOnce = () => vi.advanceTimersByTimeAsync(0);
const viewOf = ({ workspace }: Session) => workspace.getState().view;

test('A link that is opened stays the only entry of the history, as it was', async () => {
  const { window } = await opened(LINK);
  expect(window.entries).toEqual([LINK]);
});

test('A click is in the address at once, so that a reload keeps it, and back takes it back', async () => {
  const { session, window } = await opened(LINK);
  select(session, { kind: 'actor', id: actor });
  showView(session, 'network');
  await atOnce();
  expect(window.entries).toEqual([
    LINK,
    `#case=${shipped.id}&select=actor%3A${actor}`,
  ]);
  await window.back();
  expect(viewOf(session)).toBe('claims');
  expect(window.entries).toHaveLength(2);
  expect(window.at).toBe(0);
});

test('What changes all the time is written some three times a second, the last of it too', async () => {
  const { session, window } = await opened(LINK);
  const write = vi.spyOn(window.history, 'replaceState');
  for (let day = 0; day < 100; day += 1) {
    session.workspace.setState(({ filters }) => ({
      filters: { ...filters, leastOrigins: 2 + (day % 2) },
    }));
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.calls.length).toBeLessThan(6);
  expect(window.location.hash).toContain('origins=3');
  expect(window.entries).toHaveLength(1);
});

/** A further article in the open case, which then lies open. */
async function readFurther(session: Session): Promise<string> {
  const [first] = shipped.articles;
  if (first === undefined) throw new Error('the shipped case has no article');
  const id = 'further' as CaseArticle['id'];
  const text = `${first.text} More.`;
  const sha256 = sha256Of(text);
  act(session, [
    { kind: 'add', as: 'article', record: { ...first, id, text, sha256 } },
  ]);
  session.workspace.setState({ view: 'articles', reading: [id] });
  await vi.advanceTimersByTimeAsync(1000);
  return `#case=${shipped.id}&view=articles&read=${id}`;
}

const toldOf = ({ surface }: Session) =>
  surface.getState().notices.map(({ sentence }) => sentence);

test('What was undone is in the address no longer, and is again once it is redone', async () => {
  const { session, window } = await opened(LINK);
  const reading = await readFurther(session);
  expect(window.location.hash).toBe(reading);
  undo(session);
  await atOnce();
  expect(window.location.hash).toBe(`#case=${shipped.id}&view=articles`);
  redo(session);
  await vi.advanceTimersByTimeAsync(1000);
  expect(window.location.hash).toBe(reading);
});

test('In a large case an act is shown before the address is told anew', async () => {
  const { session, window } = await opened(LINK, vast(2_100));
  const reading = await readFurther(session);
  expect(window.location.hash).toBe(reading);
  undo(session);
  await atOnce();
  expect(session.document.getState()?.theCase.articles).toHaveLength(
    shipped.articles.length,
  );
  expect(window.location.hash).toBe(reading);
  // A step of the view is told in its turn, and with it what the act took.
  showView(session, 'network');
  await vi.advanceTimersByTimeAsync(1000);
  expect(window.location.hash).toBe(`#case=${shipped.id}`);
  redo(session);
  showView(session, 'articles');
  await vi.advanceTimersByTimeAsync(1000);
  expect(window.location.hash).toBe(reading);
});

/** The shipped case with so many more claims of one and the same words. */
function vast(count: number): Case {
  const claim = firstOf(shipped.claims);
  const more = Array.from({ length: count }, (_, at) => ({
    ...claim,
    id: `more${at}` as typeof claim.id,
  }));
  return { ...shipped, claims: [...shipped.claims, ...more] };
}

test('A step back to what was undone since is no link that does not fit', async () => {
  const { session, window } = await opened(LINK);
  const reading = await readFurther(session);
  showView(session, 'network');
  await vi.advanceTimersByTimeAsync(1000);
  undo(session);
  await window.back();
  expect(viewOf(session)).toBe('articles');
  expect(toldOf(session)).toEqual([]);
  await window.follow(reading);
  expect(toldOf(session)).toEqual([caseWords.linkCurtailed]);
});

test('Another case is another entry, with a title of its own', async () => {
  const { session, window } = await opened(LINK);
  const { title } = window.document;
  await openNew(session);
  await atOnce();
  expect(window.entries).toHaveLength(2);
  expect(window.document.title).not.toBe(title);
});

test('An address that names no case is about the one that was open last', async () => {
  const { ports } = fakePorts(shipped);
  await start(sessionOf(ports), '');
  const session = sessionOf(ports);
  await start(session, '#view=claims');
  expect(viewOf(session)).toBe('claims');
});

test('Who stood aside without a tie finds a place once a merger ties it, and no one else moves', async () => {
  const asked: LayoutRequest[] = [];
  const { ports } = fakePorts(shipped);
  const session = sessionOf({
    ...ports,
    layout: (request) => {
      asked.push(request);
      return ports.layout(request);
    },
  });
  bind(session, new FakeWindow(LINK) as unknown as Window);
  await start(session, LINK);
  await layOut(session, { isAsked: true });
  asked.length = 0;

  act(session, [judged('actor', 'us-official', 'israeli-negotiators', 'same')]);
  await vi.advanceTimersByTimeAsync(1000);
  const { theCase, positions } = session.document.getState() ?? {};
  const [merged] = (theCase?.actors ?? []).filter(({ id }) =>
    ['us-official', 'israeli-negotiators'].includes(id),
  );
  expect(merged?.id).toBe('us-official');
  const [request, ...more] = asked;
  expect(more).toEqual([]);
  expect(Object.keys(request?.pinned ?? {})).not.toContain('us-official');
  expect(Object.keys(request?.pinned ?? {})).toContain('witkoff');
  expect(positions?.['us-official']).not.toHaveProperty('loose');
});
