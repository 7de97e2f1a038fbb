import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Span } from '../../text';
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
/** Those of them that pass a message on, and do not answer it. */
const FORWARDING = /(?:^|:)\s*(?:fwd?|wg|tr|rv|i|doorst)\s*:/i;
/** The line above the head of a message that another passes on. */
const PASSING = [
  "[-—]{5,} ?(?:forwarded message|original message|original-nachricht|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d[’']origine|mensaje (?:reenviado|original)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|doorgestuurd bericht|(?:исходное|пересылаемое|пересланное) сообщение|пересылаемое письмо) ?[-—]{5,}",
  'begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié ?:|inicio del mensaje reenviado:|inizio messaggio inoltrato:',
  // Outlook draws a line.
  '_{20,}',
].join('|');
const PASSED_ON = new RegExp(
  `^(?:${PASSING})\\s*\\n((?:[*>\\s]*\\p{L}[\\p{L} ’-]{0,20}:[^\\n]*\\n(?:[ \\t]+\\S[^\\n]*\\n)?){2,8})\\s*`,
  'imu',
);
/** A message may be passed on more often than anyone reads. */
const DEEPEST = 12;
/** What someone writes who passes a message on has no more words. */
const LONGEST_NOTE = 80;
const SUBJECTS =
  /^[*>\s]*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)\b/i;
const DAYS =
  /^[*>\s]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|отправлено)\b/i;
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
  return words.length - words.trimStart().length;
}

/** Where the sender's signature begins, or the end: "-- " on a line. */
function signatureIn(text: string): number {
  const from = Math.max(0, text.length - LONGEST_SIGNATURE);
  const mark = text.slice(from).search(/\r?\n-- \r?\n/);
  return mark === -1 ? text.length : from + mark;
}

/**
 * The message that is passed on in another, after its own head: its subject
 * and its day are those of the words. Where one passed on passes on another in
 * its turn, with a short note, the innermost counts.
 */
function passedOn(
  text: string,
): { readonly start: number; readonly facts: Facts } | undefined {
  let passed: ReturnType<typeof passedOn>;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const from = passed?.start ?? 0;
    const found = PASSED_ON.exec(text.slice(from));
    if (found === null) break;
    const note = text.slice(from, from + found.index);
    if (passed !== undefined && countOf(note) > LONGEST_NOTE) break;
    const { 0: whole, 1: lines = '', index } = found;
    passed = {
      start: from + index + whole.length,
      facts: { ...passed?.facts, ...factsPassedOn(lines) },
    };
  }
  return passed;
}

/** What the head of a message that is passed on says of it. */
function factsPassedOn(lines: string): Facts {
  const field = (names: RegExp): string =>
    lines
      .split('\n')
      .find((line) => names.test(line))
      ?.replace(/^[^:]*:\s*/, '')
      .trim() ?? '';
  const title = field(SUBJECTS).replace(FORWARDED, '');
  const day = dayIn(field(DAYS));
  return {
    ...(title === '' ? {} : { title }),
    ...(day === undefined
      ? {}
      : { published: day, publishedBasis: readingWords.basis.passedOn }),
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
