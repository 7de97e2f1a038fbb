import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Facts, Found, Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { dayIn } from '../written-days';

/** A message as a mail program keeps it, whatever the file that holds it. */
export type Message = {
  /** Names with addresses, as they are shown. */
  readonly from: string;
  readonly to: string;
  /** When it was sent, as the message writes it. */
  readonly date: string;
  readonly subject: string;
  readonly text: string;
  /** The same words as a page, where it has them so. */
  readonly html: string;
  readonly attached: readonly Attached[];
};

/** A file that came with a message. */
type Attached = {
  readonly name: string;
  readonly mimeType: string;
  readonly read: (readInner: ReadInner) => Promise<Outcome>;
};

/** "FW:", "Re:", "WG:", "TR:" and so on before the subject of a message. */
const FORWARDED = /^(?:(?:fwd?|re|wg|aw|tr|rv|i|vs|sv|doorst)\s*:\s*)+/i;
/** A message with fewer words only points to what is attached. */
const FEWEST_WORDS = 60;
/** An attachment that may hold an article. */
const MAY_HOLD =
  /^(?:$|text\/|message\/rfc822|application\/(?:pdf|rtf|zip|json|epub|xhtml|vnd\.ms-outlook|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text|octet-stream))/i;

/**
 * The articles of a message: its words under the lines From, To, Date and
 * Subject, and every attachment that holds an article.
 */
export async function messageArticles(
  message: Message,
  readInner: ReadInner,
): Promise<Outcome> {
  const own = ownWords(message);
  const parts: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const { name, mimeType, read } of message.attached)
    if (MAY_HOLD.test(mimeType))
      parts.push({ name, outcome: await read(readInner) });
  const inner = together(parts);
  if (inner.articles.length === 0)
    return own === undefined
      ? refused(readingWords.mailWithoutWords)
      : { ...own, notes: [...(own.notes ?? []), ...inner.notes] };
  const isNote = own === undefined || wordsIn(own) < FEWEST_WORDS;
  const said = isNote && own !== undefined;
  return {
    kind: 'many',
    articles: isNote ? inner.articles : [own, ...inner.articles],
    notes: [...(said ? [readingWords.coveringNote] : []), ...inner.notes],
  };
}

function ownWords(message: Message): Found | undefined {
  const words = wordsOf(message);
  if (words.trim() === '') return undefined;
  const head = linesOf(message);
  const text = `${head}${words.trimEnd()}`;
  const start = head.length + (words.length - words.trimStart().length);
  const told = headOf(text, { start, end: text.length });
  return {
    kind: 'found',
    text,
    // The subject is the headline: the first line of the words is none.
    body: { start, end: told.body.end },
    facts: factsOf(message, told.facts),
  };
}

/** The words as plain text, else, or where that is a mere stub, as a page. */
function wordsOf({ text, html }: Message): string {
  const shown = html === '' ? '' : visibleWords(html);
  return text.trim().length * 2 >= shown.length ? text : shown;
}

/** From, To, Date and Subject, as they stand at the top of the text. */
function linesOf({ from, to, date, subject }: Message): string {
  const lines = [
    ['From', from],
    ['To', to],
    ['Date', date],
    ['Subject', subject],
  ].filter(([, value]) => value !== '');
  return lines.length === 0
    ? ''
    : `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n`;
}

function factsOf({ from, to, date, ...message }: Message, told: Facts): Facts {
  const subject = message.subject.replace(/\s+/g, ' ').trim();
  const isForwarded = FORWARDED.test(subject);
  const sent = dayIn(date);
  const { title: _, ...rest } = told;
  return {
    ...(sent === undefined
      ? {}
      : {
          published: sent,
          publishedBasis: isForwarded
            ? readingWords.basis.forwarded
            : readingWords.basis.mail,
        }),
    ...rest,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    title: subject.replace(FORWARDED, '') || (told.title ?? ''),
  };
}

function wordsIn({ text, body }: Found): number {
  return text.slice(body?.start, body?.end).match(/\S+/g)?.length ?? 0;
}
