import { readingWords } from '../../words';
import type { Address, Attachment, Email } from 'postal-mime';
import { decodedText, withWindowsSigns } from '../decoded-text';
import type { Outcome, ReadInner } from '../reading';
import { refused } from '../reading';
import type { Message } from './message';
import { messageArticles } from './message';

/** Reads an e-mail (RFC 5322, through postal-mime) and what is attached. */
export async function mailArticles(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(withPlainHead(withoutCount(bytes)), {
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    return refused(readingWords.damagedMail);
  }
  return messageArticles(messageOf(mail), readInner);
}

const [FEED, RETURN] = [10, 13];

/**
 * The message alone where Apple Mail keeps it (.emlx): its length in bytes stands
 * on a line above it, what the program notes of it below.
 */
function withoutCount(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  const [line = '', count = ''] = /^(\d{1,9}) *\r?\n/.exec(start) ?? [];
  return line === ''
    ? bytes
    : bytes.subarray(line.length, line.length + Number(count));
}

/**
 * A message whose head is UTF-8: some programs write names there in an old
 * encoding, that of the words, as they are.
 */
function withPlainHead(
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const end = headEnd(bytes);
  const head = bytes.subarray(0, end);
  if (head.every((byte) => byte < 128)) return bytes;
  const declared = /charset="?([\w.:-]+)/i.exec(
    String.fromCharCode(...head.subarray(0, LONGEST_HEAD)),
  )?.[1];
  const decoding = decodedText(head, { declared });
  if (decoding.kind === 'binary' || decoding.encoding === 'utf-8') return bytes;
  const plain = new TextEncoder().encode(decoding.text);
  const whole = new Uint8Array(plain.length + bytes.length - end);
  whole.set(plain);
  whole.set(bytes.subarray(end), plain.length);
  return whole;
}

/** How much of a head is searched for an encoding, in bytes. */
const LONGEST_HEAD = 16_384;

/** Where an empty line ends the head of a message. */
function headEnd(bytes: Uint8Array): number {
  for (
    let at = bytes.indexOf(FEED);
    at !== -1;
    at = bytes.indexOf(FEED, at + 1)
  ) {
    const next = bytes[at + 1] === RETURN ? at + 2 : at + 1;
    if (bytes[next] === FEED) return at + 1;
  }
  return bytes.length;
}

function messageOf(mail: Email): Message {
  return {
    from: mail.from === undefined ? '' : addressIn(mail.from),
    to: (mail.to ?? []).map(addressIn).join(', '),
    date: headerOf(mail, 'date'),
    subject: withWindowsSigns(mail.subject ?? ''),
    text: withWindowsSigns(mail.text ?? ''),
    html: withWindowsSigns(mail.html ?? ''),
    attached: mail.attachments.flatMap((each) => attachedIn(each) ?? []),
  };
}

function attachedIn({
  filename,
  mimeType,
  content,
  related,
}: Attachment): Message['attached'][number] | undefined {
  if (related === true || typeof content === 'string') return undefined;
  const name = filename ?? readingWords.attachment;
  const bytes = new Uint8Array(content);
  return { name, mimeType, read: (readInner) => readInner(bytes, name) };
}

function addressIn({ name: told, address = '' }: Address): string {
  const name = withWindowsSigns(told);
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

function headerOf(mail: Email, key: string): string {
  const value = mail.headers.find((each) => each.key === key)?.value ?? '';
  return value.replace(/\s+/g, ' ').trim();
}
