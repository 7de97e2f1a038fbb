import { readArticles } from './read-articles';
import type { Given } from './reading';

/** Reads the articles of one file off the main thread, telling how far it has come. */
self.addEventListener('message', (event: MessageEvent<Given>) => {
  // The PDF parser, once loaded, talks to itself through the same messages.
  if (!['file', 'words'].includes(event.data.kind)) return;
  const tell = (share: number): void =>
    self.postMessage({ kind: 'progress', share });
  void readArticles(event.data, tell).then((reading) =>
    self.postMessage(reading),
  );
});
