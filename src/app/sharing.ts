import { sha256Of } from '../text';
import { historyWords, inFigures, shellWords } from '../words';
import { fragmentOf, queryOf } from './address';
import { SHIPPED_KEY } from './ports';
import { saveCase } from './saving';
import type { Document, Session } from './session';
import { notify } from './session';

/** The longest link that carries a case, in characters: browsers take it. */
const LONGEST = 100_000;
/** The most text that a link may carry, in bytes: far more than it can, honestly. */
const MOST_CARRIED = 32 * 1024 * 1024;

/** Copies a link to what is shown, and says what the link does not carry. */
export async function copyLink(session: Session): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const link = linkTo(session, open);
  if (!(await copied(session, link))) return;
  const isShipped = open.key === SHIPPED_KEY;
  if (isShipped && !(await isChanged(session, open)))
    return notify(session, 'news', historyWords.linkCopied);
  return notify(
    session,
    'news',
    isShipped ? historyWords.linkCopiedChanged : historyWords.linkCopiedBare,
    { label: historyWords.saveFile, run: () => void saveCase(session) },
  );
}

/** Copies a link that carries the case itself, where it is small enough. */
export async function copyCarryingLink(session: Session): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const text = await session.ports.writeCase(open.ledger);
  const carried = await packed(text);
  const link = `${linkTo(session, open)}&carry=${carried}`;
  if (link.length > LONGEST)
    return notify(session, 'problem', historyWords.carryTooLong, {
      label: historyWords.saveFile,
      run: () => void saveCase(session),
    });
  if (await copied(session, link))
    notify(session, 'news', historyWords.carryCopied(inFigures(link.length)));
  return undefined;
}

/** The address that shows another person what is shown now, of which state. */
function linkTo(session: Session, open: Document): string {
  const query = queryOf(session.workspace.getState());
  const base = window.location.href.replace(/#.*$/, '');
  return `${base}${fragmentOf(open.key, query)}&state=${stateMark(open)}`;
}

async function copied(session: Session, link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    notify(session, 'problem', shellWords.copyRefused(link));
    return false;
  }
}

/** Whether the sample case holds acts that a receiver's app does not ship. */
async function isChanged(
  { ports }: Session,
  { ledger }: Document,
): Promise<boolean> {
  const shipped = await ports.shippedCase().catch(() => undefined);
  const acts = new Set(shipped?.acts.map(({ id }) => id));
  return ledger.acts.some(({ id }) => !acts.has(id));
}

/** A short mark of the state of a case: the same acts, the same mark. */
export function stateMark({ ledger }: Document): string {
  return sha256Of(ledger.heads.join()).slice(0, 8);
}

/** A text, deflated, in letters and digits that an address may hold. */
async function packed(text: string): Promise<string> {
  const deflated = new Blob([text])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What a link carries: a case file, or one sentence that says why not. */
export type Carried =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Unpacks what a link carries. A few letters may unpack to any amount of text,
 * so that reading stops at `MOST_CARRIED`.
 */
export async function unpacked(carried: string): Promise<Carried> {
  try {
    const letters = atob(carried.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const inflated = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const file = await upTo(MOST_CARRIED, inflated);
    return file === undefined
      ? { kind: 'refused', sentence: historyWords.carryTooMuch }
      : { kind: 'file', file };
  } catch {
    return { kind: 'refused', sentence: historyWords.carryBroken };
  }
}

/** All that a stream gives; `undefined` as soon as it gives more than `most`. */
async function upTo(
  most: number,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Blob | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}
