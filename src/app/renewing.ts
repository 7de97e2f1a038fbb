import { renewed } from '../case';
import { sha256Of } from '../text';
import { caseWords } from '../words';
import type { OpenCase } from './ports';
import { SHIPPED_KEY } from './ports';
import type { Session } from './session';
import { notify } from './session';

/**
 * A kept case as it is to be shown. The shipped one is set on the edition that
 * the app ships now, with all that was decided on top. An edition that it has
 * been is not taken again: an older app must not undo a renewal.
 */
export async function upToDate(
  session: Session,
  kept: OpenCase,
): Promise<OpenCase> {
  const { ports } = session;
  if (kept.key !== SHIPPED_KEY) return kept;
  const shipped = await ports.shippedCase().catch(() => undefined);
  if (shipped === undefined) return kept;
  const editions = kept.editions ?? [editionOf(session, kept)];
  if (editions.includes(shipped.edition)) return kept;
  const { history, keptClaims } = renewed(kept.history, shipped.opened);
  const next = { ...kept, history, editions: [...editions, shipped.edition] };
  if (!(await canBeOpened(session, next))) return kept;
  const done = await ports.keeping.renew(next);
  if (done === undefined) return kept;
  notify(session, 'news', renewalInWords(next, keptClaims));
  return done;
}

/** A case that was kept before editions were noted still has its file. */
function editionOf({ ports }: Session, { history }: OpenCase): string {
  return sha256Of(ports.writeCase(history.opened));
}

/** What is kept must be fit to be opened again. */
async function canBeOpened(
  { ports }: Session,
  { history }: OpenCase,
): Promise<boolean> {
  const reading = await ports.readCase(
    new Blob([ports.writeCase(history.opened)]),
    () => {},
    new AbortController().signal,
  );
  return reading?.kind === 'case';
}

function renewalInWords({ history }: OpenCase, keptClaims: number): string {
  const decisions = history.decided.length;
  const updated =
    decisions > 0 ? caseWords.updated : caseWords.updatedUntouched;
  return keptClaims > 0
    ? `${updated} ${caseWords.claimsGone(keptClaims)}`
    : updated;
}
