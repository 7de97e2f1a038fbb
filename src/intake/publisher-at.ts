import { readingWords } from '../words';
import { knownPublisher } from './known-hosts';
import type { Facts } from './reading';

/** Hosts that show what others have published: archives, databases, networks. */
const OTHERS =
  /(?:^|\.)(?:archive\.(?:org|ph|is|today|md|li|fo|vn)|(?:google|yahoo|feedburner)\.[a-z.]+|(?:googleusercontent|bing|msn|flipboard|pressreader|proquest|lexisnexis|nexis|factiva|dowjones|europresse|twitter|x|facebook|instagram|linkedin|reddit|youtube|whatsapp|dropbox|getpocket|instapaper)\.com|apple\.news|t\.me|telegram\.org|youtu\.be|bit\.ly)$/;
/** Hosts on which each publisher has a name of its own before theirs. */
const SHARED =
  /(?:^|\.)(?:substack|wordpress|blogspot|medium|tumblr|ghost|github)\.(?:com|io)$/;
/** The last two names of a host under which publishers stand in some countries. */
const ENDINGS = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go)$/;
/** A page that an archive holds, by its own address at the end of the other. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/;
/** A shorter name may be any word. */
const SHORTEST = 4;
/** How much of a text is searched for the name, from its start and its end. */
const SEARCHED = 20_000;
const SEARCHED_LAST = 3_000;

/**
 * The publisher that an address names: by a list, else as the text itself writes
 * the name that the host has, else the host. Archives and networks name nobody.
 */
export function publisherAt(
  url: string | undefined,
  text: string,
): Pick<Facts, 'publisher' | 'publisherBasis'> {
  const address = ARCHIVED.exec(url ?? '')?.[1] ?? url ?? '';
  const whole = URL.canParse(address) ? new URL(address).hostname : '';
  const host = siteOf(whole);
  if (host === '') return {};
  return {
    publisher:
      knownPublisher(whole) ?? nameIn(text, host.split('.')[0] ?? '') ?? host,
    publisherBasis: readingWords.publisherAddress(host),
  };
}

/** The part of a host that names its owner; nothing where that is nobody. */
function siteOf(host: string): string {
  const names = host.split('.');
  const isNumber = /^[\d.]+$|:/.test(host);
  if (names.length < 2 || isNumber || OTHERS.test(host)) return '';
  const isLong = ENDINGS.test(names.at(-2) ?? '') && names.length > 2;
  const site = names.slice(isLong ? -3 : -2).join('.');
  return SHARED.test(host) ? host.replace(/^www\./, '') : site;
}

/** A name with the letters of a host's own: "Harbour Gazette" of "harbourgazette". */
function nameIn(text: string, label: string): string | undefined {
  const letters = label.replaceAll('-', '').split('');
  if (
    letters.length < SHORTEST ||
    letters.some((each) => !/[a-z\d]/.test(each))
  )
    return undefined;
  const words = `${text.slice(0, SEARCHED)}\n${text.slice(-SEARCHED_LAST)}`;
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${letters.join("\\p{M}*[ .’'-]?")}\\p{M}*(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'iu',
  ).exec(words.normalize('NFD'));
  const name = found?.[0].normalize('NFC');
  return name !== undefined && /^[\p{Lu}\d]/u.test(name) ? name : undefined;
}
