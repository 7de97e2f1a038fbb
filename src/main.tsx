import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './views/parts/theme.css';
import './views/parts/marks/palette.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { FileReading, Keeping, OpenCase, ShippedCase } from './app';
import {
  App,
  applyTheme,
  chosenTheme,
  layoutInWorker,
  sessionOf,
  suggestInWorker,
} from './app';
import type { Refusal } from './formats';
import { sizeRefusal, textsOf, unsoundActs, writeCase } from './formats';
import { readInWorker } from './intake';
import type {
  Database,
  Failure,
  KeeperNews,
  OpenedCase,
  Outcome,
} from './storage';
import {
  isUntouched,
  Keeper,
  keepCase,
  keptCases,
  openCase,
  openDatabase,
  openKey,
  readCaseFile,
  removeCase,
  renewCase,
} from './storage';
import { chosenLocale } from './words';

/** Asks the database something; what fails is told, and there is no answer. */
type Ask = <Value>(
  question: (database: Database) => Promise<Outcome<Value>>,
) => Promise<Value | undefined>;

function asking(
  database: Promise<Outcome<Database>>,
  tell: (sentence: string) => void,
): Ask {
  const found = <Value,>(outcome: Outcome<Value>): Value | undefined => {
    if (outcome.kind === 'done') return outcome.value;
    if (outcome.why !== 'gone') tell(outcome.sentence);
    return undefined;
  };
  return async (question) => {
    const opened = found(await database);
    return opened && found(await question(opened));
  };
}

/** The database as the app uses it. What fails is told, in one sentence. */
function keepingInBrowser(): Keeping {
  let tell: (sentence: string) => void = () => {};
  let keeper: Promise<Keeper | undefined> = Promise.resolve(undefined);
  const untouched = isUntouched();
  const ask = asking(openDatabase(), (sentence) => tell(sentence));
  const open: Keeping['open'] = (key, onProgress) =>
    ask((database) => openCase(database, key, onProgress));
  return {
    isUntouched: () => untouched,
    open,
    async lastOpen(onProgress) {
      const key = await ask(openKey);
      return key === undefined ? undefined : open(key, onProgress);
    },
    list: async () => (await ask(keptCases)) ?? [],
    async remove(key) {
      await ask((database) => removeCase(database, key));
    },
    async begin(begun, onHistory) {
      await (await keeper)?.stop();
      const onFailure = (failure: Failure): void => tell(failure.sentence);
      keeper = ask((database) =>
        keeperFor(database, begun, { onHistory, onFailure }),
      );
      await keeper;
    },
    renew: async (renewed) =>
      isKept(renewed)
        ? ask((database) => renewCase(database, renewed))
        : undefined,
    keepHistory(history) {
      void keeper.then((each) => each?.keepHistory(history, now()));
    },
    keepDesk(desk) {
      void keeper.then((each) => each?.keepDesk(desk));
    },
    async flush() {
      await (await keeper)?.flush();
    },
    onFailure(told) {
      tell = told;
    },
  };
}

/** Keeps a case that is new to the database, and then what becomes of it. */
async function keeperFor(
  database: Database,
  begun: OpenCase,
  news: KeeperNews,
): Promise<Outcome<Keeper>> {
  const kept: Outcome<OpenedCase> = isKept(begun)
    ? { kind: 'done', value: begun }
    : await keepCase(database, begun.key, begun.history.opened, now(), begun);
  if (kept.kind === 'failed') return kept;
  return { kind: 'done', value: new Keeper(database, kept.value, news) };
}

/** Whether a case came from the database, and is thus kept already. */
function isKept(open: OpenCase): open is OpenedCase {
  return 'log' in open;
}

async function readFile(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileReading | undefined> {
  const reading = await readCaseFile(file, { onProgress, signal });
  return reading?.kind === 'refused'
    ? { kind: 'refused', sentence: told(reading) }
    : reading;
}

/** A refusal with its remedy. */
function told({ sentence, remedy }: Refusal): string {
  return remedy === undefined ? sentence : `${sentence} ${remedy}`;
}

/** The page asks for this file beside its scripts: see `vite.config.ts`. */
async function shippedCase(): Promise<ShippedCase> {
  const response = await fetch(
    new URL('cases/edan-alexander.json', document.baseURI),
  );
  if (!response.ok)
    throw new Error(`the shipped case could not be loaded: ${response.status}`);
  return response.json() as Promise<ShippedCase>;
}

/** Twelve letters and digits by chance; also where the page is not secure. */
function newMark(): string {
  const digits = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(digits, (digit) => (digit % 36).toString(36)).join('');
}

const session = sessionOf({
  now: () => Date.now(),
  newMark,
  refusalOf(ledger, act) {
    const [refusal] = unsoundActs([act], undefined, textsOf(ledger.acts));
    return refusal && told(refusal);
  },
  readCase: readFile,
  sizeRefusal(bytes) {
    const refusal = sizeRefusal(bytes);
    return refusal && told(refusal);
  },
  writeCase,
  shippedCase,
  layout: layoutInWorker,
  keeping: keepingInBrowser(),
  takingIn: {
    read: readInWorker,
    suggest: suggestInWorker,
  },
});
const root = document.getElementById('root');
if (root === null) throw new Error('main: index.html lost its #root element.');
applyTheme(chosenTheme());
const { tag, direction } = chosenLocale();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
