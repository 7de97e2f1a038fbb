import { readingWords } from '../../words';
import { mayHoldArticle } from '../may-hold-article';
import type { Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { MOST_BYTES, MOST_INFLATED } from '../size-limits';
import type { ZipArchive } from './zip-archive';
import { zipArchive } from './zip-archive';

/** More files than this are not read out of one archive. */
const MOST_FILES = 20_000;
/** The most that an archive of articles may unfold to, in bytes. */
const MOST_IN_ALL = 20 * MOST_INFLATED;
/** A part of an office file whose list of parts is missing. */
const OFFICE_PART =
  /^(?:word\/document\d*|xl\/workbook|ppt\/presentation)\.xml$/;
/** What a bundle of notes (TextBundle) says of itself. */
const OF_BUNDLE = /\.textbundle\/info\.json$/i;
/** Pictures lie beside the pages of an archive. */
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/**
 * Reads a packed file: a Word or OpenDocument text, an electronic book, or an
 * archive of files that hold articles.
 */
export async function packedFile(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const archive = zipArchive(bytes);
  if (archive === undefined) return refused(readingWords.damagedPacked);
  const { names } = archive;
  if (names.includes('[Content_Types].xml'))
    return officeFile(archive, readInner);
  if (names.includes('META-INF/container.xml'))
    return (await import('../papers/electronic-book')).electronicBook(
      archive,
      readInner,
    );
  if (names.includes('content.xml') && names.includes('mimetype'))
    return (await import('../papers/open-document')).openDocument(archive);
  if (names.some((name) => OFFICE_PART.test(name)))
    return officeFile(archive, readInner);
  if (names.some((name) => /(?:^|\/)Document\.iwa$/.test(name)))
    return refused(readingWords.appleDocument);
  return archivedFiles(archive, readInner);
}

async function officeFile(
  archive: ZipArchive,
  readInner: ReadInner,
): Promise<Outcome> {
  const { mainPathOf, wordDocument } = await import('../papers/word-document');
  const main = await mainPathOf(archive);
  const folders = [main, ...archive.names];
  if (folders.some((name) => name.startsWith('xl/')))
    return refused(readingWords.workbook);
  if (folders.some((name) => name.startsWith('ppt/')))
    return refused(readingWords.presentation);
  return wordDocument(archive, readInner);
}

async function archivedFiles(
  archive: ZipArchive,
  readInner: ReadInner,
): Promise<Outcome> {
  const names = archive.names.filter(
    (name) =>
      mayHoldArticle(name) && !PICTURE.test(name) && !OF_BUNDLE.test(name),
  );
  const parts: Parameters<typeof together>[0][number][] = [];
  let unfolded = 0;
  for (const name of names.slice(0, MOST_FILES)) {
    const member = await archive.member(name, MOST_BYTES);
    if (member.kind === 'member') unfolded += member.bytes.length;
    if (unfolded > MOST_IN_ALL)
      return refused(readingWords.unfoldsTo(MOST_IN_ALL));
    parts.push({
      name,
      outcome:
        member.kind === 'member'
          ? await readInner(member.bytes, name)
          : refused(readingWords.member[member.kind]),
    });
  }
  const { articles, notes } = together(parts);
  if (articles.length === 0)
    return refused(
      names.length === 0
        ? readingWords.emptyArchive
        : readingWords.noneInArchive(notes[0] ?? ''),
    );
  const over = names.length - MOST_FILES;
  return {
    kind: 'many',
    articles,
    notes: over > 0 ? [...notes, readingWords.further(over)] : notes,
  };
}
