import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { mountDrawing } from '../../../src/views/network/drawing';
import { lightSceneOf } from '../../../src/views/network/light-scene';
import type { Scene } from '../../../src/figure/scene';

/** Draws a scene in an element; what it gives back takes the drawing down. */
type Mount = (place: HTMLElement, scene: Scene) => () => void;

/** What the app does by itself: groups, where actors are many. */
export const AS_CHOSEN = 'Backchannel, as it chooses';

/** The drawings that are compared, by name. */
export const contenders: Readonly<Record<string, Mount>> = {
  [AS_CHOSEN]: drawn('auto'),
  'Backchannel, each actor': drawn('auto'),
  'Backchannel, in full': drawn('full'),
  'bare sigma, all ties': bareSigma((given) => given),
  'bare sigma, ties merged': bareSigma(lightSceneOf),
  'cytoscape.js, all ties': withCytoscape,
};

function drawn(detail: 'auto' | 'full'): Mount {
  return (place, scene) => {
    const ignore = () => undefined;
    const drawing = mountDrawing(place, {
      onHover: ignore,
      onPick: ignore,
      onOpen: ignore,
      onMove: ignore,
      onDetail: ignore,
      onLost: ignore,
    });
    if (drawing === undefined) throw new Error('drawn: there is no WebGL.');
    drawing.setDetail(detail);
    drawing.setScene(scene);
    return () => drawing.destroy();
  };
}

/** sigma with its own discs and straight lines, and nothing of ours. */
function bareSigma(sceneOf: (given: Scene) => Scene): Mount {
  return (place, given) => {
    const scene = sceneOf(given);
    const graph = new MultiGraph();
    for (const { id, x, y, size } of scene.actors)
      graph.addNode(id, { x, y, size, color: '#555' });
    for (const { id, source, target, width } of scene.ties)
      graph.addEdgeWithKey(id, source, target, { size: width });
    const sigma = new Sigma(graph, place, {
      enableEdgeEvents: true,
      renderLabels: false,
      stagePadding: 60,
    });
    return () => sigma.kill();
  };
}

function withCytoscape(place: HTMLElement, scene: Scene): () => void {
  const graph = cytoscape({
    container: place,
    elements: [
      ...scene.actors.map(({ id, x, y }) => ({
        data: { id },
        position: { x, y: -y },
      })),
      ...scene.ties.map(({ id, source, target }) => ({
        data: { id: `tie ${id}`, source, target },
      })),
    ],
    layout: { name: 'preset', padding: 60 },
    style: [
      { selector: 'node', style: { width: 14, height: 14 } },
      {
        selector: 'edge',
        style: {
          width: 2,
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
        },
      },
    ],
  });
  return () => graph.destroy();
}
