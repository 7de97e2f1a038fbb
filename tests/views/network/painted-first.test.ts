import { EventEmitter } from 'node:events';
import { MultiGraph } from 'graphology';
import { expect, test, vi } from 'vitest';
import { hearPointerOncePainted } from '../../../src/views/network/painted-first';
import type { Stage } from '../../../src/views/network/stage';

/** A stage on which one actor stands, and where the pointer was heard by it. */
function staged() {
  const graph = new MultiGraph();
  const stage = Object.assign(new EventEmitter(), { getGraph: () => graph });
  const host = new EventTarget();
  let isPainted = false;
  hearPointerOncePainted(
    stage as unknown as Stage,
    host,
    () => () => isPainted,
  );
  let heard = 0;
  // As sigma does: after those who listen first.
  host.addEventListener('mousemove', (event) => {
    if (!event.cancelBubble) heard++;
  });
  return {
    draw: (actor?: string) => {
      if (actor !== undefined) graph.addNode(actor);
      stage.emit('afterRender');
    },
    paint: () => (isPainted = true),
    point: () => host.dispatchEvent(new Event('mousemove')),
    heard: () => heard,
  };
}

test('the pointer is heard once the first picture is painted, and not before', async () => {
  const { draw, paint, point, heard } = staged();
  draw();
  point();
  draw('Witkoff');
  point();
  point();
  expect(heard()).toBe(0);
  paint();
  await vi.waitUntil(() => heard() > 0);
  // Where it is by then, not each step on the way.
  expect(heard()).toBe(1);
  draw();
  point();
  expect(heard()).toBe(2);
});
