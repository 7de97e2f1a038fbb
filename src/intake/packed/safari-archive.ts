import { readingWords } from '../../words';
import type { Outcome, ReadInner } from '../reading';
import { refused } from '../reading';
import { propertyList } from './property-list';
import { attributeIn, tokensOf, unescaped } from './xml-tokens';

/** Reads the main page of a Safari web archive, binary or in XML. */
export async function safariArchive(
  bytes: Uint8Array<ArrayBuffer>,
  readInner: ReadInner,
): Promise<Outcome> {
  const isBinary = bytes[0] === 0x62;
  const main = isBinary
    ? mainIn(propertyList(bytes))
    : mainInXml(new TextDecoder().decode(bytes));
  if (main === undefined) return refused(readingWords.damagedSafariArchive);
  const outcome = await readInner(main.data, 'page.html');
  if (outcome.kind !== 'found' || main.url === undefined) return outcome;
  return { ...outcome, facts: { url: main.url, ...outcome.facts } };
}

type Main = {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly url: string | undefined;
};

function mainIn(list: unknown): Main | undefined {
  const main = list instanceof Map ? list.get('WebMainResource') : undefined;
  if (!(main instanceof Map)) return undefined;
  const data: unknown = main.get('WebResourceData');
  const url: unknown = main.get('WebResourceURL');
  return data instanceof Uint8Array
    ? {
        data: new Uint8Array(data),
        url: typeof url === 'string' ? url : undefined,
      }
    : undefined;
}

/** The first data and address in the list: the main resource comes first. */
function mainInXml(source: string): Main | undefined {
  let key = '';
  let open = '';
  let data: string | undefined;
  let url: string | undefined;
  for (const { isEnd, name, words } of tokensOf(source)) {
    if (words === undefined) {
      open = isEnd ? '' : name;
      continue;
    }
    if (open === 'key') key = words.trim();
    if (open === 'data' && key === 'WebResourceData') data ??= words;
    if (open === 'string' && key === 'WebResourceURL') url ??= unescaped(words);
  }
  if (data === undefined) return undefined;
  try {
    const characters = atob(data.replace(/\s+/g, ''));
    return {
      data: Uint8Array.from(characters, (each) => each.charCodeAt(0)),
      url,
    };
  } catch {
    return undefined;
  }
}

/** The address in a link that a browser or a system saved as a file. */
export function linkIn(source: string): string | undefined {
  const internet = /^\[InternetShortcut\][^]*?^URL=(\S+)/im.exec(source)?.[1];
  if (internet !== undefined) return internet;
  if (!/<plist\b/.test(source) || !/<key>URL<\/key>/.test(source))
    return undefined;
  const words = /<key>URL<\/key>\s*<string>([^<]*)<\/string>/.exec(source)?.[1];
  return words === undefined ? attributeIn(source, 'url') : unescaped(words);
}
