import { readingWords } from '../words';
import { decodedText } from './decoded-text';
import type { Found, Refused } from './reading';
import { refused } from './reading';
import { pageSource, webPage } from './web-page';

/**
 * Reads a page that a browser saved as one file (MHTML, RFC 2557): the part that
 * is HTML from the address of the whole, else the first that is. Pictures and
 * styles are passed over.
 */
export function savedPage(bytes: Uint8Array): Found | Refused {
  const source = latin(bytes);
  const head = headOf(source);
  if (
    /^text\/html|^application\/xhtml/i.test(
      head.fields.get('content-type') ?? '',
    )
  )
    return pageOf(source, undefined);
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(
    head.fields.get('content-type') ?? '',
  )?.[1];
  if (boundary === undefined) return refused(readingWords.damagedSavedPage);
  const savedFrom = head.fields.get('snapshot-content-location');
  const pages = source
    .slice(head.end)
    .split(`--${boundary}`)
    .map((part) => part.replace(/^\r?\n/, ''))
    .filter((part) =>
      /^text\/html|^application\/xhtml/i.test(
        headOf(part).fields.get('content-type') ?? '',
      ),
    );
  // A frame of the page, an advert, may stand before it.
  const page =
    pages.find(
      (part) =>
        savedFrom !== undefined &&
        headOf(part).fields.get('content-location') === savedFrom,
    ) ?? pages[0];
  return page === undefined
    ? refused(readingWords.damagedSavedPage)
    : pageOf(page, savedFrom);
}

/** The page in one part of a message, with the fields above it. */
function pageOf(page: string, savedFrom: string | undefined): Found | Refused {
  const { fields, end } = headOf(page);
  const content = unpacked(
    page.slice(end).replace(/\r?\n$/, ''),
    fields.get('content-transfer-encoding') ?? '',
  );
  const charset = /charset="?([\w.:-]+)"?/i.exec(
    fields.get('content-type') ?? '',
  )?.[1];
  const decoding =
    charset === undefined
      ? pageSource(content)
      : decodedText(content, { declared: charset });
  if (decoding.kind === 'binary') return refused(readingWords.damagedSavedPage);
  return webPage(decoding.text, savedFrom ?? fields.get('content-location'));
}

type Head = {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the content begins. */
  readonly end: number;
};

/** The fields at the top of a message, unfolded (RFC 5322). */
function headOf(message: string): Head {
  const blank = /\r?\n\r?\n/.exec(message);
  const end = blank === null ? 0 : blank.index + blank[0].length;
  const lines = message
    .slice(0, blank?.index ?? 0)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon === -1
      ? []
      : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { fields: new Map(fields), end };
}

function unpacked(content: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(
        content
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([0-9a-f]{2})/gi, (_, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
      );
    case 'base64':
      return bytesOf(unpackedBase64(content));
    default:
      return bytesOf(content);
  }
}

function unpackedBase64(content: string): string {
  try {
    return atob(content.replace(/[^a-z0-9+/=]/gi, ''));
  } catch {
    return '';
  }
}

/** Bytes as characters of the same number, so that a message can be cut. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

function bytesOf(characters: string): Uint8Array {
  return Uint8Array.from(characters, (each) => each.charCodeAt(0));
}
