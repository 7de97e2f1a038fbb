import type { Span } from '../../text';
import { linesOf } from '../sentences/lines';
import { diaristIn, narratorIn } from './narrators';
import type { Named, Turn } from './turn';

/** "I, Teresa Baldwin, being first duly sworn": who swears. */
const SWORN =
  /(?:^|\n)[ \t]*(?:\d+\. )?I,? (?:the undersigned,? )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Captain|Inspector|Sergeant|Special Agent|Agent|Detective)\.? )?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|al|bin) )?\p{Lu}[\p{L}.’'-]*){1,4})(?:,| of | am | being | make | will | do | hereby | solemnly | state | swear | declare | depose )/u;
/** "Orion Freight statement on press reports": whose it is comes first. */
const OWN_TITLE =
  /^[ \t]*(\p{Lu}[\p{L}&.’'-]*(?: (?:\p{Lu}|of |and |de |for )[\p{L}&.’'-]*){0,5}?)(?:['’]s)?[ \t]*[:–—-]? (?:(?:media|press|public|official|holding|joint|Media|Press|Public) )?(?:[Ss]tatement|STATEMENT|[Rr]esponse|responds|update)\b/u;
/** "Orion Freight notes the reports": a body that speaks on as "we". */
const OPENS_AS =
  /^(\p{Lu}[\p{L}&.’'-]*(?: \p{Lu}[\p{L}&.’'-]*){0,4}) (?:today |has |have |can |wishes |would |strongly |categorically |is |notes?|den(?:y|ies)|rejects?|confirms?|regrets?|welcomes?|announce)/u;
/** "Statement by Foreign Minister Clara Monti to the Council": who speaks. */
const TITLED =
  /(?:^|[ \t])(?:statement|remarks|speech|address|testimony|affidavit|declaration|message|evidence|briefing|intervention|account(?! of)|memoir(?! of)|recollections(?! of)|proof of evidence|dia(?:ry|ries)|journal(?= of (?:\p{Lu}|the \p{Lu}))|notebooks?|opinion,?|comment,?|lecture|reminiscences) (?:by|of|from) (?!(?:audio|e-?mail|letter|phone|post|telephone|video)\b)(?!(?:\S+ ){1,5}(?:had|has|is|that|was|were|which|who)\b)(\S.{2,110}?)(?: (?:to|at|before|on|in|regarding|following|concerning|about) .*)?[.:]?\s*$/iu;
/** "By Lena Brandt", under a title. */
const BYLINE =
  /^[ \t]*(?:(?:Posted|Written|Words|Text|Report|Story|Blog|Published|Told|Recorded) )?(?:By|BY|by):? (\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}|de |van |von |al-|bin )[\p{L}’'-]*\.?){1,3}?)[ \t]*(?:$|[.,;|(–—-][ \d\p{Lu}]|on \d)/u;
/** The name under a cable or a letter. */
const SIGNED =
  /\n\s*(?:(?:Yours|Sincerely|Regards|Respectfully|Faithfully|Signed|Best)[^\n]{0,40}\n\s*)?((?:\p{Lu}[\p{L}.’'-]+ ?){1,4})\s*$/u;
/** A full name alone in the last line, below a blank one. */
const SIGNED_ALONE =
  /\n[ \t]*\n[ \t]*((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}\p{Ll}[\p{L}’'-]*)\s*$/u;
/** "— signed J. Smith", where the text ends. */
const SIGNED_SO =
  /(?:^|[\s—–(])(?:[Ss]igned|SIGNED)[:,)]*(?: by)? ((?:\p{Lu}[\p{L}.’'-]* ?){2,5}?)[.)]?\s*$/u;
/** A diary leaves its "I" unsaid: "Rang the premier." */
const DIARY = /\b(?:dia(?:ry|ries)|journals?)\b/iu;
/** What opens a text that is one writer's from its first word to its last. */
const OF_ONE = /\b(?:comment|dia(?:ry|ries)|journals?|opinion)\b/iu;
const VALEDICTION =
  /\n\s*(?:Yours|Sincerely|Regards|Respectfully|Faithfully|Signed|Best)/u;
const FIRST_PERSON = /(?:^|[\s("“])I [\p{Ll}’']/u;
/** "I" or "we" in the writer's own voice, outside quotation marks. */
const QUOTED = /“[^”\n]{0,2000}”?|"[^"\n]{0,2000}"?/gu;
const OWN_VOICE = /(?:^|[\s(])I (?:also )?[\p{Ll}’']/gu;
const AS_WE = /(?:^|[\s(])(?:We|we|Our|our) [\p{Ll}’']/gu;
/** Words in which the name of a company or an association ends. */
const OF_BODY =
  /\b(?:AG|Association|Authority|Bank|Board|Club|Commission|Committee|Company|Co|Corp|Corporation|Council|Federation|Foundation|Fund|GmbH|Group|Holdings?|Inc|Institute|Limited|LLC|LLP|Ltd|Ministry|NGO|Organi[sz]ation|Party|plc|PLC|Society|Trust|Union|University)\.?$/u;

/** The post that sends a cable: "FM AMEMBASSY PORTOBELLO". */
const POST =
  /(?<=^|\n)(?:(?:FM|FROM|From)[: ]+)?(?:(?:THE )?(?:[A-Z.]+ )?(?:AMEMBASSY|AMCONSUL|USEMBASSY|USMISSION|EMBASSY|CONSULATE|HIGH COMMISSION|MISSION)|(?:the )?(?:[A-Z][a-z.]+ |U\.S\. )?(?:Embassy|Consulate(?: General)?|High Commission))(?:(?: OF [A-Z ]+| of [A-Z][a-z]+)? (?:IN|in|TO|to))? ([A-Z][A-Za-z ]+[A-Za-z])(?=\s*(?:\n|$))/u;
/** "C O N F I D E N T I A L TARVIA 000457": the post by its town. */
const NUMBERED =
  /(?<=^|\n)(?:[A-Z] (?:[A-Z] )+[A-Z]|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET) {0,3}(?: SECTION \d+ OF \d+)? ([A-Z]{3,}(?: [A-Z]{3,})?) \d{4,6}\b/u;
/** "Origin: Embassy Tarvia", as archives head a cable. */
const ORIGIN =
  /(?<=^|\n)(?:Origin|ORIGIN|Sender|Post):? +(?:(?:the )?(?:[A-Z][a-z.]+ )?(?:Embassy|Consulate|Mission)(?: in| of)? )([A-Z][A-Za-z ]+)(?=\s*(?:\n|$))/u;
/** "FM TARQUIN", over "TO FCO": a post by its town alone. */
const TOWN =
  /(?<=^|\n)(?:FM|FROM) (?!THE )([A-Z][A-Z ]{2,30}[A-Z])\s*\n(?=TO )/u;

function inTitle(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** "2. (C) …": a paragraph of a cable, with its marking. */
const MARKED = /(?:^|\n)\d+\. \((?:C|S|U|C\/NF|S\/NF|SBU)\) /u;

/** How much of the end of a text can hold a signature. */
const TAIL = 160;
/** How much of a text is looked through for who speaks. */
const HEAD = 1_500;

/** The whole of a text that one person or body swears, states or signs. */
export function signedTurns(text: string, body: Span): readonly Turn[] {
  const words = text.slice(body.start, Math.min(body.end, body.start + 40_000));
  const sworn = SWORN.exec(words);
  if (sworn !== null)
    return fromHere(
      'signed',
      namedAt(text, body.start + sworn.index, sworn[1] ?? ''),
      body,
    );
  const post =
    POST.exec(words.slice(0, 800)) ??
    TOWN.exec(words.slice(0, 800)) ??
    NUMBERED.exec(words.slice(0, 800)) ??
    ORIGIN.exec(words.slice(0, 800));
  const diarist = post === null ? diaristIn(text, body) : undefined;
  if (diarist !== undefined) return fromHere('signed', diarist, body, true);
  const own = words.replace(QUOTED, '');
  const asI = countOf(OWN_VOICE, own);
  const asWe = countOf(AS_WE, own);
  if (post === null && asI + asWe > 0) {
    const titled = titledIn(text, body, asI, asWe);
    const [below] =
      titled !== undefined && isOffice(titled)
        ? signedBelow(text, body, asI)
        : [];
    if (below !== undefined) return [below];
    if (titled !== undefined) {
      const opener = text.slice(body.start, titled.span.start);
      const isOwn = OF_ONE.test(opener);
      const writer = isOwn
        ? ({ ...titled, isUncredited: true } as const)
        : titled;
      return fromHere('signed', writer, body, DIARY.test(opener));
    }
  }
  if (post !== null) {
    const span = namedAt(text, body.start + post.index, post[0]).span;
    const by = { name: `Embassy ${inTitle(post[1] ?? '')}`, span };
    return fromHere('cable', by, body);
  }
  if (!FIRST_PERSON.test(words)) return [];
  const below = signedBelow(text, body, asI);
  return below.length > 0 ? below : narrated(text, body, own, asI);
}

function fromHere(
  kind: 'signed' | 'cable',
  by: Named,
  { end }: Span,
  isTerse = false,
): readonly Turn[] {
  const from = by.span.end;
  const turn = { kind, from, start: from, end, by, to: [] };
  return [isTerse ? { ...turn, isTerse } : turn];
}

/** So often says "I" who tells his own story, in a hundred words. */
const OFTEN = 2;

/** A story told as "I" by whom a line names, or else by "the author". */
function narrated(
  text: string,
  body: Span,
  own: string,
  asI: number,
): readonly Turn[] {
  const words = own.split(/\s+/u).length;
  const { start: from, end } = body;
  const named = asI > 1 ? narratorIn(text, body) : undefined;
  if (named !== undefined && asI * 100 >= words)
    return [{ kind: 'signed', from, start: from, end, by: named, to: [] }];
  if (asI < 4 || asI * 100 < words * OFTEN) return [];
  const first = FIRST_PERSON.exec(text.slice(body.start, body.end));
  if (first === null) return [];
  const start = body.start + text.slice(body.start).indexOf('I', first.index);
  const span = { start, end: start + 1 };
  const by = { name: 'the author', span, isUncredited: true } as const;
  return [{ kind: 'signed', from, start: from, end, by, to: [] }];
}

function countOf(pattern: RegExp, words: string): number {
  return [...words.matchAll(pattern)].length;
}

/** Who speaks by the title, the byline or the head of the letter. */
function titledIn(
  text: string,
  { start, end }: Span,
  asI: number,
  asWe: number,
): Named | undefined {
  const head = linesOf(text, { start, end: Math.min(end, start + HEAD) });
  for (const line of asI > 2 ? head.slice(0, 6) : []) {
    const byline = BYLINE.exec(text.slice(line.start, line.end).trim());
    if (byline !== null) return namedAt(text, line.start, byline[1] ?? '');
  }
  for (const [index, line] of head.entries()) {
    const words = text.slice(line.start, line.end).trim();
    const isBodyVoice = asWe > 1 && asI === 0;
    const owned = isBodyVoice && index < 6 ? OWN_TITLE.exec(words) : null;
    const opens = isBodyVoice && asWe > 2 ? OPENS_AS.exec(words) : null;
    const own = owned ?? opens;
    if (own !== null && !NO_BODY.test(own[1] ?? ''))
      return { ...namedAt(text, line.start, own[1] ?? ''), isBody: true };
    if (words.length > 160 && TITLED.exec(words.slice(0, 120)) === null)
      continue;
    const titled = TITLED.exec(words.split(/(?<=\p{Ll}{3})\. /u)[0] ?? words);
    const name = titled?.[1]?.replace(/^the (?=\p{Ll})/iu, '').trim();
    if (name !== undefined && /\p{Lu}/u.test(name)) {
      const undated = nameInTitle(name).replace(/,? \d.*$/u, '');
      const by = namedAt(text, line.start, undated);
      if (OF_BODY.test(name)) return { ...by, isBody: true };
      return asI > 0 || !isOneWord(name) ? by : undefined;
    }
    const isLoud =
      index === 0 &&
      asWe > 2 &&
      /^\p{Lu}{3,}(?: \p{Lu}{3,}){0,3}$/u.test(words);
    const isLetterhead =
      index < 3 && isBodyVoice && (isLoud || OF_BODY.test(words));
    if (isLetterhead && /^\p{Lu}[\p{L}&.,’' -]{2,60}$/u.test(words))
      return { ...namedAt(text, line.start, words), isBody: true };
  }
  return undefined;
}

/** "The Facilitator, Ambassador Leo Marchetti,": the name after the office. */
function nameInTitle(words: string): string {
  const parts = words.split(/,\s*/u).filter((part) => part !== '');
  const isName = (part: string): boolean =>
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,5}$/u.test(part);
  const [first = words] = parts;
  return parts.length > 1 && !isName(first)
    ? (parts.slice(1).find(isName) ?? first)
    : first;
}

/** What opens a heading and is nobody. */
const NO_BODY =
  /^(?:Press|Media|Public|Official|Joint|Our|We|The|This|For|In|On|A|An|PRESS|MEDIA|Full|Oral|Written|Witness|Opening|Closing|Holding|Statement)$/u;

function isOneWord(name: string): boolean {
  return !name.includes(' ');
}

/** "The General Secretary of the Union": who that is stands below. */
function isOffice({ name, isBody }: Named): boolean {
  return isBody === undefined && /\b(?:of|OF|for|FOR)\b/u.test(name);
}

/** Whoever signs below, in capitals, after "Yours sincerely" or alone. */
function signedBelow(text: string, body: Span, asI: number): readonly Turn[] {
  const from = Math.max(body.start, body.end - TAIL);
  const so = SIGNED_SO.exec(text.slice(from, body.end));
  if (so !== null) {
    const by = namedAt(text, from + so.index, so[1] ?? '');
    const { start } = body;
    return [
      { kind: 'signed', from: start, start, end: by.span.start, by, to: [] },
    ];
  }
  const tail = text.slice(from, body.end);
  const alone = asI > 2 ? SIGNED_ALONE.exec(tail) : null;
  const signed = alone ?? SIGNED.exec(tail);
  const name = signed?.[1]?.trim() ?? '';
  const isName =
    alone !== null ||
    name === name.toUpperCase() ||
    VALEDICTION.test(signed?.[0] ?? '');
  if (signed === null || !isName || isNoName(name)) return [];
  const by = namedAt(text, from + signed.index, name);
  const isCable = MARKED.test(text.slice(body.start, body.start + HEAD));
  return [
    {
      kind: isCable ? 'cable' : 'signed',
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
    /^(?:Read|Related|The|This|See|More|Share|Follow|All|Photo|Editing|Source)\b/u.test(
      name,
    ) ||
    /\b(?:END|ENDS|SECRET|UNCLASSIFIED|CONFIDENTIAL|NNNN|STOP)\b/u.test(name)
  );
}

function namedAt(text: string, from: number, words: string): Named {
  const name = words.trim();
  const start = text.indexOf(name, from);
  return { name, span: { start, end: start + name.length } };
}
