import type { BriefKind } from '../../interchange';
import { BRIEF_FILES, briefOf, writtenBrief } from '../../interchange';
import { figureOnPaper } from '../../views/network';
import { fileNameOf } from '../saving';
import type { Document } from '../session';
import type { Chosen } from './extent';

/** The brief of what was chosen, with the network as the app draws it. */
export async function briefFile(
  { positions, theCase }: Document,
  { network, excerpt, workspace: { measure } }: Chosen,
  kind: BriefKind,
  question: string,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const figure = await figureOnPaper({
    network,
    places: positions,
    measure,
    title: theCase.title,
  });
  const brief = briefOf(network, excerpt.changed, { question, figure });
  const content = await writtenBrief(kind, brief);
  const { ending, mediaType } = BRIEF_FILES[kind];
  return {
    // A view of its own: what the archive is made of may be shared memory.
    blob: new Blob(
      [typeof content === 'string' ? content : new Uint8Array(content)],
      { type: mediaType },
    ),
    name: `${fileNameOf(theCase.title)}.brief.${ending}`,
  };
}
