import { sha256Of } from '../text';
import { historyWords, inFigures, shellWords } from '../words';
import { fragmentOf, queryOf } from './address';
import { SHIPPED_KEY } from './ports';
import { saveCase } from './saving';
import type { Document, Session } from './session';
import { notify } from './session';

/** The longest link that carries a case, in characters: browsers take it. */
const LONGEST = 100_000;

/** Copies a link to what is shown, and says what the link does not carry. */
export async function copyLink(session: Session): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const link = linkTo(session, open);
  if (!(await copied(session, link))) return;
  const isShipped = open.key === SHIPPED_KEY;
  if (isShipped && !hasOwnActs(session, open))
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

function hasOwnActs({ surface }: Session, { ledger }: Document): boolean {
  const { id } = surface.getState().analyst;
  return ledger.acts.some((act) => act.by === id);
}

/** A short mark of the state of a case: the same acts, the same mark. */
export function stateMark({ ledger }: Document): string {
  return sha256Of(ledger.heads.join()).slice(0, 8);
}

/** A text, deflated, in letters and digits that an address may hold. */
async function packed(text: string): Promise<string> {
  const bytes = await through(
    new Blob([text]),
    new CompressionStream('deflate-raw'),
  );
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The text that a link carries; `undefined` where it is damaged. */
export async function unpacked(carried: string): Promise<Blob | undefined> {
  try {
    const letters = atob(carried.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = await through(
      new Blob([bytes]),
      new DecompressionStream('deflate-raw'),
    );
    return new Blob([text]);
  } catch {
    return undefined;
  }
}

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = blob.stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
