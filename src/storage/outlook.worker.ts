import type { OutlookTask } from './overlooker';
import { overlooker } from './overlooker';

const lookOver = overlooker((news) => self.postMessage(news));

/** Reads a case file and looks over what it would add, off the main thread. */
self.addEventListener('message', ({ data }: MessageEvent<OutlookTask>) => {
  // What goes wrong here is told as an error of the worker.
  void lookOver(data).catch((error: unknown) => {
    self.reportError(error);
  });
});
