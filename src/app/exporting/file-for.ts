import type { SavedFile } from '../../interchange';
import { interchanged } from '../interchanging';
import { fileNameOf } from '../saving';
import type { Document, Session } from '../session';
import { briefOfChosen } from './brief-file';
import type { Extent } from './extent';
import { chosenOf } from './extent';
import { pageFile } from './page-file';
import type { Choices, Target } from './target';

/** A file to be saved, under a name. */
export type NamedFile = { readonly blob: Blob; readonly name: string };

/** Makes of the open case what was chosen; `undefined` if it was stopped. */
export async function fileFor(
  session: Session,
  open: Document,
  target: Target,
  extent: Extent,
  { mayEdit, briefAs, question }: Choices,
  signal: AbortSignal,
): Promise<NamedFile | undefined> {
  const chosen = chosenOf(session, open, extent);
  if (target === 'page') {
    const kind = mayEdit ? 'to-edit' : 'to-read';
    return {
      blob: await pageFile(session, open, extent, chosen, kind),
      name: `${fileNameOf(open.theCase.title)}.html`,
    };
  }
  if (target === 'brief') {
    const kind = briefAs === 'print' ? 'html' : briefAs;
    return named(await briefOfChosen(open, chosen, kind, question));
  }
  const { ports } = session;
  const file = await ports.writeCase(open.ledger, []);
  const { filters } = chosen;
  const answer = await interchanged(
    session,
    { kind: 'write', file, format: target, filters },
    signal,
  );
  if (answer === undefined) return undefined;
  if (answer.kind !== 'written')
    throw new Error(answer.kind === 'failed' ? answer.why : answer.kind);
  return named(answer.file);
}

function named({ name, content, mediaType }: SavedFile): NamedFile {
  // A view of its own: what an archive is made of may be shared memory.
  const own = typeof content === 'string' ? content : new Uint8Array(content);
  return { blob: new Blob([own], { type: mediaType }), name };
}
