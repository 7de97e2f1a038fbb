import type { Span } from '../../text';
import { HONORIFICS } from '../lexicons/offices';

/** What a word does in its sentence, as far as the grammar needs it. */
export type Tag =
  | 'determiner'
  | 'number'
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'possessive'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'not'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'but'
  | 'relative'
  | 'subordinator'
  | 'comma'
  | 'dash'
  | 'quotation'
  | 'bracket'
  | 'stop'
  | 'mark';

/** A verb as it stands: its base form, and which of its forms this may be. */
export type VerbReading = {
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
};

/** One word or mark, with its offsets in the article's text. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  tag: Tag;
  /** Set where the tag is *verb*. */
  verb: VerbReading | undefined;
};

const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*(?:[-–]\p{L}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’](?:s|t|ll|re|ve|d|m)\b|[^\s\p{Cf}]/uy;

/** The short ends that are parted from their word: "Trump’s", "didn’t". */
const CLITIC = /(?:['’](?:s|S|ll|re|ve|d|m)|n['’]t)$/u;

const SHORT_TITLE =
  /^(?:(?:Lt|Maj|Brig|Vice|Rear|Sgt|Col)\.-)?(?:\p{Lu}|Mr|Mrs|Ms|Messrs|Drs?|Mon|Tues?|Wed|Thurs?|Thu|Fri|Profs?|Gens?|Col|Lt|Sgt|Maj|Capt|Sens?|Reps?|Govs?|Cllrs?|Eng|Engr|Adm|St|Rev|[Hh]on|Spc|Cpl|Brig|Pres|Amb|Jr|Sr|Inc|Ltd|Co|Corp|Yu|Ya|Zh|Kh|Ts|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|AUG|SEPT|OCT|NOV|DEC|Pte|Pvt|Smt|Mgr|Mme|Ing|Lic|Dott|Cdr|Rt|Det|Ven|Sig|Esq|Th|Cmdr|Supt|Insp|Gral|Cnel|Sra|Srta|Msgr|Mons|Fr)$/u;

/** The words and marks of a stretch of text, untagged. Loses no character. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === OPENING) {
      const past = pastRankNote(text, at);
      if (past !== undefined && past <= end) {
        at = past;
        continue;
      }
    }
    const isBracket = code === OPENING || code === CLOSING;
    if (isBracket && isGivenAside(tokens, text, at)) {
      at++;
      continue;
    }
    const wordEnd = Math.min(
      end,
      clockEnd(text, at, end) ?? plainEnd(text, at) ?? anyEnd(text, at),
    );
    if (wordEnd > at) pushWord(tokens, text.slice(at, wordEnd), at);
    at = Math.max(at + 1, wordEnd);
  }
  return tokens;
}

const OPENING = 40;
const CLOSING = 41;
/** "Gen. (ret.) Sutanto", "Brigadier (now Major General) Hale". */
const RANK_NOTE =
  /\((?:[Rr]et(?:'?d|ired|\.)?|RET|[Rr]es\.|(?:as (?:s?he )?(?:then )?was|later|now|then) ?[^()\n]{0,40})\.?\)(?= \p{Lu})/uy;

/** Past a bracket that only says what becomes of a rank. */
function pastRankNote(text: string, at: number): number | undefined {
  RANK_NOTE.lastIndex = at;
  return RANK_NOTE.test(text) ? RANK_NOTE.lastIndex : undefined;
}

const GIVEN = /\(\p{Lu}[\p{L}’'-]+\) \p{Lu}\p{Ll}/uy;
/** The longest that such a bracket can be, to look for where it opened. */
const LONGEST_GIVEN = 24;

/** "Lord (Kim) Darroch": the bracket after a title holds a part of his name. */
function isGivenAside(
  tokens: readonly Token[],
  text: string,
  at: number,
): boolean {
  const isOpening = text.charCodeAt(at) === OPENING;
  const title = tokens.at(isOpening ? -1 : -2);
  if (title?.shape !== 'capital' || !HONORIFICS.has(title.lower)) return false;
  const from = isOpening ? at : Math.max(0, at - LONGEST_GIVEN);
  const opens = text.slice(from, at + 1).lastIndexOf('(');
  GIVEN.lastIndex = from + opens;
  return opens >= 0 && GIVEN.test(text);
}

/** "Then-Secretary", "ex-minister": what is said of the time of an office. */
const WAS = /^(?:then|ex|now|acting|former)-(?=\p{L}{3})/iu;

const ASTERISK = 42;
const UNDERSCORE = 95;
/** Flags, smileys and the asterisks of a mark-up: they part no words. */
const ORNAMENT =
  /^(?:[*_]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{FE0F})$/u;

function pushWord(tokens: Token[], word: string, start: number): void {
  const code = word.charCodeAt(0);
  const mayAdorn = code === ASTERISK || code === UNDERSCORE || code > 0x2100;
  if (mayAdorn && ORNAMENT.test(word)) return;
  const was = word.includes('-') ? WAS.exec(word)?.[0] : undefined;
  if (was !== undefined && word.length > was.length) {
    tokens.push(tokenAt(was, start));
    pushWord(tokens, word.slice(was.length), start + was.length);
    return;
  }
  const clitic =
    word.length > 2 && (word.includes('’') || word.includes("'"))
      ? CLITIC.exec(word)
      : null;
  if (clitic !== null && clitic.index > 0) {
    tokens.push(tokenAt(word.slice(0, clitic.index), start));
    tokens.push(tokenAt(clitic[0], start + clitic.index));
  } else if (word === '.' && joinsTitle(tokens.at(-1), start)) {
    const title = tokens.pop();
    if (title !== undefined)
      tokens.push(tokenAt(`${title.text}.`, title.start));
  } else if (isSecondRank(tokens, word, start)) {
    const first = tokens.splice(-2)[0];
    if (first !== undefined)
      tokens.push(tokenAt(`${first.text}-${word}`, first.start));
  } else if (APOSTROPHES.has(word) && isCutTitle(tokens.at(-1), start)) {
    // The sign is a letter of the title that says nothing.
  } else if (word === '+' && isLetters(tokens.at(-1), start)) {
    const body = tokens.pop();
    if (body !== undefined) tokens.push(tokenAt(`${body.text}+`, body.start));
  } else {
    tokens.push(tokenAt(word, start));
  }
}

/** "Maj.-Gen. Rehn": two ranks written short, as one. */
function isSecondRank(
  tokens: readonly Token[],
  word: string,
  start: number,
): boolean {
  const dash = tokens.at(-1);
  const first = tokens.at(-2);
  return (
    dash?.text === '-' &&
    dash.end === start &&
    first?.end === dash.start &&
    first.text.endsWith('.') &&
    /^(?:Adm|Cdr|Col|Gen|Gov|Maj)$/.test(word)
  );
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** "Dato' Seri Anwar": the title is written with its last letter, or without. */
function isCutTitle(last: Token | undefined, start: number): boolean {
  return last?.end === start && /^(?:dato|tok)$/.test(last.lower);
}

/** "OPEC+", "G7+": the sign is part of the name. */
function isLetters(last: Token | undefined, start: number): boolean {
  return last?.shape === 'upper' && last.end === start;
}

/** "At 8 p.m. she called": half of the day, whose stops end no sentence. */
function clockEnd(text: string, at: number, end: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code !== LETTER_A && code !== LETTER_P) return undefined;
  if (!text.startsWith('.m', at + 1)) return undefined;
  const isLast = at + 4 >= end || text.charCodeAt(at + 3) !== FULL_STOP;
  return isLast ? at + 3 : at + 4;
}

const LETTER_A = 97;
const LETTER_P = 112;
const SPACE = 32;
/** What a character is to a word of plain Latin letters. */
const IS_LETTER = 1;
const IS_CAPITAL = 2;
const IS_DIGIT = 3;
const IS_HYPHEN = 4;
const IS_MARK = 5;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return IS_LETTER;
  if (/[A-Z]/.test(character)) return IS_CAPITAL;
  if (/[0-9]/.test(character)) return IS_DIGIT;
  if (/[-&]/.test(character)) return IS_HYPHEN;
  return /[!-%(-/:-@[-`{-~]/.test(character) ? IS_MARK : 0;
});

/**
 * Where a word of plain Latin letters or a plain mark ends: most of a text is
 * these. `undefined` where the pattern has to say.
 */
function plainEnd(text: string, start: number): number | undefined {
  const first = KINDS[text.charCodeAt(start)];
  if (first === IS_MARK || first === IS_HYPHEN) return start + 1;
  if (first !== IS_LETTER && first !== IS_CAPITAL) return undefined;
  let at = start + 1;
  if (first === IS_CAPITAL && text.charCodeAt(at) === FULL_STOP)
    return undefined;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] ?? 0;
    if (kind >= IS_LETTER && kind <= IS_DIGIT) at++;
    else if (kind === IS_HYPHEN) {
      const next = KINDS[text.charCodeAt(at + 1)];
      if (next === undefined) return undefined;
      if (next < IS_LETTER || next > IS_DIGIT) return at;
      at += 2;
    } else if (code < 128 && code !== APOSTROPHE) return at;
    else return Number.isNaN(code) || isClosingMark(code) ? at : undefined;
  }
}

const FULL_STOP = 46;
const APOSTROPHE = 39;

/** A dash, an ellipsis or a double quotation mark: no part of any word. */
function isClosingMark(code: number): boolean {
  return (
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026
  );
}

/** The end of whatever stands here; its beginning, where that is no word. */
function anyEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function joinsTitle(last: Token | undefined, start: number): boolean {
  return (
    last !== undefined && last.end === start && SHORT_TITLE.test(last.text)
  );
}

type Form = Pick<Token, 'text' | 'lower' | 'shape'>;

/** Forms of words met before, so that each is looked at once. */
const forms = new Map<string, Form>();
/** So many forms are kept; then they are gathered anew. */
const KEPT = 20_000;
/** Longest word that is kept: an engine may hold a longer one by its text. */
const LONGEST_KEPT = 12;

function tokenAt(text: string, start: number): Token {
  const form = formOf(text);
  return {
    text: form.text,
    lower: form.lower,
    start,
    end: start + text.length,
    shape: form.shape,
    tag: 'mark',
    verb: undefined,
  };
}

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form: Form = { text, lower: text.toLowerCase(), shape: shapeOf(text) };
  if (forms.size >= KEPT) forms.clear();
  if (text.length <= LONGEST_KEPT) forms.set(text, form);
  return form;
}

function shapeOf(text: string): Token['shape'] {
  if (
    /^(?:(?:al|el|as|ad|an|ar|az|ash|at|d|l|dall|degl|dell|nell|bin|ibn|ud|ul|ur|us|uz)[-'’][ʿʾ]?|[a-z])\p{Lu}\p{Ll}/u.test(
      text,
    )
  )
    return 'capital';
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (first >= 48 && first <= 57) return 'number';
  if (first >= 65 && first <= 90) return isUpper(text) ? 'upper' : 'capital';
  if (first < 128) return 'mark';
  if (/^[ʿʾ]?\p{Lu}/u.test(text)) return isUpper(text) ? 'upper' : 'capital';
  if (/^\p{L}/u.test(text)) return 'lower';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
