import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../case';
import type { Extent, HeldCase } from '../interchange';
import { casePage, handedOn, heldCase } from '../interchange';
import { ownSteps } from '../lessons';
import { interchangeWords, terminalWords } from '../words';
import { placesOf } from './drawn-case';
import { openCaseAt } from './open-case';
import { pageTemplate } from './page-template';
import { plainText } from './plain-text';

const root = join(import.meta.dirname, '../..');

type Order = {
  readonly path: string;
  readonly kind: HeldCase['kind'];
  /** The story that the page opens at: its identity or its title. */
  readonly story: string | undefined;
};

async function publish({ path, kind, story }: Order): Promise<number> {
  const reading = openCaseAt(path);
  if (reading.kind === 'refused') {
    process.stderr.write(`${path}: ${plainText(reading.sentence)}\n`);
    return 1;
  }
  const { ledger } = reading;
  const opened = openingAt(ledger, story);
  if (opened === undefined) {
    const titles = ledger.theCase.stories.map((each) => each.title ?? each.id);
    process.stderr.write(
      `${path}: ${plainText(terminalWords.noStory(titles))}\n`,
    );
    return 1;
  }
  const held = heldCase(handedOn(ledger, opened.extent), {
    kind,
    places: placesOf(reading),
    query: opened.query,
  });
  if (held.leftOut !== undefined)
    process.stderr.write(
      `${path}: ${interchangeWords.leftOut(held.leftOut)}\n`,
    );
  const page = casePage(await template(), held, ledger.theCase.title);
  process.stdout.write(page);
  return 0;
}

/** What the page holds and shows at first: of a story, if one is asked for. */
function openingAt(
  ledger: Ledger,
  asked: string | undefined,
): { readonly extent: Extent; readonly query: string } | undefined {
  if (asked === undefined) return { extent: { kind: 'whole' }, query: '' };
  const story = ledger.theCase.stories.find(
    (each) => each.id === asked || each.title === asked,
  );
  const [step] = story === undefined ? [] : ownSteps(ledger, story);
  if (story === undefined || step === undefined) return undefined;
  const place = [story.id, step.id].map(encodeURIComponent).join(',');
  const query = new URLSearchParams(step.query);
  query.set('step', place);
  const extent = { kind: 'story', story: story.id } as const;
  return { extent, query: query.toString() };
}

/** The template that the app was built with; built now where it was not. */
async function template(): Promise<string> {
  const built = join(root, 'dist/case-page.html');
  return existsSync(built) ? readFileSync(built, 'utf8') : pageTemplate(root);
}

/** What the words of the command line ask for, or what they lack. */
function orderIn(words: readonly string[]): Order | string {
  const paths: string[] = [];
  let kind: HeldCase['kind'] = 'to-read';
  let story: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--edit') kind = 'to-edit';
    else if (word === '--story') {
      story = words[++at];
      if (story === undefined) return terminalWords.nameStory;
    } else if (word.startsWith('-')) return terminalWords.noOption(word);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  return path === undefined || others.length > 0
    ? terminalWords.nameCase
    : { path, kind, story };
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(terminalWords.publishHelp);
    return 0;
  }
  const order = orderIn(words);
  if (typeof order !== 'string') return publish(order);
  process.stderr.write(`${order}\n\n${terminalWords.publishHelp}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
