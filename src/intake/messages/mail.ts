import { readingWords } from '../../words';
import type { Address, Attachment, Email } from 'postal-mime';
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
    mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  } catch {
    return refused(readingWords.damagedMail);
  }
  return messageArticles(messageOf(mail), readInner);
}

function messageOf(mail: Email): Message {
  return {
    from: mail.from === undefined ? '' : addressIn(mail.from),
    to: (mail.to ?? []).map(addressIn).join(', '),
    date: headerOf(mail, 'date'),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
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

function addressIn({ name, address = '' }: Address): string {
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

function headerOf(mail: Email, key: string): string {
  const value = mail.headers.find((each) => each.key === key)?.value ?? '';
  return value.replace(/\s+/g, ' ').trim();
}
