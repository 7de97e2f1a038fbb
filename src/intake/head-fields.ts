import { readingWords } from '../words';
import type { Span } from '../text';
import type { Facts } from './reading';
import type { Row } from './tables/article-fields';
import { dateless, factsIn, isNamed, plainName } from './tables/article-fields';

/** A longer line among the fields is none, in characters. */
const LONGEST_FIELD = 2_000;
/** Fields between lines of dashes (YAML) or of plus signs (TOML). */
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)\r?\n([^]*?)\r?\n\1\s*\r?\n/;
/**
 * A field on a line: "Publisher: Nordwire", in TOML "publisher = Nordwire", in
 * other notes "publisher:: Nordwire", "#+PUBLISHER: Nordwire", ":Publisher: Nordwire".
 */
const FIELD =
  /^\s*(?:#\+|:)?(\p{L}[\p{L}\p{M} _-]{0,40}?)\s*(?:::?|=)(?:\s+|$)(.*?)\s*$/u;
/** Lines with a colon, with an empty line below the last of them. */
const LISTED =
  /^\s*((?:#{1,6} [^\n]{1,300}|(?:[=~-]{3,}[^\S\n]*\n)?[^\n]{1,300}\n[=~-]{3,}[^\S\n]*)\n\s*\n)?((?:(?:#\+|:)?\p{L}[\p{L}\p{M} _-]{0,40}::?(?:[^\S\n][^\n]{0,2000})?\n){1,30})[^\S\n]*(?:\n|$)/u;
/** When a note was made or changed is no day of publication. */
const OF_NOTE =
  /^(?:created|added|clipped|saved|captured|edited|updated|modified|last|time)(?:_|$)/;
/** What has to be among such lines where nothing else marks them as fields. */
const TELLING = ['title', 'publisher', 'published', 'url', 'byline'] as const;

/** The fields above an article, and where they stand. */
export type HeadFields = Span & {
  readonly facts: Facts;
  /** Whether a marked headline stands above them, and not among them. */
  readonly isBelowHeadline: boolean;
  readonly notes: readonly string[];
};

/**
 * The fields at the top of a text: between marks (front matter), or a line each
 * with an empty one below, as programs for notes write them under the headline.
 * Lines with colons are fields only if their names are those of facts.
 */
export function headFields(text: string): HeadFields | undefined {
  const [whole, , matter] = FRONT_MATTER.exec(text.slice(0, HEAD)) ?? [];
  if (whole !== undefined && matter !== undefined) {
    const found = factsOf(matter, text);
    return { start: 0, end: whole.length, isBelowHeadline: false, ...found };
  }
  const [all, headline, lines = ''] = LISTED.exec(text.slice(0, HEAD)) ?? [];
  if (all === undefined) return undefined;
  const found = fieldsIn(lines, text, headline === undefined ? 2 : 1);
  if (found === undefined) return undefined;
  const end = all.trimEnd().length;
  return {
    start: end - lines.trimEnd().length,
    end,
    isBelowHeadline: headline !== undefined,
    ...found,
  };
}

/**
 * What lines say that each begin with a label; nothing where fewer than so many
 * of them are facts, or one is no field.
 */
export function fieldsIn(
  lines: string,
  text: string,
  fewest = 2,
): Pick<HeadFields, 'facts' | 'notes'> | undefined {
  const areFields = lines
    .split('\n')
    .every((line) => line.trim() === '' || FIELD.test(line));
  const names = areFields ? [...rowOf(lines).keys()] : [];
  const telling = TELLING.filter((wanted) =>
    names.some((name) => isNamed(name, wanted)),
  );
  return telling.length < fewest ? undefined : factsOf(lines, text);
}

/** What Joplin puts below a note that it exports: a number, then its fields. */
const FOOT =
  /\n[^\S\n]*\n(id: [0-9a-f]{32}\n(?:[a-z_]{2,40}: ?[^\n]{0,2000}(?:\n|$)){3,60})\s*$/;

/** The fields below a note, and where the note ends. */
export function footFields(
  text: string,
): { readonly end: number; readonly facts: Facts } | undefined {
  const from = Math.max(0, text.length - HEAD);
  const found = FOOT.exec(text.slice(from));
  if (found === null) return undefined;
  return {
    end: from + found.index,
    facts: factsOf(found[1] ?? '', text).facts,
  };
}

/** How much of a text its fields may take, in characters. */
const HEAD = 40_000;

/** The fields of some lines, those of several lines with commas between. */
function rowOf(lines: string): Row {
  const row = new Map<string, string>();
  let last = '';
  for (const line of lines.split(/\r?\n/)) {
    if (line.length > LONGEST_FIELD) continue;
    const [, name, words = ''] = FIELD.exec(line) ?? [];
    const entry = /^\s*-\s+(.*?)\s*$/.exec(line)?.[1];
    if (name !== undefined) last = plainName(name);
    const value = (name === undefined ? (entry ?? '') : words)
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\[\[?(.*?)\]?\]$/, '$1');
    if (value === '' || last === '' || OF_NOTE.test(last)) continue;
    const before = name === undefined ? row.get(last) : undefined;
    row.set(last, before === undefined ? value : `${before}, ${value}`);
  }
  return row;
}

function factsOf(
  lines: string,
  text: string,
): Pick<HeadFields, 'facts' | 'notes'> {
  const row = rowOf(lines);
  const facts = factsIn(row, readingWords.basis.frontMatter, text);
  return { facts, notes: dateless(row, facts) };
}
