import { EventEmitter } from 'node:events';
import { MultiGraph } from 'graphology';
import { expect, test, vi } from 'vitest';
import { showOncePainted } from '../../../src/views/network/painted-first';
import type { Stage } from '../../../src/views/network/stage';

/** A stage to be drawn on, and whether its canvases are in the page. */
function staged() {
  const graph = new MultiGraph();
  const canvases = ['edges', 'nodes'].map((name) => {
    const style: { display: string } = { display: '' };
    return [name, { style }] as const;
  });
  const stage = Object.assign(new EventEmitter(), {
    getGraph: () => graph,
    getCanvases: () => Object.fromEntries(canvases),
  });
  let isPainted = false;
  showOncePainted(stage as unknown as Stage, () => () => isPainted);
  return {
    draw: (actor?: string) => {
      if (actor !== undefined) graph.addNode(actor);
      stage.emit('afterRender');
    },
    paint: () => (isPainted = true),
    shown: () => canvases.map(([, { style }]) => style.display !== 'none'),
  };
}

test('canvases are shown once the first picture is painted, and not before', async () => {
  const { draw, paint, shown } = staged();
  draw();
  expect(shown()).toEqual([false, false]);
  draw('Witkoff');
  expect(shown()).toEqual([false, false]);
  paint();
  await vi.waitFor(() => expect(shown()).toEqual([true, true]));
});

test('an empty picture is not taken for the first one', async () => {
  const { draw, paint, shown } = staged();
  paint();
  draw();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(shown()).toEqual([false, false]);
  draw('Witkoff');
  expect(shown()).toEqual([true, true]);
});
