import { caseWords } from '../words';
import { giveArticles } from './intake/drafting';
import { openFile } from './opening';
import type { Session } from './session';
import { notify } from './session';

/** Lets a person pick a case file and opens it. */
export function pickFile(session: Session): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file !== undefined) void openFile(session, file);
  });
  input.addEventListener('cancel', () => input.remove());
  // Out of the page it might be collected while the person still chooses.
  document.body.append(input);
  input.click();
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
  giveArticles(
    session,
    articles.map((file) => ({ kind: 'file', name: file.name, file })),
  );
}

/** How much of a JSON file is looked at to tell a case from articles. */
const SAMPLE = 65_536;

/** A JSON file is a case, unless it has the words of articles and no case's mark. */
async function isCaseFile(file: File): Promise<boolean> {
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

/** Saves the open case as a file that any later version can open. */
export function saveCase(session: Session): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const { ledger, theCase } = open;
  const file = new Blob([session.ports.writeCase(ledger)], {
    type: 'application/json',
  });
  const name = `${fileNameOf(theCase.title)}.case.json`;
  download(file, name);
  notify(session, 'news', caseWords.saved(theCase.title, name));
}

/** Saves all that is kept of a case, also of one that cannot be opened. */
export async function saveRescued(
  session: Session,
  key: string,
): Promise<void> {
  const copy = await session.ports.keeping.rescue(key);
  if (copy !== undefined) download(copy, `${fileNameOf(key)}.recovery.json`);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is then of no use.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** A title as a file name: plain letters, digits and hyphens. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'case' : plain.toLowerCase();
}
