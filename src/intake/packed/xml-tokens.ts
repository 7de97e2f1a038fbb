const TAG = /<(\/?)([\w:.-]+)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)\/?>/y;
const LESS = '<'.charCodeAt(0);
const GREATER = '>'.charCodeAt(0);
const STROKE = '/'.charCodeAt(0);

/** A tag of XML, or the words between two. */
export type Token = {
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly name: string;
  /** Its attributes, as they stand. */
  readonly attributes: string;
  readonly words: string | undefined;
};

/** The tags and words of XML, in order; what is neither is passed over. */
export function* tokensOf(source: string): Generator<Token> {
  const tag = new RegExp(TAG);
  for (let at = 0; at < source.length;) {
    if (source.charCodeAt(at) !== LESS) {
      const end = source.indexOf('<', at);
      const words = source.slice(at, end === -1 ? source.length : end);
      at += words.length;
      yield { isEnd: false, isEmpty: false, name: '', attributes: '', words };
      continue;
    }
    const end = endOfBareTag(source, at);
    if (end !== undefined) {
      const isEnd = source.charCodeAt(at + 1) === STROKE;
      const isEmpty = source.charCodeAt(end - 2) === STROKE;
      const name = source.slice(
        isEnd ? at + 2 : at + 1,
        isEmpty ? end - 2 : end - 1,
      );
      at = end;
      yield { isEnd, isEmpty, name, attributes: '', words: undefined };
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (found === null) {
      const next = source.indexOf('<', at + 1);
      if (next === -1) return;
      at = next;
      continue;
    }
    at = tag.lastIndex;
    yield {
      isEnd: found[1] === '/',
      isEmpty: source.charCodeAt(at - 2) === STROKE,
      name: found[2] ?? '',
      attributes: found[3] ?? '',
      words: undefined,
    };
  }
}

/**
 * Where a tag ends that has nothing but a name: most have, and a pattern takes
 * longer over millions of them.
 */
function endOfBareTag(source: string, start: number): number | undefined {
  const first = source.charCodeAt(start + 1) === STROKE ? start + 2 : start + 1;
  let at = first;
  while (isOfName(source.charCodeAt(at))) at++;
  if (at === first) return undefined;
  if (source.charCodeAt(at) === STROKE) at++;
  return source.charCodeAt(at) === GREATER ? at + 1 : undefined;
}

/** Whether a sign stands in a name: a letter, a figure, or one of ". - : _". */
function isOfName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 45 ||
    code === 46 ||
    code === 95
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The characters that entities stand for; those of a DTD stay unopened. */
export function unescaped(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** An attribute's value among those of a tag. */
export function attributeIn(
  attributes: string,
  name: string,
): string | undefined {
  const found = new RegExp(
    `(?:^|\\s|:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  ).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}
