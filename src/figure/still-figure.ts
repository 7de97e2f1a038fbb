import type { Measure, Network } from '../network';
import type { Figure } from './figure';
import { figureOf, frameOfWhole } from './figure';
import { wordsOfFigure } from './figure-words';
import type { DrawingTheme } from './inks';
import type { Places } from './scene-of';
import { clearGround, groundOf, sceneOf } from './scene-of';

/** A network to be drawn as it stands, with a title and a key. */
export type Still = {
  readonly network: Network;
  readonly places: Places;
  readonly measure: Measure;
  readonly title: string;
};

/**
 * The figure of a whole network with its key, and the words around it. What
 * stands below, sources and maker, is left to the document that it goes into.
 */
export function stillFigure(still: Still, theme: DrawingTheme) {
  const { scene, words } = stillOf(still);
  const around = { ...words, below: [] };
  return {
    figure: figureOf(scene, frameOfWhole(scene), around, theme),
    words: around,
  };
}

/** The same as a file of its own, with its sources and maker. */
export function wholeFigure(still: Still, theme: DrawingTheme): Figure {
  const { scene, words } = stillOf(still);
  return figureOf(scene, frameOfWhole(scene), words, theme);
}

function stillOf({ network, places, measure, title }: Still) {
  const ground = clearGround(groundOf(network.columns), places);
  const scene = sceneOf({ network, ground, places, measure });
  return { scene, words: { ...wordsOfFigure(network, scene), title } };
}
