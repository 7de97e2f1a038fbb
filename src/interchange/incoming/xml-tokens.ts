/** A tag of XML as it was met, or the words between two. */
export type XmlToken =
  | {
      readonly kind: 'open';
      /** Without its prefix. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'words'; readonly text: string };

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/g;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The tags and words of an XML text in order. Entities that it declares itself
 * stay as they are written: nothing is fetched and nothing grows.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  for (const { groups } of text.matchAll(TOKEN)) {
    const { data, close, open, attributes = '', empty } = groups ?? {};
    if (open !== undefined)
      yield {
        kind: 'open',
        name: bare(open),
        attributes: new Map(
          [...attributes.matchAll(ATTRIBUTE)].map(
            ([, name = '', one, other]): [string, string] => [
              name,
              resolved(one ?? other ?? ''),
            ],
          ),
        ),
        isEmpty: empty === '/',
      };
    else if (close !== undefined) yield { kind: 'close', name: bare(close) };
    else if (data !== undefined) yield { kind: 'words', text: data };
    else if (groups?.['text'] !== undefined)
      yield { kind: 'words', text: resolved(groups['text']) };
  }
}

function bare(name: string): string {
  return name.replace(/^.*:/, '');
}

function resolved(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code =
        hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff
        ? String.fromCodePoint(code)
        : '\ufffd';
    },
  );
}
