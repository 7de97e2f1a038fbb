import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Span } from '../../text';
import type { Facts, Found, Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { dayIn } from '../written-days';
import { FORWARDED, passedOn } from './passed-on';

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

/** Those of them that pass a message on, and do not answer it. */
const FORWARDING = /(?:^|:)\s*(?:fwd?|wg|tr|rv|i|doorst)\s*:/i;
/** A signature has no more than this, in characters. */
const LONGEST_SIGNATURE = 1_000;
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
  const passed = passedOn(text);
  const start = passed?.start ?? head.length + firstWord(words);
  const told = headOf(text, { start, end: signatureIn(text) });
  // The subject is the headline: the first line of the words is none.
  const body = { start, end: told.body.end };
  const quoted = answeredIn(text, body);
  return {
    kind: 'found',
    text,
    body: quoted.length === 0 ? body : { ...body, without: quoted },
    facts: { ...factsOf(message, told.facts), ...passed?.facts },
  };
}

/** With fewer words of its own, a message passes on what it quotes. */
const FEWEST_OWN = 30;
/** Lines of the message that this one answers, and the line that says whose. */
const ANSWERED =
  /(?:^(?:On|Am|Le|El|Il|Em|Op|Den) [^\n]{5,200}(?:\n[^>\n]{1,100})?:[^\S\n]*\n\s*)?(?:^>[^\n]*(?:\n|$))+/gm;

/**
 * The words of another message that this one answers; where they are most of
 * it, they are what it passes on.
 */
function answeredIn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const found = [...words.matchAll(ANSWERED)].map(({ 0: lines, index }) => ({
    start: start + index,
    end: start + index + lines.trimEnd().length,
  }));
  const length = found.reduce((sum, each) => sum + each.end - each.start, 0);
  const isMost = length * 2 > words.trim().length;
  const own = countOf(words.replace(ANSWERED, ''));
  return isMost && own < FEWEST_OWN ? [] : found;
}

function firstWord(words: string): number {
  const first = words.slice(0, LONGEST_ROUND_ABOUT);
  const round = ROUND_ABOUT_START.exec(first)?.[0].length ?? 0;
  const rest = words.slice(round);
  return round + rest.length - rest.trimStart().length;
}

/** Where the sender's signature begins, or the end: "-- " on a line. */
function signatureIn(text: string): number {
  const from = Math.max(0, text.length - LONGEST_SIGNATURE);
  const mark = text
    .slice(from)
    .search(/\r?\n-- \r?\n|\r?\n--[^\S\n]*\n(?:[^\n]*(?:\n|$)){1,6}$/);
  const end = mark === -1 ? text.length : from + mark;
  const last = text.slice(Math.max(0, end - LONGEST_ROUND_ABOUT), end);
  return end - (ROUND_ABOUT_END.exec(last)?.[0].length ?? 0);
}

/** So much at either end may be about the newsletter, in characters. */
const LONGEST_ROUND_ABOUT = 2_000;
/** What a newsletter says of itself above its words, on lines of their own. */
const ROUND_ABOUT_START =
  /^(?:\s*\[?(?:(?:view|read|open|see) (?:this|it|the) (?:e-?mail|message|newsletter)?[^\n.]{0,40}|view (?:in|online)[^\n.]{0,30}|im browser (?:ansehen|anzeigen|öffnen)[^\n]{0,20}|voir (?:cet e-?mail|dans)[^\n]{0,40}|ver en el navegador)[^\n]{0,120}\n)+/i;
/** And below them. */
const ROUND_ABOUT_END =
  /(?:\n\s*[^\n]{0,300}\b(?:unsubscribe|you (?:are receiving|received) this|manage (?:your )?(?:preferences|subscriptions?)|abbestellen|newsletter abmelden|se désabonner|désinscri\w+|darse de baja|cancelar la suscripción|uitschrijven)\b[^\n]{0,300}){1,4}\s*$/i;

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
  const isForwarded = FORWARDING.test(subject);
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
  return countOf(text.slice(body?.start, body?.end));
}

function countOf(words: string): number {
  return words.match(/\S+/g)?.length ?? 0;
}
