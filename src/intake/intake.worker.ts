import type { ZipArchive } from './packed/zip-archive';
import { readArticles } from './read-articles';
import type { Given, LetterTables } from './reading';
import { MOST_BYTES } from './size-limits';

/** Reads the articles of one file off the main thread, telling how far it has come. */
self.addEventListener('message', (event: MessageEvent<Given>) => {
  // The PDF parser, once loaded, talks to itself through the same messages.
  if (!['file', 'words'].includes(event.data.kind)) return;
  const onProgress = (share: number): void =>
    self.postMessage({ kind: 'progress', share });
  void readArticles(event.data, { onProgress, letterTables }).then((reading) =>
    self.postMessage(reading),
  );
});

let archive: Promise<ZipArchive | undefined> | undefined;

/** Tables out of the one file of them that stands beside the app. */
const letterTables: LetterTables = async (name) => {
  archive ??= tablesBesideApp();
  const member = await (await archive)?.member(name, MOST_BYTES);
  return member?.kind === 'member' ? member.bytes : undefined;
};

async function tablesBesideApp(): Promise<ZipArchive | undefined> {
  const { zipArchive } = await import('./packed/zip-archive');
  try {
    const answer = await fetch(new URL('../cmaps.zip', self.location.href));
    return answer.ok
      ? zipArchive(new Uint8Array(await answer.arrayBuffer()))
      : undefined;
  } catch {
    // Without them the words of such a PDF are not to be had.
    return undefined;
  }
}
