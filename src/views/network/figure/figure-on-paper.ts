import type { Figure, Still } from '../../../figure';
import { stillFigure } from '../../../figure';
import { themeOf } from '../drawing-theme';
import { pngOf } from './save-figure';

/** A network for a document: as drawn, and in pixels, dark on light. */
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
