import type { Span } from '../../text';

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
  verb?: VerbReading;
};

const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*(?:[-–]\p{L}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’](?:s|t|ll|re|ve|d|m)\b|[^\s\p{Cf}]/gu;

/** The short ends that are parted from their word: "Trump’s", "didn’t". */
const CLITIC = /(?:['’](?:s|S|ll|re|ve|d|m)|n['’]t)$/u;

const SHORT_TITLE =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Adm|St|Rev|Hon|Spc|Cpl|Brig|Pres|Amb|Jr|Sr|Inc|Ltd|Corp|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)$/u;

/** The words and marks of a stretch of text, untagged. Loses no character. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + found.index;
    const word = found[0];
    const clitic =
      /['’]/.test(word) && word.length > 2 ? CLITIC.exec(word) : null;
    if (clitic !== null && clitic.index > 0) {
      tokens.push(tokenAt(word.slice(0, clitic.index), start));
      tokens.push(tokenAt(clitic[0], start + clitic.index));
    } else if (word === '.' && joinsTitle(tokens.at(-1), start)) {
      const title = tokens.pop();
      if (title !== undefined)
        tokens.push(tokenAt(`${title.text}.`, title.start));
    } else {
      tokens.push(tokenAt(word, start));
    }
  }
  return tokens;
}

function joinsTitle(last: Token | undefined, start: number): boolean {
  return (
    last !== undefined && last.end === start && SHORT_TITLE.test(last.text)
  );
}

type Form = Pick<Token, 'lower' | 'shape'>;

/** Forms of words met before, so that each is looked at once. */
const forms = new Map<string, Form>();
/** So many forms are kept; then they are gathered anew. */
const KEPT = 20_000;

function tokenAt(text: string, start: number): Token {
  const { lower, shape } = formOf(text);
  return { text, lower, start, end: start + text.length, shape, tag: 'mark' };
}

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form: Form = { lower: text.toLowerCase(), shape: shapeOf(text) };
  if (forms.size >= KEPT) forms.clear();
  if (text.length < 40) forms.set(text, form);
  return form;
}

function shapeOf(text: string): Token['shape'] {
  if (/^(?:al|el|as|ad|an|ar|az|ash|at|d|l|bin)[-'’]\p{Lu}/u.test(text))
    return 'capital';
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (first >= 48 && first <= 57) return 'number';
  if (first >= 65 && first <= 90) return isUpper(text) ? 'upper' : 'capital';
  if (first < 128) return 'mark';
  if (/^\p{Lu}/u.test(text)) return isUpper(text) ? 'upper' : 'capital';
  if (/^\p{L}/u.test(text)) return 'lower';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
