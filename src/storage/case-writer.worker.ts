import type { WritingTask } from './writing';
import { writer } from './writing';

const write = writer((news) => self.postMessage(news));

/** Writes much into the browser's database, off the main thread. */
self.addEventListener('message', ({ data }: MessageEvent<WritingTask>) => {
  // What goes wrong here is told as an error of the worker.
  void write(data).catch((error: unknown) => {
    self.reportError(error);
  });
});
