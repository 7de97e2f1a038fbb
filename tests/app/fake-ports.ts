import type { Act, Case } from '../../src/case';
import { importOf, Ledger, whole } from '../../src/case';
import { lookOver, readCase, unsoundActs, writeCase } from '../../src/formats';
import { readArticles } from '../../src/intake';
import { fileOf, handedOn, IncomingInPortions } from '../../src/interchange';
import type {
  InterchangeAnswer,
  InterchangeRequest,
} from '../../src/app/interchange-request';
import type { OpenCase, Ports } from '../../src/app/ports';
import { SHIPPED_KEY } from '../../src/app/ports';

/** What a test may look into and play on. */
export type FakePorts = {
  readonly ports: Ports;
  readonly kept: Map<string, OpenCase>;
  /** Acts as they were kept, the latest last. */
  readonly acts: Act[];
  /** Plays acts of another tab on the open case. */
  readonly actElsewhere: (acts: readonly Act[]) => void;
};

/** A case as the app ships it. */
export function shipping(opened: Case) {
  const acts = [importOf(opened, 'feed')];
  return { id: opened.id, acts, places: {} };
}

/** Ports over memory: the real formats, a plain layout, a map for a database. */
export function fakePorts(shipped: Case): FakePorts {
  const { keeping, ...told } = fakeKeeping();
  let minted = 0;
  const ports: Ports = {
    page: 'app',
    shippedKey: SHIPPED_KEY,
    now: () => Date.UTC(2026, 0),
    newMark: () => `new${++minted}`,
    unhurried: async (steps) => whole(steps),
    refusalOf: (ledger, acts) => unsoundActs(ledger, acts)[0]?.sentence,
    checkOnItsWay: () => undefined,
    async readCase(file) {
      const reading = readCase(await file.text());
      return reading.kind === 'case'
        ? reading
        : { kind: 'refused', sentence: reading.sentence };
    },
    async lookOver(own, file) {
      const reading = readCase(await file.text());
      return reading.kind === 'case'
        ? lookOver(new Ledger(own.id, own.acts), reading.ledger)
        : { kind: 'refused', sentence: reading.sentence };
    },
    writeCase: (ledger, places) =>
      Promise.resolve(new Blob([writeCase(ledger, undefined, places)])),
    shippedCase: () => Promise.resolve(shipping(shipped)),
    pageTemplate: () => Promise.reject(new Error('there is none in a test')),
    takingIn: {
      mayHold: () => Promise.resolve(() => true),
      read: (given) => readArticles(given),
      async *suggest(articles) {
        for (const _ of articles)
          yield { actors: [], claims: [], contacts: [], origins: [] };
      },
    },
    interchange: (request) => interchanged(request),
    // A second of work in each of a hundred sessions tells nothing of a session.
    layout: ({ actors, pinned }) =>
      Promise.resolve({
        ...Object.fromEntries(actors.map(({ id }, x) => [id, { x, y: 0 }])),
        ...pinned,
      }),
    keeping,
    draftKeeping: {
      areAny: () => Promise.resolve(false),
      open: () =>
        Promise.resolve({
          keep: () => Promise.resolve(undefined),
          takeOwn: () => Promise.resolve(),
          left: () => Promise.resolve(0),
          takeLeft: () => Promise.resolve(),
        }),
    },
  };
  return { ports, ...told };
}

/** What the worker answers, without one. */
async function interchanged(
  request: InterchangeRequest,
): Promise<InterchangeAnswer> {
  const text = await request.file.text();
  if (request.kind === 'write') {
    const reading = readCase(text);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    const { excerpt } = handedOn(reading.ledger, request.extent);
    const { name, pieces } = await fileOf(request.format, excerpt);
    return {
      kind: 'written',
      name,
      file: new Blob(Array.from(pieces, String)),
    };
  }
  if (request.kind === 'page' || request.kind === 'brief')
    throw new Error(`no ${request.kind} is made in a test`);
  const { kind, name, mapping } = request;
  const reader = new IncomingInPortions({ name, mapping });
  reader.push(Buffer.from(text));
  const look = kind === 'look' ? reader.look() : undefined;
  if (look !== undefined) return { kind: 'looked', look };
  const incoming = reader.ended();
  if (incoming === undefined) return { kind: 'failed', why: 'unknown' };
  if (incoming.kind === 'refused') throw new Error(incoming.sentence);
  const { theCase, acts } = incoming;
  const written = writeCase(new Ledger(theCase.id, acts));
  return { kind: 'read', content: new Blob([written]) };
}

/** A map for a database; a kept case is read anew each time, as from one. */
function fakeKeeping() {
  const kept = new Map<string, OpenCase>();
  const acts: Act[] = [];
  let last: string | undefined;
  let hear: (acts: readonly Act[]) => void = () => {};
  const keptAt = (key: string): OpenCase | undefined => {
    const open = kept.get(key);
    return (
      open && { ...open, ledger: new Ledger(open.ledger.id, open.ledger.acts) }
    );
  };
  const keeping: Ports['keeping'] = {
    isUntouched: () => Promise.resolve(kept.size === 0),
    lastOpen: () =>
      Promise.resolve(last === undefined ? undefined : keptAt(last)),
    open: (key) => Promise.resolve(keptAt(key)),
    isRefused: () => false,
    list: () => Promise.resolve([]),
    remove(key) {
      kept.delete(key);
      return Promise.resolve();
    },
    begin(open, onActs) {
      kept.set(open.key, open);
      last = open.key;
      hear = onActs;
      return Promise.resolve();
    },
    keepActs(_, done) {
      acts.push(...done);
    },
    keepDesk: () => {},
    keepLaidOut: () => Promise.resolve(true),
    flush: () => Promise.resolve(),
    onFailure: () => {},
    rescue: () => Promise.resolve(undefined),
    started: () => {},
    onState: () => {},
    noteFiled: () => {},
    analyst: (id) => Promise.resolve({ id, name: '' }),
    nameAnalyst: () => Promise.resolve(),
  };
  return {
    keeping,
    kept,
    acts,
    actElsewhere: (done: readonly Act[]) => hear(done),
  };
}
