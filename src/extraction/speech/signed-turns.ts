import type { Span } from '../../text';
import type { Named, Turn } from './turn';

/** "I, Teresa Baldwin, being first duly sworn": who swears. */
const SWORN =
  /(?:^|\n)(?:\d+\. )?I, (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4})(?:,| of | am | being | make | will )/u;
/** "Statement by Foreign Minister Clara Monti": a title that names who speaks. */
const TITLED =
  /(?:^|\n)(?:\p{Lu}[\p{L}’' -]{0,40} )?(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Tt]estimony|[Aa]ffidavit|STATEMENT|AFFIDAVIT|REMARKS|TESTIMONY) (?:by|of|from|BY|OF|FROM) ((?:\p{Lu}[\p{L}.’'-]*|of|for|the|and) ?(?:(?:\p{Lu}[\p{L}.’'-]*|of|for|the|and) ?){1,8})(?=\.?\s*(?:\n|$)|\. )/u;
/** The name under a cable or a letter. */
const SIGNED =
  /\n\s*(?:(?:Yours|Sincerely|Regards|Respectfully|Faithfully)[^\n]{0,40}\n\s*)?((?:\p{Lu}[\p{L}.’'-]+ ?){1,4})\s*$/u;
const FIRST_PERSON = /(?:^|[\s("“])I [\p{Ll}’']/u;

/** The post that sends a cable: "FM AMEMBASSY PORTOBELLO". */
const POST =
  /(?<=^|\n)(?:FM )?(?:AMEMBASSY|AMCONSUL|USEMBASSY|USMISSION|EMBASSY)(?: OF [A-Z ]+ IN)? ([A-Z][A-Z ]+[A-Z])(?=\s*(?:\n|$))/u;

function inTitle(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** How much of the end of a text can hold a signature. */
const TAIL = 160;

/** The whole of a text that one person swears, states or signs. */
export function signedTurns(text: string, body: Span): readonly Turn[] {
  const words = text.slice(body.start, Math.min(body.end, body.start + 40_000));
  const sworn = SWORN.exec(words);
  if (
    sworn === null &&
    !FIRST_PERSON.test(words) &&
    !POST.test(words.slice(0, 800))
  )
    return [];
  const titled = sworn ?? TITLED.exec(words.slice(0, 1_500));
  if (titled !== null) {
    const by = namedAt(text, body.start + titled.index, titled[1] ?? '');
    const from = by.span.end;
    return [{ kind: 'signed', from, start: from, end: body.end, by, to: [] }];
  }
  const post = POST.exec(words.slice(0, 800));
  if (post !== null) {
    const span = namedAt(text, body.start + post.index, post[0]).span;
    const by = { name: `Embassy ${inTitle(post[1] ?? '')}`, span };
    const start = body.start + post.index + post[0].length;
    return [{ kind: 'cable', from: start, start, end: body.end, by, to: [] }];
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
