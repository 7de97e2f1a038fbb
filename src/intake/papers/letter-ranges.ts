import { Inflate } from 'fflate';

/** No font numbers more letters in a row than this. */
const WIDEST = 0x1_00_00;
/** A table of letters is no longer than this where it is packed, in bytes. */
const LONGEST = 65_536;
const STREAM = 'stream';
const HEX = /<([^>]{0,200})>/g;
const SPACE = 32;

/**
 * A PDF without those tables of letters that name ranges wider than any font
 * has: the reader would write millions of letters for one. Their fonts are then
 * read by what else they tell. Tables that are not packed by deflate are left.
 */
export function withoutWideRanges(
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const source = new TextDecoder('latin1').decode(bytes);
  let kept = bytes;
  let at = source.indexOf(STREAM);
  while (at !== -1) {
    const start = at + STREAM.length + (source[at + 6] === '\r' ? 2 : 1);
    const end = source.indexOf('endstream', start);
    if (end === -1) break;
    if (end - start < LONGEST && isWide(bytes.subarray(start, end))) {
      if (kept === bytes) kept = bytes.slice();
      kept.fill(SPACE, start, end);
    }
    at = source.indexOf(STREAM, end + 'endstream'.length);
  }
  return kept;
}

function isWide(packed: Uint8Array<ArrayBuffer>): boolean {
  // What was packed by deflate begins so.
  if ((packed[0] ?? 0) % 16 !== 8) return false;
  for (const [, kind, ranges = ''] of unpacked(packed).matchAll(
    /begin(bf|cid)range([^]*?)end(?:bf|cid)range/g,
  )) {
    const numbers = [...ranges.replaceAll(/\[[^\]]*\]/g, '<0>').matchAll(HEX)];
    const step = kind === 'bf' ? 3 : 2;
    for (let at = 0; at + 1 < numbers.length; at += step)
      if (numberIn(numbers[at + 1]) - numberIn(numbers[at]) > WIDEST)
        return true;
  }
  return false;
}

/** As the reader takes it: what is no digit is passed over. */
function numberIn(hex: RegExpExecArray | undefined): number {
  const digits = (hex?.[1] ?? '').replaceAll(/[^\da-f]/gi, '').slice(-8);
  return Number.parseInt(digits || '0', 16);
}

/** What a stream unpacks to, as far as it is sound: the reader goes as far. */
function unpacked(packed: Uint8Array<ArrayBuffer>): string {
  const decoder = new TextDecoder('latin1');
  const parts: string[] = [];
  const stream = new Inflate((chunk) => parts.push(decoder.decode(chunk)));
  try {
    // Two bytes before say how it was packed, four after are its sum.
    stream.push(packed.subarray(2), true);
  } catch {
    // The rest is spoilt.
  }
  return parts.join('');
}
