import type { Span } from '../../text';
import type { Named, Turn } from './turn';

/** "I, Teresa Baldwin, being first duly sworn": who swears. */
const SWORN =
  /(?:^|\n)(?:\d+\. )?I, (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}),/u;
/** "Statement by Foreign Minister Clara Monti": a title that names who speaks. */
const TITLED =
  /(?:^|\n)(?:\p{Lu}[\p{L}’' -]{0,40} )?(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Tt]estimony) (?:by|of|from) ((?:\p{Lu}[\p{L}.’'-]*|of|for|the|and) ?(?:(?:\p{Lu}[\p{L}.’'-]*|of|for|the|and) ?){1,8})(?=\.?\s*(?:\n|$)|\. )/u;
/** The name under a cable or a letter. */
const SIGNED =
  /\n\s*(?:(?:Yours|Sincerely|Regards|Respectfully|Faithfully)[^\n]{0,40}\n\s*)?((?:\p{Lu}[\p{L}.’'-]+ ?){1,4})\s*$/u;
const FIRST_PERSON = /(?:^|[\s("“])I [\p{Ll}’']/u;

/** How much of the end of a text can hold a signature. */
const TAIL = 160;

/** The whole of a text that one person swears, states or signs. */
export function signedTurns(text: string, body: Span): readonly Turn[] {
  const words = text.slice(body.start, Math.min(body.end, body.start + 40_000));
  const sworn = SWORN.exec(words);
  if (sworn === null && !FIRST_PERSON.test(words)) return [];
  const titled = sworn ?? TITLED.exec(words.slice(0, 1_500));
  if (titled !== null) {
    const by = namedAt(text, body.start + titled.index, titled[1] ?? '');
    const from = by.span.end;
    return [{ kind: 'signed', from, start: from, end: body.end, by, to: [] }];
  }
  const from = Math.max(body.start, body.end - TAIL);
  const signed = SIGNED.exec(text.slice(from, body.end));
  const name = signed?.[1]?.trim() ?? '';
  const isName =
    name === name.toUpperCase() ||
    /\n\s*(?:Yours|Sincerely|Regards|Respectfully|Faithfully)/u.test(
      signed?.[0] ?? '',
    );
  if (signed === null || !isName || isNoName(name)) return [];
  const by = namedAt(text, from + signed.index, name);
  return [
    {
      kind: 'signed',
      from: body.start,
      start: body.start,
      end: by.span.start,
      by,
      to: [],
    },
  ];
}

function isNoName(name: string): boolean {
  return (
    name.length < 4 ||
    /\b(?:END|ENDS|SECRET|UNCLASSIFIED|CONFIDENTIAL|NNNN|STOP)\b/u.test(name)
  );
}

function namedAt(text: string, from: number, words: string): Named {
  const name = words.trim();
  const start = text.indexOf(name, from);
  return { name, span: { start, end: start + name.length } };
}
