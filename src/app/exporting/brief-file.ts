import type { BriefKind, SavedFile } from '../../interchange';
import { briefFile, briefOf } from '../../interchange';
import { figureOnPaper } from '../../views/network';
import { fileNameOf } from '../saving';
import type { Document } from '../session';
import type { Chosen } from './extent';

/** The brief of what was chosen, with the network as the app draws it. */
export async function briefOfChosen(
  { positions, theCase }: Document,
  { network, excerpt, workspace: { measure } }: Chosen,
  kind: BriefKind,
  question: string,
): Promise<SavedFile> {
  const figure = await figureOnPaper({
    network,
    places: positions,
    measure,
    title: theCase.title,
  });
  const brief = briefOf(network, excerpt.changed, { question, figure });
  return briefFile(kind, brief, `${fileNameOf(theCase.title)}.brief`);
}
