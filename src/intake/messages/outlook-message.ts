import { readingWords } from '../../words';
import { decodedText } from '../decoded-text';
import type { CompoundEntry } from '../packed/compound-file';
import { compoundFile } from '../packed/compound-file';
import type { Outcome, ReadInner } from '../reading';
import { refused } from '../reading';
import type { Message } from './message';
import { messageArticles } from './message';

/** Fields of a message, by their numbers in Exchange (MS-OXPROPS). */
const FIELD = {
  subject: '0037',
  sent: '0039',
  senderName: '0c1a',
  senderAddress: '0c1f',
  senderSmtp: '5d01',
  authorName: '0042',
  authorSmtp: '5d02',
  headers: '007d',
  displayTo: '0e04',
  delivered: '0e06',
  body: '1000',
  packedBody: '1009',
  html: '1013',
  name: '3001',
  address: '3003',
  smtp: '39fe',
  kind: '0c15',
  content: '3701',
  shortName: '3704',
  fileName: '3707',
  mimeType: '370e',
  contentId: '3712',
  codePage: '3ffd',
} as const;
const TO = 1;
/** Between the first day of a file's time and of a clock's, in milliseconds. */
const FILE_TIME = 11_644_473_600_000;
/** Where the list of numbers begins in the root, in a message, elsewhere. */
const LIST = { root: 32, message: 24, other: 8 } as const;

/**
 * Reads a message that Outlook saved (.msg, MS-OXMSG): the same as an e-mail.
 * One that holds its words only in a form of Outlook's own is refused.
 */
export function outlookMessage(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> | Outcome {
  const root = compoundFile(bytes);
  if (root === undefined) return refused(readingWords.damagedMail);
  const fields = new Fields(root, 'root');
  const message = messageIn(fields);
  const isUnread = message.text === '' && message.html === '';
  return isUnread && fields.bytes('packedBody').length > 0
    ? refused(readingWords.outlookWithoutWords)
    : messageArticles(message, readInner);
}

function messageIn(fields: Fields): Message {
  const authorName = fields.words('authorName') || fields.words('senderName');
  const address = [
    fields.words('authorSmtp'),
    fields.words('senderSmtp'),
    fields.words('senderAddress'),
  ].find((each) => each.includes('@'));
  return {
    from: named(authorName, address ?? ''),
    to: recipientsOf(fields),
    date: sentOf(fields),
    subject: fields.words('subject'),
    text: fields.words('body'),
    html: fields.words('html'),
    attached: fields
      .folders('__attach_version1.0_')
      .flatMap((folder) => attachedIn(new Fields(folder, 'other')) ?? []),
  };
}

function named(name: string, address: string): string {
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}

function recipientsOf(fields: Fields): string {
  const all = fields
    .folders('__recip_version1.0_')
    .map((folder) => new Fields(folder, 'other'))
    .filter((each) => (each.number('kind') ?? TO) === TO)
    .map((each) => {
      const smtp = each.words('smtp') || each.words('address');
      return named(each.words('name'), smtp.includes('@') ? smtp : '');
    })
    .filter((each) => each !== '');
  return all.length > 0 ? all.join(', ') : fields.words('displayTo');
}

/** As the sender's program wrote it, else as Outlook kept it. */
function sentOf(fields: Fields): string {
  const header = /^date:[ \t]*(.+)$/im.exec(fields.words('headers'))?.[1];
  if (header !== undefined) return header.trim();
  return fields.time('sent') ?? fields.time('delivered') ?? '';
}

function attachedIn(fields: Fields): Message['attached'][number] | undefined {
  const name =
    fields.words('fileName') ||
    fields.words('shortName') ||
    readingWords.attachment;
  const mimeType = fields.words('mimeType');
  const inner = fields.message();
  if (inner !== undefined)
    return {
      name,
      mimeType: 'message/rfc822',
      read: (readInner) => messageArticles(messageIn(inner), readInner),
    };
  const bytes = fields.bytes('content');
  const isPicture = fields.words('contentId') !== '';
  return bytes.length === 0 || isPicture
    ? undefined
    : { name, mimeType, read: (readInner) => readInner(bytes, name) };
}

/** The fields of a message, of a recipient or of what is attached. */
class Fields {
  readonly #folder: CompoundEntry;
  readonly #streams = new Map<string, CompoundEntry>();
  readonly #list: DataView;

  constructor(folder: CompoundEntry, kind: keyof typeof LIST) {
    this.#folder = folder;
    for (const entry of folder.entries)
      this.#streams.set(entry.name.toLowerCase(), entry);
    const list = this.#streams.get('__properties_version1.0');
    const bytes = list?.bytes().slice(LIST[kind]) ?? new Uint8Array();
    this.#list = new DataView(bytes.buffer);
  }

  folders(mark: string): readonly CompoundEntry[] {
    return this.#folder.entries
      .filter(({ name }) => name.startsWith(mark))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A field in words: in Unicode, in a code page, or as bytes. */
  words(field: keyof typeof FIELD): string {
    const wide = this.#stream(field, '001f')?.bytes();
    if (wide !== undefined)
      return plain(new TextDecoder('utf-16le').decode(wide));
    const narrow = this.#stream(field, '001e') ?? this.#stream(field, '0102');
    if (narrow === undefined) return '';
    const decoding = decodedText(narrow.bytes(), { declared: this.#charset() });
    return decoding.kind === 'text' ? plain(decoding.text) : '';
  }

  bytes(field: keyof typeof FIELD): Uint8Array<ArrayBuffer> {
    return this.#stream(field, '0102')?.bytes() ?? new Uint8Array();
  }

  /** A message that is attached as such. */
  message(): Fields | undefined {
    const folder = this.#stream('content', '000d');
    return folder === undefined || folder.entries.length === 0
      ? undefined
      : new Fields(folder, 'message');
  }

  number(field: keyof typeof FIELD): number | undefined {
    const at = this.#placeOf(field);
    return at === undefined ? undefined : this.#list.getUint32(at, true);
  }

  /** A moment, as an e-mail writes it. */
  time(field: keyof typeof FIELD): string | undefined {
    const at = this.#placeOf(field);
    if (at === undefined) return undefined;
    const moment = Number(this.#list.getBigUint64(at, true) / 10_000n);
    const date = new Date(moment - FILE_TIME);
    return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
  }

  #stream(field: keyof typeof FIELD, type: string): CompoundEntry | undefined {
    return this.#streams.get(`__substg1.0_${FIELD[field]}${type}`);
  }

  #placeOf(field: keyof typeof FIELD): number | undefined {
    const number = Number.parseInt(FIELD[field], 16);
    for (let at = 0; at + 16 <= this.#list.byteLength; at += 16)
      if (this.#list.getUint16(at + 2, true) === number) return at + 8;
    return undefined;
  }

  #charset(): string | undefined {
    const page = this.number('codePage');
    if (page === 65_001) return 'utf-8';
    return page === undefined ? undefined : `windows-${page}`;
  }
}

function plain(words: string): string {
  const end = words.indexOf('\0');
  return end === -1 ? words : words.slice(0, end);
}
