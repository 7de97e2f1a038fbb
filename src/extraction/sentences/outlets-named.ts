import { PAPER_WORDS, SEEN_BY } from '../lexicons/outlets';
import type { Span } from '../../text';

const NAME = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}’'-]+(?: (?:of |de |del |du |des |di )?\p{Lu}[\p{L}’'-]+){0,3})`;

/** "The daily El Faro", "logs seen by Public Money". */
const SHOWN = new RegExp(
  String.raw`\b(?<!\b(?:been|being|is|was|were) )(?:${[...PAPER_WORDS, ...[...SEEN_BY].map((seen) => `${seen} by`)].join('|')}) ${NAME}`,
  'gu',
);

/** The line on which a paper stands over its own story, with the day. */
const MASTHEAD = new RegExp(
  String.raw`^(?=The )${NAME}(?:,| \||:| [-–—]) ?(?:\p{Lu}\p{L}+,? )?(?:\d{1,2}\b|\p{Lu}\p{L}+ \d)`,
  'u',
);

/** How far into a text its masthead may stand. */
const HEAD = 600;

/** The names, in lower case without "the", that a text itself gives to papers. */
export function outletsNamed(text: string, body: Span): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    names.add(name.toLowerCase().replace(/^the /, ''));
  };
  for (const line of text.slice(0, HEAD).split('\n')) {
    const found = MASTHEAD.exec(line)?.[1];
    if (found !== undefined) add(found);
  }
  for (const [, name] of text.slice(body.start, body.end).matchAll(SHOWN))
    if (name !== undefined) add(name);
  return names;
}
