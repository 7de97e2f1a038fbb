/** Bytes as characters, or the finding that they are none. */
export type Decoding =
  | { readonly kind: 'text'; readonly text: string; readonly spoilt: number }
  | { readonly kind: 'binary' };

/** How many bytes are looked at to tell text from anything else. */
const SAMPLE = 65_536;
/** The share of control characters that no text has. */
const MOST_CONTROLS = 0.005;
/** Beyond this share of spoilt characters, UTF-8 was not what was written. */
const MOST_SPOILT = 0.1;

/**
 * Bytes as the characters they stand for: by their byte order mark, else as
 * `declared`, else as UTF-16 where every other byte is empty, else as UTF-8,
 * and what is no UTF-8 as windows-1252. Line ends are left as they are.
 * `spoilt` counts characters that could not be told.
 */
export function decodedText(bytes: Uint8Array, declared?: string): Decoding {
  const encoding = markOf(bytes) ?? wideEncodingOf(bytes);
  if (encoding !== undefined) return decoded(bytes, encoding);
  if (isBinary(bytes)) return { kind: 'binary' };
  if (declared !== undefined && isEncoding(declared)) {
    const asDeclared = decoded(bytes, declared);
    if (asDeclared.spoilt === 0) return asDeclared;
  }
  const asUnicode = decoded(bytes, 'utf-8');
  if (asUnicode.spoilt === 0) return asUnicode;
  const beyondAscii = bytes.reduce((sum, byte) => sum + (byte >> 7), 0);
  return asUnicode.spoilt <= beyondAscii * MOST_SPOILT
    ? asUnicode
    : decoded(bytes, 'windows-1252');
}

function decoded(
  bytes: Uint8Array,
  encoding: string,
): Extract<Decoding, { kind: 'text' }> {
  const decoder = new TextDecoder(encoding);
  const characters = decoder.decode(bytes);
  // Some engines take windows-1252 for Latin 1, which lacks these signs.
  const text =
    decoder.encoding === 'windows-1252'
      ? characters.replace(/[\x80-\x9f]/g, (sign) => windowsSign(sign))
      : characters;
  return { kind: 'text', text, spoilt: text.split('\uFFFD').length - 1 };
}

/** The signs of windows-1252 at 80 to 9F; five places are empty. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windowsSign(sign: string): string {
  return WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: in Latin text every other byte is empty. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce(
    (sum, byte) => sum + (isControl(byte) ? 1 : 0),
    0,
  );
  return controls > sample.length * MOST_CONTROLS;
}

/** Tabs, line ends, page ends and escapes occur in text; others do not. */
function isControl(byte: number): boolean {
  return byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27);
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}
