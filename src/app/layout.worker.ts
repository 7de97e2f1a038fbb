import type { LayoutRequest } from '../network';
import { layoutOf } from '../network';

/** Lays out a network off the main thread; answers each request in turn. */
self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(layoutOf(event.data));
});
