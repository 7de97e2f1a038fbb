import { analyse } from 'chardet';

/** How an encoding is known. */
export type EncodingBasis =
  'marked' | 'chosen' | 'declared' | 'valid' | 'guessed';

/** Bytes as characters, or the finding that they are none. */
export type Decoding =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly spoilt: number;
      /** As the Web names it: "utf-8", "windows-1251". */
      readonly encoding: string;
      readonly basis: EncodingBasis;
    }
  | { readonly kind: 'binary' };

/** How many bytes are looked at to tell text from anything else. */
const SAMPLE = 65_536;
/** The share of control characters that no text has. */
const MOST_CONTROLS = 0.005;
/** Beyond this share of spoilt characters, UTF-8 was not what was written. */
const MOST_SPOILT = 0.1;
/** So many bytes beyond ASCII are valid UTF-8 by no chance. */
const FEWEST_SIGNS = 8;
/** A guess of less confidence, out of 100, is none. */
const LEAST_CONFIDENCE = 25;

/**
 * Bytes as the characters they stand for: by their byte order mark, else as
 * `chosen` by a person, else as UTF-16 or UTF-32 where most other bytes are
 * empty, or all is letters so, else as `declared`, else as UTF-8; what is no UTF-8
 * as chardet guesses.
 * What is surely UTF-8 is read as that, whatever it declares: a page may have
 * been saved anew. Line ends are left as they are. `spoilt` counts characters
 * that could not be told.
 */
export function decodedText(
  bytes: Uint8Array,
  {
    declared,
    chosen,
  }: {
    readonly declared?: string | undefined;
    readonly chosen?: string | undefined;
  } = {},
): Decoding {
  if (chosen !== undefined && isEncoding(chosen))
    return decoded(bytes, chosen, 'chosen');
  const marked = markOf(bytes);
  if (marked !== undefined) return decoded(bytes, marked, 'marked');
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return decoded(bytes, wide, 'valid');
  if (isBinary(bytes)) return widelyWritten(bytes) ?? { kind: 'binary' };
  const asUnicode = decoded(bytes, 'utf-8', 'valid');
  const beyondAscii = signsBeyondAscii(bytes, asUnicode.text);
  const isUnicode = asUnicode.spoilt === 0 && beyondAscii >= FEWEST_SIGNS;
  if (declared !== undefined && isEncoding(declared) && !isUnicode) {
    const asDeclared = decoded(bytes, declared, 'declared');
    if (asDeclared.spoilt === 0) return asDeclared;
  }
  if (asUnicode.spoilt === 0) return asUnicode;
  return asUnicode.spoilt <= beyondAscii * MOST_SPOILT
    ? asUnicode
    : decoded(bytes, guessedEncoding(bytes), 'guessed');
}

/** How many bytes are beyond ASCII; none that is good where each is a character. */
function signsBeyondAscii(bytes: Uint8Array, asUnicode: string): number {
  let sum = 0;
  if (asUnicode.length === bytes.length) return sum;
  // By index: going over the bytes takes three times as long.
  for (let at = 0; at < bytes.length; at++) sum += (bytes[at] ?? 0) >> 7;
  return sum;
}

/**
 * What chardet takes the bytes for, if they can be that; windows-1252 where it
 * cannot tell. Old Macs ended lines with a return alone.
 */
function guessedEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const guesses = analyse(sample)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => name.toLowerCase())
    .filter(isEncoding)
    .map((name) => new TextDecoder(name).encoding);
  const [first] = guesses;
  const found =
    guesses.find((name) => decoded(sample, name, 'guessed').spoilt <= CUT) ??
    first ??
    'windows-1252';
  const isMac = !sample.includes(10) && sample.includes(13);
  return isMac && found === 'windows-1252' ? 'macintosh' : found;
}

/** A sample may end within a character. */
const CUT = 1;
/** The share of signs that are letters, figures, points and spaces in a text. */
const MOST_SIGNS = 0.98;

/**
 * UTF-16 without a mark in letters beyond Latin: read so, nearly all of it is
 * letters, which no other bytes are.
 */
function widelyWritten(bytes: Uint8Array): Text | undefined {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const sample = charactersOf(bytes.subarray(0, SAMPLE), encoding);
    const signs =
      sample.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\t]/gu) ?? [];
    const isSpaced = /[\p{Zs}\n，。、]/u.test(sample);
    const spoilt = sample.split('\uFFFD').length - 1;
    if (
      isSpaced &&
      spoilt <= CUT &&
      signs.join('').length >= sample.length * MOST_SIGNS &&
      isOfOneScript(sample)
    )
      return decoded(bytes, encoding, 'guessed');
  }
  return undefined;
}

const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Devanagari}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
];
/** The share of letters that are of one script in a text. */
const MOST_LETTERS = 0.7;

function isOfOneScript(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.some(
    (script) => (words.match(script)?.length ?? 0) > letters * MOST_LETTERS,
  );
}

type Text = Extract<Decoding, { kind: 'text' }>;

function decoded(
  bytes: Uint8Array,
  encoding: string,
  basis: EncodingBasis,
): Text {
  const text = charactersOf(bytes, encoding);
  const name = encoding.startsWith('utf-32')
    ? encoding
    : new TextDecoder(encoding).encoding;
  const spoilt = text.split('\uFFFD').length - 1;
  return { kind: 'text', text, spoilt, encoding: name, basis };
}

function charactersOf(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-32'))
    return wideCharacters(bytes, encoding === 'utf-32le');
  const decoder = new TextDecoder(encoding);
  const characters = decoder.decode(bytes);
  // Some engines take windows-1252 for Latin 1, which lacks these signs.
  return decoder.encoding === 'windows-1252'
    ? withWindowsSigns(characters)
    : characters;
}

/** UTF-32, which no browser decodes. */
function wideCharacters(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (at === 0 && code === 0xfeff) continue;
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(isCharacter ? String.fromCodePoint(code) : '\uFFFD');
  }
  return parts.join('');
}

/** The signs of windows-1252 at 80 to 9F; five places are empty. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Dashes and quotation marks where a decoder took windows-1252 for Latin 1. */
export function withWindowsSigns(characters: string): string {
  return characters.replace(
    /[\x80-\x9f]/g,
    (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return 'utf-32le';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
    return 'utf-32be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 or 32 without a mark: in Latin text most other bytes are empty. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 4) return undefined;
  const quads = [0, 0, 0, 0];
  for (let at = 0; at < 2 * pairs; at++)
    if (bytes[at] === 0) quads[at & 3] = (quads[at & 3] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = quads.map((each) => (each * 2) / pairs);
  if (a < 0.02 && b > 0.6 && c > 0.98 && d > 0.98) return 'utf-32le';
  if (a > 0.98 && b > 0.98 && c > 0.6 && d < 0.02) return 'utf-32be';
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
  if (/^utf-32[lb]e$/.test(label)) return true;
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}
