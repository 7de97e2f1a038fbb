import { sha256Of } from '../text';
import { copyText } from '../views/parts';
import { historyWords, inFigures, shellWords } from '../words';
import { fragmentOf } from '../lens';
import { isTooLongToLink } from './address';
import { placesToSave } from './arranging';
import { packed } from './carrying';
import { saveCase } from './saving';
import type { Document, Session } from './session';
import { notify, untilWhole } from './session';
import { shownQuery } from './shown-query';

/** The longest link that carries a case, in characters: browsers take it. */
const LONGEST = 100_000;
/** Copies a link to what is shown, and says what the link does not carry. */
export async function copyLink(session: Session): Promise<void> {
  if (!(await untilWhole(session))) return;
  const open = session.document.getState();
  if (open === undefined) return;
  const link = linkTo(session, open);
  if (!(await copied(session, link))) return;
  const isShipped = open.key === session.ports.shippedKey;
  if (isShipped && !(await isChanged(session, open)))
    return notify(session, 'news', historyWords.linkCopied);
  return notify(
    session,
    'news',
    isShipped ? historyWords.linkCopiedChanged : historyWords.linkCopiedBare,
    { label: historyWords.saveFile, run: () => void saveCase(session) },
    (await isSmall(session, open))
      ? {
          label: historyWords.copyCarrying,
          run: () => void copyCarryingLink(session),
        }
      : undefined,
  );
}

/** More claims than these are not tried to be put into a link. */
const MOST_TRIED = 1_000;

/** Whether a link can carry a case itself. */
async function isSmall(session: Session, open: Document): Promise<boolean> {
  if (open.theCase.claims.length > MOST_TRIED) return false;
  return (await carryingLink(session, open)).length <= LONGEST;
}

async function carryingLink(session: Session, open: Document): Promise<string> {
  const places = placesToSave(open.positions);
  const file = await session.ports.writeCase(open.ledger, places);
  const carried = await packed(await file.text());
  return `${linkTo(session, open)}&carry=${carried}`;
}

/** Copies a link that carries the case itself, where it is small enough. */
export async function copyCarryingLink(session: Session): Promise<void> {
  if (!(await untilWhole(session))) return;
  const open = session.document.getState();
  if (open === undefined) return;
  const link = await carryingLink(session, open);
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
  const query = shownQuery(open.theCase, session.workspace.getState());
  const base = window.location.href.replace(/#.*$/, '');
  return `${base}${fragmentOf(open.key, query)}&state=${stateMark(open)}`;
}

async function copied(session: Session, link: string): Promise<boolean> {
  try {
    await copyText(link);
    if (isTooLongToLink(session.workspace.getState()))
      notify(session, 'problem', historyWords.linkWithoutSelection);
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
