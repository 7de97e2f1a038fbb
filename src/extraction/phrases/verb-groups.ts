import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';

/** How a group of verbs stands: who it is about, whether it happened, when. */
export type VerbGroup = {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  /** "Is meeting": under way, or arranged. */
  readonly progressive: boolean;
  readonly modal: string | undefined;
  readonly tense: 'past' | 'present' | 'future';
};

/** Reads a group of verbs: “has not yet been told”; before an agent, “led” is passive. */
export function groupOf(
  first: Token | undefined,
  words: readonly Token[],
  isBeforeBy: boolean,
): VerbGroup {
  const main = words.at(-1);
  let lastHelper: string | undefined;
  let modal: string | undefined;
  let hasHelper = false;
  let perfect = false;
  let negated = false;
  for (const word of words) {
    if (word.tag === 'auxiliary') {
      hasHelper = true;
      if (word !== main) lastHelper = word.lower;
      perfect ||= PERFECT.has(word.lower);
    } else if (word.tag === 'modal') modal ??= word.lower;
    else if (word.tag === 'not') negated = true;
  }
  const reading = main?.verb;
  // "He’d heard it": he had.
  const isHad =
    /^['’]d$/.test(modal ?? '') &&
    !hasHelper &&
    /^(?:participle|past)$/.test(reading?.form ?? '');
  if (isHad) {
    modal = undefined;
    perfect = true;
  }
  const passive =
    (reading?.form === 'participle' || reading?.form === 'past') &&
    lastHelper !== undefined &&
    PASSIVE.has(lastHelper);
  return {
    lemma: reading?.lemma ?? (hasHelper ? auxiliaryLemma(main) : ''),
    form: formOf(first, words, reading?.form, isBeforeBy),
    passive,
    negated,
    perfect,
    progressive: reading?.form === 'ing' && hasHelper,
    modal,
    tense: tenseOf(words, modal),
  };
}

const PASSIVE = wordsOf(`
  am, are, be, been, being, is, was, were, get, got, gets, getting
  'm, 're, 's, ’m, ’re, ’s
`);
/** "Stopped by the office": verbs that are active before "by", too. */
const ACTIVE_BEFORE_BY = wordsOf(`
  abide, act, begin, climb, come, decline, die, drive, drop, end, fall, fly, gain, go, grow, increase
  live, lose, pass, play, react, reply, respond, ride, rise, run, sail, sit, sleep, stand, start, stay
  stop, swear, swing, travel, wait, walk, win, work
`);
const PERFECT = wordsOf(`have, has, had, having, 've, ’ve`);
const FUTURE = wordsOf(`will, shall, 'll, ’ll, won`);
const PAST = wordsOf(`was, were, had, did, got`);
const PRESENT = wordsOf(`
  is, are, am, has, have, do, does, get, gets, 's, 're, 've, 'm, ’s, ’re, ’ve, ’m
`);

function auxiliaryLemma(main: Token | undefined): string {
  const lower = main?.lower ?? '';
  if (/^ha(?:s|d|ve|ving)$/.test(lower)) return 'have';
  if (/^d(?:o|id|oes|oing)$/.test(lower)) return 'do';
  if (/^g[eo]t/.test(lower)) return 'get';
  return 'be';
}

function formOf(
  first: Token | undefined,
  words: readonly Token[],
  main: string | undefined,
  isBeforeBy: boolean,
): VerbGroup['form'] {
  if (first?.tag === 'to') return 'infinitive';
  const opening = words[0];
  if (/^(?:having|being|getting)$/.test(opening?.lower ?? '')) return 'gerund';
  if (opening?.tag !== 'verb') return 'finite';
  if (main === 'ing') return 'gerund';
  const isAgentive =
    isBeforeBy &&
    words.length === 1 &&
    main === 'past' &&
    !ACTIVE_BEFORE_BY.has(words[0]?.verb?.lemma ?? '');
  return main === 'participle' || isAgentive ? 'participle' : 'finite';
}

function tenseOf(
  words: readonly Token[],
  modal: string | undefined,
): VerbGroup['tense'] {
  if (modal !== undefined && FUTURE.has(modal)) return 'future';
  const first = words.find(
    (word) => word.tag === 'verb' || word.tag === 'auxiliary',
  );
  if (first === undefined) return 'past';
  if (PAST.has(first.lower)) return 'past';
  if (PRESENT.has(first.lower)) return 'present';
  const form = first.verb?.form;
  return form === 's' || form === 'base' ? 'present' : 'past';
}
