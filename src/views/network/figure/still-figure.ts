import type { Measure, Network } from '../../../network';
import type { DrawingTheme } from '../drawing-theme';
import { themeOf } from '../drawing-theme';
import type { Places } from '../scene-of';
import { clearGround, groundOf, sceneOf } from '../scene-of';
import type { Figure } from './figure';
import { figureOf, frameOfWhole } from './figure';
import { wordsOfFigure } from './figure-words';
import { pngOf } from './save-figure';

/** A network to be drawn as it stands, with a title and a key. */
type Still = {
  readonly network: Network;
  readonly places: Places;
  readonly measure: Measure;
  readonly title: string;
};

/** The figure of a whole network, and the words around it. */
export function stillFigure(
  { network, places, measure, title }: Still,
  theme: DrawingTheme,
) {
  const ground = clearGround(groundOf(network.columns), places);
  const scene = sceneOf({ network, ground, places, measure });
  const words = { ...wordsOfFigure(network, scene), title, below: [] };
  return { figure: figureOf(scene, frameOfWhole(scene), words, theme), words };
}

/** The same for a document: as drawn, and in pixels, dark on light. */
export async function figureOnPaper(
  still: Still,
): Promise<Figure & { readonly png: Uint8Array | undefined }> {
  const paper = document.createElement('div');
  paper.dataset['paper'] = '';
  document.body.append(paper);
  const { figure } = stillFigure(still, themeOf(paper));
  paper.remove();
  const pixels = await pngOf(figure, 2);
  return {
    ...figure,
    png: pixels && new Uint8Array(await pixels.arrayBuffer()),
  };
}
