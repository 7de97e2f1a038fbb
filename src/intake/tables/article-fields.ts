import { readingWords } from '../../words';
import { datelineIn } from '../dateline';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Facts, Found } from '../reading';
import { isAddress } from '../page-facts';
import { publisherAt } from '../publisher-at';
import { dateIn, noSuchDateIn } from '../written-dates';

/** A row, an object or a line that may hold an article: names and values. */
export type Row = ReadonlyMap<string, string>;

/** The names under which a fact is found, the most telling first. */
const NAMES = {
  text: 'fulltext full_text text body articlebody article_body articletext article_text content_text content article story bodytext body_text maintext main_text transcript contents content_elements paragraphs blocks volltext artikeltext inhalt texte texte_intégral contenu texto cuerpo contenido testo contenuto conteúdo текст highlight quote',
  html: 'content_html html bodyhtml body_html content:encoded contentencoded',
  summary:
    'lead_paragraph leadparagraph summary description abstract snippet lead opening_text openingtext hit_sentence hitsentence extract teaser standfirst excerpt preview zusammenfassung vorspann résumé chapeau extrait resumen extracto sommario resumo аннотация',
  title:
    'title headline headlines head heading name subject webtitle title_page titel überschrift titre título titulo titolo заголовок',
  publisher:
    'publisher source sourcename source_name publication publicationtitle publication_title newspaper outlet medium media sitename site_name site journal feed website publisher_name media_name source_domain domain quelle zeitung fuente medio fonte testata источник provider infosource',
  published:
    'published publishedat published_at publisheddate published_date datepublished date_published publicationdate publication_date pubdate pub_date published_on publishdate publish_date issued date datetime day timestamp webpublicationdate time created created_at date_publish publish_time seendate ts datum erscheinungsdatum date_de_publication fecha fecha_de_publicación data дата versioncreated firstcreated',
  url: 'url link weburl web_url address permalink canonicalurl uri href sourceurl source_url lien enlace ссылка',
  section:
    'section sectionname section_name category desk ressort rubrik rubrique sección',
  byline:
    'byline author authors creator writer by autor auteur autore автор verfasser verfasserin journalist from from_name user_profile',
} as const;

type Wanted = keyof typeof NAMES;

const LISTS = new Map(
  Object.entries(NAMES).map(([wanted, names]) => [wanted, names.split(' ')]),
);

/** Names that hold one of the usual ones, and what a value of theirs is like. */
const FURTHER: Readonly<
  Partial<Record<Wanted, readonly [RegExp, (value: string) => boolean]>>
> = {
  text: [
    /(?:text|body|content|transcript)(?:_\w+)?$/,
    (value) => value.length > 200,
  ],
  title: [
    /^(?:headline|title)|_(?:headline|title)$/,
    (value) => value.length < 300,
  ],
  publisher: [
    /(?:publisher|publication|outlet|newspaper)(?:_?name)?$/,
    (value) => value.length < 100 && !value.includes('://'),
  ],
  published: [
    /(?:^|_)(?:date|published|pubdate)(?:_|$)/,
    (value) => dateIn(value) !== undefined,
  ],
  url: [/(?:_(?:url|link|href)|documentidentifier)$/, isAddress],
  byline: [
    /(?:author|byline|writer)s?(?:_?names?)?$/,
    (value) => value.length < 200,
  ],
};
/** Names that hold a usual one and mean something else. */
const OTHERWISE =
  /(?:^|_)(?:ids?|count|image|img|thumbnail|photo|picture|logo|icon|type|lang|language|length|score|updated?|modified|crawled|scraped|accessed|retrieved)(?:_|$)|^sub/;

/** Whether a column by its name may hold what is wanted. */
export function isNamed(name: string, wanted: Wanted): boolean {
  if (LISTS.get(wanted)?.includes(name) === true) return true;
  // "Opening text" announces an article, it is none.
  if (wanted === 'text' && isNamed(name, 'summary')) return false;
  return FURTHER[wanted]?.[0].test(name) === true && !OTHERWISE.test(name);
}

/**
 * The value that a row gives under one of the names for what is wanted; of
 * several the first that is fit.
 */
export function valueOf(
  row: Row,
  wanted: Wanted,
  isFit: (value: string) => boolean = () => true,
): string | undefined {
  for (const name of LISTS.get(wanted) ?? []) {
    const value = row.get(name)?.trim();
    if (value !== undefined && value !== '' && isFit(value)) return value;
  }
  const isLike = FURTHER[wanted]?.[1] ?? (() => false);
  for (const [name, value] of row)
    if (isNamed(name, wanted) && value.trim() !== '' && isLike(value.trim()))
      return value.trim();
  return undefined;
}

/** Names that only programs for marking and keeping articles have. */
const KEPT =
  /^(?:quote|highlights|folder|is_archived|is_starred|favorite|annotations|parent_id)$/;
/** When it was kept there, and by whom: none of it is the article's own. */
const OF_KEEPER = /^(?:created(?:_at)?|time|timestamp|user(?:name)?)$/;

/** A row without what it says of itself where it tells of a kept article. */
function withoutKeeper(row: Row): Row {
  const names = [...row.keys()];
  if (!names.some((name) => KEPT.test(name))) return row;
  const isQuote = (row.get('quote') ?? '') !== '';
  return new Map(
    [...row].filter(
      ([name]) =>
        !OF_KEEPER.test(name) &&
        // What stands beside words that were marked is whoever marked them.
        !(isQuote && ['author', 'comment', 'text'].includes(name)),
    ),
  );
}

/** A name as the lists write it. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\(s\)$/, 's')
    .replaceAll(/[ -]/g, '_')
    .replace(/^_+/, '');
}

/**
 * The article that a row holds. Its text is the value as it stands; where that
 * is the source of a page, the words that the page shows. A row without words
 * is none.
 */
export function articleIn(kept: Row, basis: string): Found | undefined {
  const row = withoutKeeper(kept);
  const html = valueOf(row, 'html');
  const told =
    valueOf(row, 'text') ??
    (html === undefined ? valueOf(row, 'summary') : undefined);
  const text =
    told !== undefined && !seemsHtml(told)
      ? told
      : visibleWords(html ?? told ?? '');
  if (text.trim() === '') return undefined;
  const facts = { ...datelineIn(text), ...factsIn(row, basis, text) };
  if (facts.title !== undefined)
    return { kind: 'found', text, facts, notes: dateless(row, facts) };
  // A post has no title but its own first line.
  const head = headOf(text, { start: 0, end: text.length });
  const all = { ...head.facts, ...facts };
  const notes = dateless(row, all);
  return { kind: 'found', text, body: head.body, facts: all, notes };
}

/** Says that the day which a row gives is in no calendar, if nothing else dates it. */
export function dateless(row: Row, { published }: Facts): readonly string[] {
  const none = noSuchDateIn(valueOf(row, 'published') ?? '');
  return published === undefined && none !== undefined
    ? [readingWords.noSuchDay(none)]
    : [];
}

/** Whether a text was cut off by who gave it: "… [+3210 chars]". */
export function isCutOff({ text }: Found): boolean {
  return /\[\+\d+ chars\]\s*$/.test(text.slice(-40));
}

/** Fewer words of a summary only announce an article. */
const FEWEST_WORDS = 60;

/** Whether a row has but a few words about an article, not its own. */
export function isAnnounced(row: Row): boolean {
  const own = valueOf(row, 'text') ?? valueOf(row, 'html');
  const about = own ?? valueOf(row, 'summary') ?? '';
  return own === undefined && about.split(/\s+/).length < FEWEST_WORDS;
}

/** Whether a value is the source of a page: it closes an element. */
function seemsHtml(value: string): boolean {
  return /<\/(?:p|div|span|a|b|i|em|strong|h\d|li|html|body)>|<br ?\/?>/i.test(
    value,
  );
}

/** "www.aljazeera.com" where a publisher is looked for. */
const HOST = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\/?$/u;

/** Whether what is called the source is the address of the article itself. */
function isLink(value: string): boolean {
  return isAddress(value) && !HOST.test(value);
}

/** The publisher as a row names it; a mere host by the name of whose it is. */
function publisherIn(row: Row, text: string): string | undefined {
  const told = valueOf(row, 'publisher', (value) => !isLink(value));
  const host = HOST.exec(told ?? '')?.[1];
  return host === undefined
    ? told
    : (publisherAt(`https://${host}`, text).publisher ?? told);
}

/** "By" before the names of those who wrote. */
const BY = /^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu;

/** What a row says of its article; `basis` says where it was found. */
export function factsIn(row: Row, basis: string, text: string): Facts {
  const title = valueOf(row, 'title');
  const publisher = publisherIn(row, text);
  const time = valueOf(row, 'published');
  const published = time === undefined ? undefined : dateIn(time);
  const url = valueOf(row, 'url') ?? valueOf(row, 'publisher', isLink);
  const section = valueOf(row, 'section');
  const byline = valueOf(row, 'byline')?.replace(BY, '');
  return {
    ...(title === undefined
      ? {}
      : { title: seemsHtml(title) ? visibleWords(title) : title }),
    ...(publisher === undefined ? {} : { publisher, publisherBasis: basis }),
    ...(published === undefined ? {} : { published, publishedBasis: basis }),
    ...(url === undefined ? {} : { url }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
  };
}
