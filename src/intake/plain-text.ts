import { readingWords } from '../words';
import { headOf } from './first-lines';
import type { HeadFields } from './head-fields';
import { footFields, headFields } from './head-fields';
import { copiedMessage } from './messages/passed-on';
import { printedMail } from './messages/printed-mail';
import { transcriptIn } from './messages/transcript';
import type { Body, Span } from '../text';
import type { Found } from './reading';
import { standsInColumns } from './side-by-side';

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
  const fields = copied === undefined ? headFields(text) : undefined;
  if (fields !== undefined) return belowFields(text, fields);
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

/** The number of a page, where a page ends. */
const PAGE_END = /^[^\S\n]*(?:- ?)?\d{1,4}(?: ?-)?[^\S\n]*\n[^\S\n]*\f/gm;

/** What stands alone on a line where a page had an advert, and is copied along. */
const ADVERT =
  /^[^\S\n]*(?:advertisement|advertising|sponsored content|article continues (?:after|below) (?:this )?advertisement|story continues below advertisement|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie|реклама)[^\S\n]*$/gimu;

function withoutAdverts(text: string, { start, end }: Span): Body {
  const words = text.slice(start, end);
  const without = [ADVERT, PAGE_END]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.length,
    }))
    .toSorted((a, b) => a.start - b.start);
  return without.length === 0 ? { start, end } : { start, end, without };
}

/**
 * Reads a Markdown text as it stands, marks included: a quote must be the
 * file's own characters. The block of fields at its top is outside the body.
 */
export function markdownText(text: string): Found {
  const foot = footFields(text);
  const fields = headFields(text);
  const found: Found =
    fields === undefined
      ? {
          kind: 'found',
          text,
          ...headOf(text, { start: 0, end: foot?.end ?? text.length }),
        }
      : belowFields(text, fields);
  return { ...found, facts: { ...found.facts, ...foot?.facts } };
}

/** A text with fields at its top: what they say goes before its first lines. */
function belowFields(
  text: string,
  { end, isBelowHeadline, facts: told, notes: faults }: HeadFields,
): Found {
  const whole = { start: isBelowHeadline ? 0 : end, end: text.length };
  const { facts, body, notes } = headOf(text, whole);
  const start = isBelowHeadline ? afterSpace(text, end) : body.start;
  const isDated = told.published !== undefined;
  return {
    kind: 'found',
    text,
    body: withoutAdverts(text, { start, end: body.end }),
    facts: { ...facts, ...told },
    notes: isDated ? [] : [...new Set([...faults, ...notes])],
  };
}

function afterSpace(text: string, from: number): number {
  const rest = text.slice(from);
  return from + (rest.length - rest.trimStart().length);
}
