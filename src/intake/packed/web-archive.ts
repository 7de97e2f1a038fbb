import { readingWords } from '../../words';
import type { Found, Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { gunzipped } from './gzipped-file';
import { MOST_INFLATED } from '../size-limits';

const FEED = 10;
/** Records of a web archive that may hold an article. */
const MAY_HOLD = /^(?:text\/html|application\/(?:xhtml|pdf|json)|text\/plain)/i;

/** What sites keep for machines. */
const FOR_MACHINES =
  /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|humans|security)\.txt$/i;

/**
 * Reads the pages of a web archive (WARC, ISO 28500): each response that is a
 * page, under the address that it was fetched from.
 */
export async function webArchive(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const parts: Parameters<typeof together>[0][number][] = [];
  for (const record of recordsOf(bytes)) {
    const page = await pageIn(record);
    if (page === undefined) continue;
    const outcome = await readInner(page.bytes, page.address);
    parts.push({ name: page.address, outcome: at(page.address, outcome) });
  }
  const { articles, notes } = together(parts);
  if (articles.length === 0)
    return refused(readingWords.noPageInArchive(notes[0]));
  return { kind: 'many', articles, notes };
}

/** The address that the archive gives, where a page gives none. */
function at(url: string, outcome: Outcome): Outcome {
  if (outcome.kind !== 'found') return outcome;
  const found: Found = { ...outcome, facts: { url, ...outcome.facts } };
  return found;
}

type Fields = ReadonlyMap<string, string>;
type Parted = {
  readonly fields: Fields;
  readonly first: string;
  /** Where the content begins. */
  readonly end: number;
};
type WebRecord = {
  readonly fields: Fields;
  readonly content: Uint8Array<ArrayBuffer>;
};

function* recordsOf(bytes: Uint8Array<ArrayBuffer>): Generator<WebRecord> {
  let at = 0;
  while (at < bytes.length) {
    const head = headAt(bytes, at);
    if (head === undefined || !head.first.startsWith('WARC/')) return;
    const length = Number(head.fields.get('content-length') ?? NaN);
    if (!Number.isInteger(length) || length < 0) return;
    const end = Math.min(bytes.length, head.end + length);
    yield { fields: head.fields, content: bytes.slice(head.end, end) };
    at = end;
    while (bytes[at] === 13 || bytes[at] === FEED) at++;
  }
}

async function pageIn({ fields, content }: WebRecord) {
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const type = fields.get('warc-type');
  if (FOR_MACHINES.test(address)) return undefined;
  if (type === 'resource')
    return MAY_HOLD.test(fields.get('content-type') ?? '')
      ? { address, bytes: content }
      : undefined;
  if (type !== 'response') return undefined;
  const head = headAt(content, 0);
  if (head === undefined || !/^HTTP\/[\d.]+ 200\b/.test(head.first))
    return undefined;
  if (!MAY_HOLD.test(head.fields.get('content-type') ?? '')) return undefined;
  const sent = content.slice(head.end);
  const whole = /chunked/i.test(head.fields.get('transfer-encoding') ?? '')
    ? unchunked(sent)
    : sent;
  if (!/gzip/i.test(head.fields.get('content-encoding') ?? ''))
    return { address, bytes: whole };
  const unpacked = await gunzipped(whole, MOST_INFLATED);
  return typeof unpacked === 'string'
    ? undefined
    : { address, bytes: unpacked };
}

/** The lines up to the first empty one: a status, then fields. */
function headAt(bytes: Uint8Array, start: number): Parted | undefined {
  const lines: string[] = [];
  let at = start;
  while (lines.length < 500) {
    const feed = bytes.indexOf(FEED, at);
    if (feed === -1 || feed - at > 65_536) return undefined;
    const line = new TextDecoder().decode(bytes.subarray(at, feed)).trimEnd();
    at = feed + 1;
    if (line === '') break;
    lines.push(line);
  }
  const fields = lines.slice(1).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon === -1
      ? []
      : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { first: lines[0] ?? '', fields: new Map(fields), end: at };
}

/** Puts together what was sent in chunks (RFC 9112, 7.1). */
function unchunked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes.length);
  let size = 0;
  let at = 0;
  for (;;) {
    const feed = bytes.indexOf(FEED, at);
    if (feed === -1) break;
    const length = Number.parseInt(
      new TextDecoder().decode(bytes.subarray(at, Math.min(feed, at + 20))),
      16,
    );
    if (!(length > 0)) break;
    const chunk = bytes.subarray(feed + 1, feed + 1 + length);
    whole.set(chunk, size);
    size += chunk.length;
    at = feed + 1 + length + 2;
  }
  return size === 0 ? bytes : whole.slice(0, size);
}
