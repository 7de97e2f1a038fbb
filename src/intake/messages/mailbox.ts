import { readingWords } from '../../words';
import type { Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { mailArticles } from './mail';

/** More messages than this are not read from one mailbox. */
const MOST_MESSAGES = 20_000;
const FEED = 10;

/**
 * Reads the messages of a mailbox in one file (mbox, RFC 4155): each begins
 * with a line "From ", after an empty line or at the top.
 */
export async function mailboxArticles(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const starts = messageStarts(bytes);
  const parts: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const [index, start] of starts.slice(0, MOST_MESSAGES).entries()) {
    const line = bytes.indexOf(FEED, start);
    const end = starts[index + 1] ?? bytes.length;
    parts.push({
      name: readingWords.message(index + 1),
      outcome: await mailArticles(unstuffed(bytes, line + 1, end), readInner),
    });
  }
  const { articles, notes } = together(parts);
  if (articles.length === 0) return refused(readingWords.mailboxWithoutWords);
  const over = starts.length - MOST_MESSAGES;
  return {
    kind: 'many',
    articles,
    notes: over > 0 ? [...notes, readingWords.furtherMessages(over)] : notes,
  };
}

/**
 * A message as it was before it was put into a mailbox: a line that begins with
 * "From " was given a sign ">" then.
 */
function unstuffed(
  bytes: Uint8Array,
  start: number,
  end: number,
): Uint8Array<ArrayBuffer> {
  const message = bytes.slice(start, end);
  let length = 0;
  for (let at = 0; at < message.length; at++)
    if (!isStuffing(message, at)) message[length++] = message[at] ?? 0;
  return message.slice(0, length);
}

const SIGN = 62;
const FROM = Array.from('From ', (letter) => letter.charCodeAt(0));

/** Whether a sign ">" begins a line of such signs and "From ". */
function isStuffing(message: Uint8Array, at: number): boolean {
  if (message[at] !== SIGN || (at > 0 && message[at - 1] !== FEED))
    return false;
  let next = at + 1;
  while (message[next] === SIGN) next++;
  return FROM.every((code, index) => message[next + index] === code);
}

function messageStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  let isBlankBefore = true;
  while (at < bytes.length) {
    const feed = bytes.indexOf(FEED, at);
    const end = feed === -1 ? bytes.length : feed;
    if (isBlankBefore && isOpening(bytes, at, end)) starts.push(at);
    isBlankBefore = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
  }
  return starts;
}

function isOpening(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 300) return false;
  const line = String.fromCharCode(...bytes.subarray(start, end));
  return /^From \S.* \d{4}\s*$/.test(line);
}
