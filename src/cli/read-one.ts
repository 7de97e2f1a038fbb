import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readArticles } from '../intake';
import { commandLineWords } from '../words';
import { letterTables } from './letter-tables';

/** Reads one file for each path that comes, and answers with what was read. */
process.on('message', (path: string) => {
  void readAt(path).then((reading) => process.send?.(reading));
});

async function readAt(path: string) {
  let file: Blob;
  try {
    file = new Blob([readFileSync(path)]);
  } catch {
    return { kind: 'refused', sentence: commandLineWords.unreadable };
  }
  return readArticles(
    { kind: 'file', name: basename(path), file },
    { letterTables },
  );
}
