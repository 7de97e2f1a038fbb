import { caseWords } from '../words';
import { readArticles } from './intake/giving';
import { openFile } from './opening';
import { CASES, pickOne } from './pick-one';
import type { Session } from './session';
import { notify } from './session';

/** Lets a person pick a case file and opens it. */
export function pickFile(session: Session): void {
  pickOne(CASES, (file) => openFile(session, file));
}

/** Lets a person pick a case file, and shows what it would add to this case. */
export function pickToJoin(session: Session): void {
  pickOne(CASES, async (file) => {
    const { offerFile } = await import('./joining');
    await offerFile(session, file);
  });
}

/** Lets a person pick a file of another program, and shows what it would add. */
export function pickToImport(session: Session): void {
  const kinds = '.csv,.tsv,.gexf,.graphml,.json,.jsonl,.jsonld,.ris';
  pickOne(kinds, async (file) => {
    const { importFile } = await import('./importing/importing');
    importFile(session, file);
  });
}

/** Lets a person pick files that hold articles, and has them read. */
export function pickArticles(session: Session): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener(
    'change',
    () => void giveFiles(session, input.files ?? []),
  );
  input.click();
}

/**
 * Takes files that were dropped or picked: a case file alone is opened, all
 * else is read for articles.
 */
export async function giveFiles(
  session: Session,
  files: Iterable<File>,
): Promise<void> {
  if (session.ports.page !== 'app')
    return notify(session, 'problem', caseWords.oneCase);
  const all = [...files];
  const areCases = await Promise.all(all.map(isCaseFile));
  const cases = all.filter((_, index) => areCases[index]);
  const articles = all.filter((_, index) => !areCases[index]);
  const [first] = cases;
  if (articles.length === 0 && first !== undefined)
    void openFile(session, first);
  if (first !== undefined && all.length > 1)
    notify(
      session,
      'news',
      articles.length === 0
        ? caseWords.severalFiles(first.name)
        : caseWords.leftAlone(first.name),
    );
  return readArticles(
    session,
    articles.map((file) => ({ kind: 'file', name: file.name, file })),
  );
}

/** How much of a JSON file is looked at to tell a case from articles. */
const SAMPLE = 65_536;

/**
 * A JSON file is a case, unless it has the words of articles and no case's mark;
 * one that gzip has packed is a case if it has that mark.
 */
async function isCaseFile(file: File): Promise<boolean> {
  if (/\.json\.gz$/i.test(file.name))
    return (await unpackedStart(file)).includes('backchannel-case');
  const isJson =
    file.type === 'application/json' ||
    file.name.toLowerCase().endsWith('.json');
  if (!isJson) return false;
  const start = await file.slice(0, SAMPLE).text();
  return (
    start.includes('backchannel-case') ||
    !/"(?:text|body|content|content_text|content_html|fulltext|articleBody)"\s*:/i.test(
      start,
    )
  );
}

/** How a packed file begins; nothing if it is none. */
async function unpackedStart(file: File): Promise<string> {
  const unpacked = file
    .slice(0, SAMPLE)
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  try {
    return new TextDecoder().decode((await unpacked.read()).value);
  } catch {
    return '';
  }
}
