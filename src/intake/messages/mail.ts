import { readingWords } from '../../words';
import type { Address, Email } from 'postal-mime';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Facts, Found, Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { dayIn } from '../written-days';

/** "FW:", "Re:", "WG:", "TR:" and so on before the subject of a message. */
const FORWARDED = /^(?:(?:fwd?|re|wg|aw|tr|rv|i|vs|sv|doorst)\s*:\s*)+/i;
/** A message with fewer words only points to what is attached. */
const FEWEST_WORDS = 60;
/** An attachment that may hold an article. */
const MAY_HOLD =
  /^(?:text\/|message\/rfc822|application\/(?:pdf|rtf|zip|json|epub|xhtml|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text|octet-stream))/i;

/**
 * Reads an e-mail (RFC 5322, through postal-mime): its words under the lines
 * From, To, Date and Subject, and every attachment that holds an article.
 */
export async function mailArticles(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  } catch {
    return refused(readingWords.damagedMail);
  }
  const message = messageIn(mail);
  const inner = together(await attachedTo(mail, readInner));
  if (inner.articles.length === 0)
    return message === undefined
      ? refused(readingWords.mailWithoutWords)
      : { ...message, notes: [...(message.notes ?? []), ...inner.notes] };
  const isNote = message === undefined || wordsIn(message) < FEWEST_WORDS;
  const said = isNote && message !== undefined;
  return {
    kind: 'many',
    articles: isNote ? inner.articles : [message, ...inner.articles],
    notes: [...(said ? [readingWords.coveringNote] : []), ...inner.notes],
  };
}

async function attachedTo(mail: Email, readInner: ReadInner) {
  const parts: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const each of mail.attachments) {
    const { filename, mimeType, content, related } = each;
    if (related === true || !MAY_HOLD.test(mimeType)) continue;
    if (typeof content === 'string') continue;
    const name = filename ?? readingWords.attachment;
    const outcome = await readInner(new Uint8Array(content), name);
    parts.push({ name, outcome });
  }
  return parts;
}

function messageIn(mail: Email): Found | undefined {
  const words = wordsOf(mail);
  if (words.trim() === '') return undefined;
  const head = linesOf(mail);
  const text = `${head}${words.trimEnd()}`;
  const start = head.length + (words.length - words.trimStart().length);
  const told = headOf(text, { start, end: text.length });
  return {
    kind: 'found',
    text,
    // The subject is the headline: the first line of the words is none.
    body: { start, end: told.body.end },
    facts: factsOf(mail, told.facts),
  };
}

/** The words as plain text, else, or where that is a mere stub, as a page. */
function wordsOf({ text = '', html = '' }: Email): string {
  const shown = html === '' ? '' : visibleWords(html);
  return text.trim().length * 2 >= shown.length ? text : shown;
}

/** From, To, Date and Subject, as they stand at the top of the text. */
function linesOf(mail: Email): string {
  const lines = [
    ['From', mail.from === undefined ? '' : addressIn(mail.from)],
    ['To', (mail.to ?? []).map(addressIn).join(', ')],
    ['Date', headerOf(mail, 'date')],
    ['Subject', mail.subject ?? ''],
  ].filter(([, value]) => value !== '');
  return lines.length === 0
    ? ''
    : `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n`;
}

function addressIn({ name, address = '' }: Address): string {
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

function headerOf(mail: Email, key: string): string {
  const value = mail.headers.find((each) => each.key === key)?.value ?? '';
  return value.replace(/\s+/g, ' ').trim();
}

function factsOf(mail: Email, told: Facts): Facts {
  const subject = (mail.subject ?? '').replace(/\s+/g, ' ').trim();
  const isForwarded = FORWARDED.test(subject);
  const sent = dayIn(headerOf(mail, 'date'));
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
    title: subject.replace(FORWARDED, '') || (told.title ?? ''),
  };
}

function wordsIn({ text, body }: Found): number {
  return text.slice(body?.start, body?.end).match(/\S+/g)?.length ?? 0;
}
