import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './views/parts/theme.css';
import './views/parts/marks/palette.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Act, Ledger } from './case';
import type {
  DraftKeeping,
  FileReading,
  Keeping,
  OutlookReading,
  ShippedCase,
} from './app';
import {
  App,
  applyTheme,
  chosenTheme,
  heldCase,
  keepingNothing,
  layoutInWorker,
  prepareView,
  saveAppWhenCalm,
  SHIPPED_KEY,
  sessionOf,
  suggestInWorker,
  tellPart,
  trustOwnWorkers,
  takingNothing,
} from './app';
import type { Refusal, unsoundActs } from './formats';
import { isPart } from './interchange';
import { layoutOf } from './network';
import {
  connectionBy,
  draftsBy,
  firstLookBy,
  isUntouched,
  laidOutCasesBy,
  KeepingInBrowser,
  lookOverFile,
  openDatabase,
  readCaseFile,
  unhurried,
  writtenCase,
} from './storage';
import { caseWords, chosenLocale } from './words';

const now = (): number => Date.now();

/** The case that this page holds, where it is one file that holds a case. */
const held =
  import.meta.env.MODE === 'case-page' ? heldCase(document) : undefined;
const page = held?.kind ?? 'app';
/** What that case went without, where it is a part of one. */
const leftOut =
  held?.leftOut !== undefined && isPart(held.leftOut)
    ? held.leftOut
    : undefined;

// Its address changes with every change of the app.
const program = import.meta.url;
const laidOut = laidOutCasesBy(program);

/** The database as the app uses it. */
function keepingInBrowser(): Keeping {
  // Asked before it is opened, or it would be touched by that.
  const untouched = isUntouched();
  const firstLook = firstLookBy(program, untouched);
  const connect = connectionBy(async () => {
    await firstLook.over;
    return openDatabase(newMark());
  });
  return new KeepingInBrowser(connect, untouched, {
    now,
    laidOut,
    firstLook,
  });
}

/** The database for drafts, as the app uses it. */
function keepingDrafts(): DraftKeeping {
  return draftsBy({
    newMark,
    makeRoom: async () => (await laidOut()).forgetAllBut([]),
    tab: tabStorage(),
  });
}

/** What a tab keeps over a reload; some browsers refuse even to name it. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

async function readFile(
  file: Blob,
  watch: Parameters<typeof readCaseFile>[1],
): Promise<FileReading | undefined> {
  const { sizeRefusal } = await import('./formats');
  const reading = sizeRefusal(file.size) ?? (await readCaseFile(file, watch));
  return reading?.kind === 'refused'
    ? { kind: 'refused', sentence: told(reading) }
    : reading;
}

async function lookOver(
  own: Ledger,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<OutlookReading | undefined> {
  const { sizeRefusal } = await import('./formats');
  const outlook =
    sizeRefusal(file.size) ??
    (await lookOverFile(own, file, { onProgress, signal }));
  return outlook?.kind === 'refused'
    ? { kind: 'refused', sentence: told(outlook) }
    : outlook;
}

/** A refusal with its remedy. */
function told({ sentence, remedy }: Refusal): string {
  return remedy === undefined ? sentence : `${sentence} ${remedy}`;
}

/** The page asks for this file beside its scripts: see `vite.config.ts`. */
async function shippedCase(): Promise<ShippedCase> {
  if (held !== undefined) return held;
  const response = await fetch(
    new URL('cases/edan-alexander.json', document.baseURI),
  );
  if (!response.ok)
    throw new Error(`the shipped case could not be loaded: ${response.status}`);
  return response.json() as Promise<ShippedCase>;
}

/** The build puts this file beside the page: see `vite.config.ts`. */
async function pageTemplate(): Promise<string> {
  const response = await fetch(new URL('case-page.html', document.baseURI));
  if (!response.ok)
    throw new Error(`the page could not be loaded: ${response.status}`);
  return response.text();
}

/** Twelve letters and digits by chance; also where the page is not secure. */
function newMark(): string {
  const digits = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(digits, (digit) => (digit % 36).toString(36)).join('');
}

/** What checks acts, and with it all that a case may hold. */
let soundness: typeof unsoundActs | undefined;
let loading: Promise<void> | undefined;

/** The first picture does without it; no act is done before it is there. */
function checkOnItsWay(): Promise<void> | undefined {
  if (soundness !== undefined) return undefined;
  loading ??= import('./formats').then(
    ({ unsoundActs }) => void (soundness = unsoundActs),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function refusalOf(ledger: Ledger, acts: readonly Act[]): string | undefined {
  if (page === 'to-read') return caseWords.readOnly;
  if (soundness === undefined) return caseWords.notYet;
  const [refusal] = soundness(ledger, acts);
  return refusal && told(refusal);
}

trustOwnWorkers(document.baseURI);
const session = sessionOf({
  page,
  ...(leftOut && { leftOut }),
  shippedKey: held?.id ?? SHIPPED_KEY,
  now,
  newMark,
  refusalOf,
  checkOnItsWay,
  readCase: readFile,
  lookOver,
  writeCase: writtenCase,
  unhurried,
  shippedCase,
  pageTemplate,
  // A page of one file has no file for a worker.
  layout:
    held === undefined
      ? layoutInWorker
      : (request) => Promise.resolve(layoutOf(request)),
  keeping: page === 'to-read' ? keepingNothing : keepingInBrowser(),
  draftKeeping: keepingDrafts(),
  takingIn:
    held === undefined
      ? {
          mayHold: async () => (await import('./intake')).mayHoldArticle,
          read: async (...given) =>
            (await import('./intake')).readInWorker(...given),
          suggest: suggestInWorker,
        }
      : takingNothing,
});
const root = document.getElementById('root');
if (root === null) throw new Error('main: index.html lost its #root element.');
applyTheme(chosenTheme());
const { tag, direction } = chosenLocale();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.documentElement.dataset['page'] = page;
// Opened as it was handed out, until its address says otherwise.
if (held !== undefined && window.location.hash === '')
  window.location.replace(held.fragment);
if (leftOut !== undefined) tellPart(session, leftOut);
prepareView(window.location.hash);
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
// What fails here is said when an act needs it.
session.document.subscribe((open) => {
  if (open?.isWhole === true) void checkOnItsWay()?.catch(() => undefined);
});
if (import.meta.env.PROD && page === 'app') saveAppWhenCalm(session, window);
