const TAG = /<(\/?)([\w:.-]+)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)\/?>/y;
const LESS = '<'.charCodeAt(0);
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
