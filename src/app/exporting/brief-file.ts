import type { BriefKind, SavedFile } from '../../interchange';
import { briefFile, briefOf } from '../../interchange';
import { figureOnPaper } from '../../views/network';
import { networkFor } from '../derive';
import { fileNameOf } from '../saving';
import type { Document } from '../session';
import type { Chosen } from './extent';
import { excerptUnder } from './extent';

/** The brief of what was chosen, with the network as the app draws it. */
export async function briefOfChosen(
  open: Document,
  { filters, workspace: { measure } }: Chosen,
  kind: BriefKind,
  question: string,
): Promise<SavedFile> {
  const { positions, theCase } = open;
  const network = networkFor(theCase, filters);
  const figure = await figureOnPaper({
    network,
    places: positions,
    measure,
    title: theCase.title,
  });
  const brief = briefOf(network, excerptUnder(open, filters).changed, {
    question,
    figure,
  });
  return briefFile(kind, brief, `${fileNameOf(theCase.title)}.brief`);
}
