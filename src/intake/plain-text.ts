import { readingWords } from '../words';
import { dateIn } from './written-dates';
import { headOf } from './first-lines';
import { copiedMessage } from './messages/passed-on';
import { printedMail } from './messages/printed-mail';
import { transcriptIn } from './messages/transcript';
import type { Body, Span } from '../text';
import type { Facts, Found } from './reading';
import { standsInColumns } from './side-by-side';

/** A longer line among the fields is none, in characters. */
const LONGEST_FIELD = 2_000;
/** Fields between lines of dashes (YAML) or of plus signs (TOML). */
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)\r?\n([^]*?)\r?\n\1\s*\r?\n/;

/** Reads a text as it stands; only its first lines are asked for facts. */
export function plainText(text: string): Found {
  const whole = { start: 0, end: text.length };
  const transcript = transcriptIn(text);
  if (transcript !== undefined) {
    const { start, facts, name } = transcript;
    return {
      kind: 'found',
      text,
      body: { ...whole, start },
      facts,
      opening: name,
    };
  }
  const copied = printedMail(text) ?? copiedMessage(text);
  const start = copied?.start ?? 0;
  const { facts, body, notes: told = [] } = headOf(text, { ...whole, start });
  const notes = [
    ...(standsInColumns(text) ? [readingWords.sideBySide] : []),
    ...(copied?.facts.published === undefined ? told : []),
  ];
  // The subject is the headline: the first line of the words is none.
  return copied === undefined
    ? { kind: 'found', text, body: withoutAdverts(text, body), facts, notes }
    : {
        kind: 'found',
        text,
        body: withoutAdverts(text, { start, end: body.end }),
        facts: { ...facts, ...copied.facts },
        notes,
      };
}

/** What stands alone on a line where a page had an advert, and is copied along. */
const ADVERT =
  /^[^\S\n]*(?:advertisement|advertising|sponsored content|article continues (?:after|below) (?:this )?advertisement|story continues below advertisement|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie|реклама)[^\S\n]*$/gimu;

function withoutAdverts(text: string, { start, end }: Span): Body {
  const without = [...text.slice(start, end).matchAll(ADVERT)].map(
    ({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.length,
    }),
  );
  return without.length === 0 ? { start, end } : { start, end, without };
}

/**
 * Reads a Markdown text as it stands, marks included: a quote must be the
 * file's own characters. The block of fields at its top is outside the body.
 */
export function markdownText(text: string): Found {
  const matter = FRONT_MATTER.exec(text);
  const start = matter?.[0].length ?? 0;
  const { facts, body, notes = [] } = headOf(text, { start, end: text.length });
  const fields = factsIn(matter?.[2] ?? '');
  return {
    kind: 'found',
    text,
    body,
    facts: { ...facts, ...fields },
    notes: fields.published === undefined ? notes : [],
  };
}

/** The fields of a block, those of several lines with commas between. */
function fieldsIn(matter: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of matter.split(/\r?\n/)) {
    if (line.length > LONGEST_FIELD) continue;
    const [, name, words = ''] =
      /^([a-z_]+)\s*[:=]\s*(.*?)\s*$/i.exec(line) ?? [];
    const entry = /^\s*-\s+(.*?)\s*$/.exec(line)?.[1];
    if (name !== undefined) last = name.toLowerCase();
    const value = (name === undefined ? (entry ?? '') : words)
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\[\[(.*)\]\]$/, '$1');
    if (value === '' || last === '') continue;
    const before = name === undefined ? fields.get(last) : undefined;
    fields.set(last, before === undefined ? value : `${before}, ${value}`);
  }
  return fields;
}

function factsIn(matter: string): Facts {
  const fields = fieldsIn(matter);
  const title = fields.get('title');
  // Web clippers give the address as the source.
  const source = fields.get('source');
  const isLink = /^https?:/i.test(source ?? '');
  const publisher =
    fields.get('publisher') ??
    fields.get('site') ??
    (isLink ? undefined : source);
  const day = dateIn(fields.get('published') ?? fields.get('date') ?? '');
  const url =
    fields.get('url') ?? fields.get('link') ?? (isLink ? source : undefined);
  const byline = fields.get('author')?.replace(/^\[+|\]+$/g, '');
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === undefined
      ? {}
      : {
          published: day,
          publishedBasis: readingWords.basis.frontMatter,
        }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  };
}
