import { wordsOf } from '../lexicons/word-list';
import { DIARIES, DOCUMENTS, SHOWING_VERBS } from '../lexicons/documents';
import type { Token } from './tokens';
import { isInRow, rowsOf } from './word-rows';
import { isNumberWord, namesPeople, verbReadingsOf } from './word-classes';

const BASES = rowsOf(`
  *strike me/us/him/her/them as # “such tales strike us as fanciful”: how they seem
  {several} <preposition> <name> *aim/hope/intend/mean/plan/want/wish <to> # “prosecutors in Vesna plan to question”
`);

/** “Reed talks to Stein” talks; “Iran talks to resume” are talks. */
const FORMS_IN_S = rowsOf('<name> *talks to <name>/<determiner>/<pronoun>');

/** "After meeting in Rome", "denied meeting twice": with no article, a deed. */
const GERUNDS = rowsOf(`
  after/before/by/since/without/of/despite/when/while *meeting <preposition>/<number>/<adverb>/<comma>/<stop>/<end>
  after/before/by/since/without/despite *meeting at/in/on/for/during/the/that/a/again/over
  denied/denies/deny/denying/admitted/admits/recalled/avoided *meeting <preposition>/<number>/<adverb>/<comma>/<stop>
  is/are/was/were/been/be *meeting <adverb>/<comma>/<stop>/<number>
`);

/**
 * The form of a verb that only the words around it make one: turned about, of
 * two names, of papers, after "let"; none where they do not.
 */
export function formInPlace(
  tokens: readonly Token[],
  index: number,
): 'base' | 'ing' | 's' | undefined {
  if (isInRow(GERUNDS, tokens, index)) return 'ing';
  const isBase =
    isInverted(tokens, index) ||
    isCleft(tokens, index) ||
    isShownByPapers(tokens, index) ||
    isDoneByTwo(tokens, index) ||
    isCounted(tokens, index) ||
    isLet(tokens, index) ||
    isPassedOver(tokens, index) ||
    isInRow(BASES, tokens, index);
  if (isBase) return 'base';
  const isS = isInRow(FORMS_IN_S, tokens, index) || isKept(tokens, index);
  return isS ? 's' : undefined;
}

/** "Rather than go to see him", "did everything except call her". */
function isPassedOver(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1]?.lower ?? '';
  const before = tokens[index - 2]?.lower ?? '';
  const opens =
    (last === 'than' && before === 'rather') ||
    (/^(?:but|except)$/.test(last) && /^(?:any|every)thing$/.test(before));
  return (
    opens &&
    verbReadingsOf(tokens[index]?.lower ?? '').some(
      ({ form }) => form === 'base',
    )
  );
}

/** "What she did, on the first evening, was ring Y": what she did is last. */
function isCleft(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:is|was)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  const isDone = (at: number): boolean =>
    /^(?:did|do|does)$/.test(tokens[at]?.lower ?? '');
  if (isDone(index - 2)) return true;
  if (tokens[index - 2]?.tag !== 'comma') return false;
  const what = tokens.findLastIndex(
    ({ lower }, at) => at < index && lower === 'what',
  );
  return (
    what >= 0 && tokens.slice(what, index).some((_, at) => isDone(what + at))
  );
}

const OPENS_INVERSION = wordsOf('did, does, do, will, would, could, should');
const BEFORE_INVERSION = wordsOf(`
  how, neither, never, nor, only, or, so, what, when, where, who, whom, why, and
`);

/** "Nor did he inform her", "when did Ann Reed call": the subject stands between. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  // "Did a member of her team phone": a noun that is owned or told does nothing.
  if (/^(?:determiner|possessive)$/.test(tokens[index - 1]?.tag ?? ''))
    return false;
  let at = index - 1;
  let hasNoun = false;
  for (; at >= Math.max(0, index - 12); at--) {
    const tag = tokens[at]?.tag;
    hasNoun ||= tag === 'pronoun' || tag === 'name' || tag === 'noun';
    if (tag === 'auxiliary' || tag === 'modal') break;
    if (
      !/^(?:adverb|comma|conjunction|determiner|name|noun|number|possessive|preposition|pronoun)$/.test(
        tag ?? '',
      )
    )
      return false;
  }
  const helper = tokens[at];
  if (!hasNoun || helper === undefined || !OPENS_INVERSION.has(helper.lower))
    return false;
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.shape === 'mark' ||
    BEFORE_INVERSION.has(before.lower) ||
    /^(?:circumstances|point|stage|time)$/.test(before.lower) ||
    opensTurned(tokens, at)
  );
}

/** "Only in November did she", "not until he had left did she". */
function opensTurned(tokens: readonly Token[], helper: number): boolean {
  let opens = helper - 1;
  while (opens >= 0 && !/^(?:comma|stop)$/.test(tokens[opens]?.tag ?? '')) {
    if (TURNING.has(tokens[opens]?.lower ?? ''))
      return /^(?:comma|quotation|stop|undefined)$/.test(
        String(tokens[opens - 1]?.tag),
      );
    opens--;
  }
  return false;
}

/** Words after which, at the head of a clause, its verb comes first. */
const TURNING = wordsOf(
  'hardly, little, never, not, only, rarely, scarcely, seldom',
);

/** "Ann Reed and Carl Stein meet in Rome": two names do what follows them. */
function isDoneByTwo(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const goesOn =
    /^(?:adverb|determiner|number|preposition|stop|subordinator|to|not)$/.test(
      next?.tag ?? 'stop',
    );
  const isCounting = isNumberWord(next?.lower ?? '');
  const and = beforeNames(tokens, index);
  if (
    !(goesOn || isCounting) ||
    and === index - 1 ||
    tokens[and]?.tag !== 'conjunction'
  )
    return false;
  const first = beforeNames(tokens, and);
  const opens = tokens[first];
  return (
    first < and - 1 &&
    (opens === undefined || /^(?:comma|stop|subordinator)$/.test(opens.tag))
  );
}

/** "The two dine together": what is counted would be several. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  return (
    /^(?:both|two|three|four|five)$/.test(tokens[index - 1]?.lower ?? '') &&
    tokens[index - 2]?.lower === 'the' &&
    !lower.endsWith('s') &&
    !namesPeople(lower) &&
    /^(?:adverb|preposition|stop|subordinator|to|not)$/.test(
      tokens[index + 1]?.tag ?? 'stop',
    )
  );
}

/** "Her diary records a call": it does, where something follows. */
function isKept(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const paper = tokens[index - 1]?.lower ?? '';
  return (
    lower.endsWith('s') &&
    SHOWING_VERBS.has(lower.slice(0, -1)) &&
    DIARIES.has(paper) &&
    !paper.endsWith('s') &&
    /^(?:determiner|number)$/.test(tokens[index + 1]?.tag ?? '')
  );
}

/** The last token before a run of names that ends here. */
function beforeNames(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (tokens[at]?.tag === 'name') at--;
  return at;
}

/** "Let me call Colonel Farid", "heard him say", "had Lee ring Costa". */
function isLet(tokens: readonly Token[], index: number): boolean {
  const names = beforeNames(tokens, index);
  const isOfOne =
    names < index - 1 &&
    /^(?:had|heard|let|made|saw|watched)$/.test(tokens[names]?.lower ?? '') &&
    /^(?:determiner|name|pronoun)$/.test(tokens[index + 1]?.tag ?? '');
  // "Had his secretary call Ann Lee".
  const isOfAide =
    namesPeople(tokens[index - 1]?.lower ?? '') &&
    /^(?:an?|her|his|its|my|our|the|their)$/.test(
      tokens[index - 2]?.lower ?? '',
    ) &&
    /^(?:had|has|have|heard|let|made|saw|watched)$/.test(
      tokens[index - 3]?.lower ?? '',
    ) &&
    /^(?:determiner|name|pronoun)$/.test(tokens[index + 1]?.tag ?? '');
  if (isOfOne || isOfAide) return true;
  return (
    /^(?:heard|hear|hears|let|overheard|saw|watched)$/.test(
      tokens[index - 2]?.lower ?? '',
    ) && /^(?:her|him|me|them|us)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** How far, in words, papers may stand from what they show. */
const PAPER_REACH = 10;

/** "Documents seen by the Herald show": the verb is the papers’. */
function isShownByPapers(tokens: readonly Token[], index: number): boolean {
  if (!SHOWING_VERBS.has(tokens[index]?.lower ?? '')) return false;
  const isBesides = /^(?:comma|determiner|name|pronoun|stop)$/.test(
    tokens[index + 1]?.tag ?? 'stop',
  );
  if (!isBesides && tokens[index + 1]?.lower !== 'that') return false;
  for (let at = index - 1; at >= Math.max(0, index - PAPER_REACH); at--) {
    const token = tokens[at];
    if (token?.tag === 'comma' || token?.tag === 'stop') return false;
    const isPapers =
      DOCUMENTS.has(token?.lower ?? '') && token?.lower.endsWith('s') === true;
    if (!isPapers) continue;
    return at === index - 1
      ? tokens[index + 1]?.lower === 'that'
      : /^(?:between|from|of|to)$/.test(tokens[at + 1]?.lower ?? '') ||
          verbReadingsOf(tokens[at + 1]?.lower ?? '').some(
            ({ form }) => form === 'participle',
          );
  }
  return false;
}
