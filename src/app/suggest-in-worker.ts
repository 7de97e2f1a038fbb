import type { Case, CaseArticle } from '../case';
import type { Suggested } from './ports';
import type { SuggestionRequest } from './suggest.worker';
import { nextTurn } from './next-turn';

/** How long the worker stays for the next articles, in milliseconds. */
const STAYS = 5_000;
/** How many articles wait in the worker, so that it never waits for the page. */
const AHEAD = 8;

/** How many records of each list are sent to the worker at a time. */
const SLICE = 2_000;

/** The worker that waits for more articles, if one does. */
let waiting: Worker | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Finds what articles suggest to a case, one after another, in a worker that
 * is loaded only then and stays for a while. It holds the case as it grows, so
 * an article costs no more in a large one. Ends, refusing, as soon as the
 * signal says so.
 */
export async function* suggestInWorker(
  articles: readonly CaseArticle[],
  { actors, claims, origins }: Case,
  signal: AbortSignal,
): AsyncGenerator<Suggested | undefined> {
  const worker = waiting ?? newWorker();
  waiting = undefined;
  clearTimeout(leaving);
  const ask = (request: SuggestionRequest): void => worker.postMessage(request);
  const answers = answersOf(worker, signal);
  let sent = 0;
  let isDone = false;
  try {
    for (const within of slicesOf({ actors, claims, origins })) {
      ask({ kind: 'case', within });
      await nextTurn();
    }
    for (let done = 0; done < articles.length; done++) {
      for (const article of articles.slice(sent, done + AHEAD)) {
        ask({ kind: 'article', article });
        sent++;
      }
      const answer = await answers.next();
      isDone = done + 1 === articles.length;
      yield answer;
    }
  } finally {
    answers.end();
    if (isDone) stay(worker);
    else worker.terminate();
  }
}

type Within = Pick<Case, 'actors' | 'claims' | 'origins'>;

/** A case some records at a time: a large one at once would keep the page waiting. */
function slicesOf({ actors, claims, origins }: Within): readonly Within[] {
  const length = Math.max(actors.length, claims.length, origins.length, 1);
  const starts = Array.from(
    { length: Math.ceil(length / SLICE) },
    (_, index) => index * SLICE,
  );
  return starts.map((start) => ({
    actors: actors.slice(start, start + SLICE),
    claims: claims.slice(start, start + SLICE),
    origins: origins.slice(start, start + SLICE),
  }));
}

function newWorker(): Worker {
  return new Worker(new URL('./suggest.worker.ts', import.meta.url), {
    type: 'module',
  });
}

function stay(worker: Worker): void {
  waiting?.terminate();
  waiting = worker;
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    waiting?.terminate();
    waiting = undefined;
  }, STAYS);
}

/** What a worker answers, in order, also what came before it was asked for. */
function answersOf(worker: Worker, stopping: AbortSignal) {
  const come: (Suggested | undefined)[] = [];
  const listening = new AbortController();
  const during = { signal: listening.signal };
  let failure: Error | undefined;
  let wake = (): void => {};
  const fail = (error: Error): void => {
    failure = error;
    wake();
  };
  const stop = (): void =>
    fail(new Error('suggestInWorker: stopped before it was done.'));
  const crash = (): void =>
    fail(new Error('suggestInWorker: the worker failed.'));
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Suggested | undefined>) => {
      come.push(data);
      wake();
    },
    during,
  );
  worker.addEventListener('error', crash, during);
  stopping.addEventListener('abort', stop, during);
  if (stopping.aborted) stop();
  return {
    async next(): Promise<Suggested | undefined> {
      const isReady = () => come.length > 0 || failure !== undefined;
      if (!isReady())
        await new Promise<void>((resolve) => {
          wake = () => {
            if (isReady()) resolve();
          };
        });
      if (failure !== undefined) throw failure;
      return come.shift();
    },
    end: (): void => listening.abort(),
  };
}
