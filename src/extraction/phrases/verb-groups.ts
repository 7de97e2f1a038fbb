import type { Token } from '../words/tokens';

/** How a group of verbs stands: who it is about, whether it happened, when. */
export type VerbGroup = {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly modal?: string;
  readonly tense: 'past' | 'present' | 'future';
};

/** Reads a group of verbs: “has not yet been told”. */
export function groupOf(
  first: Token | undefined,
  words: readonly Token[],
): VerbGroup {
  const main = words.at(-1);
  const helpers = words.filter((word) => word.tag === 'auxiliary');
  const modal = words.find((word) => word.tag === 'modal')?.lower;
  const reading = main?.verb;
  const lastHelper = helpers.filter((word) => word !== main).at(-1)?.lower;
  const isBe =
    /^(?:am|are|be|been|being|is|was|were|get|got|gets|getting|['’](?:re|m|s))$/;
  const passive =
    (reading?.form === 'participle' || reading?.form === 'past') &&
    lastHelper !== undefined &&
    isBe.test(lastHelper);
  const perfect = helpers.some((word) =>
    /^(?:have|has|had|having|['’]ve)$/.test(word.lower),
  );
  return {
    lemma: reading?.lemma ?? (helpers.length > 0 ? auxiliaryLemma(main) : ''),
    form: formOf(first, words, reading?.form),
    passive,
    perfect,
    negated: words.some((word) => word.tag === 'not'),
    tense: tenseOf(words, modal),
    ...(modal === undefined ? {} : { modal }),
  };
}

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
): VerbGroup['form'] {
  if (first?.tag === 'to') return 'infinitive';
  const opening = words[0];
  if (/^(?:having|being|getting)$/.test(opening?.lower ?? '')) return 'gerund';
  if (opening?.tag !== 'verb') return 'finite';
  if (main === 'ing') return 'gerund';
  return main === 'participle' ? 'participle' : 'finite';
}

function tenseOf(
  words: readonly Token[],
  modal: string | undefined,
): VerbGroup['tense'] {
  if (modal !== undefined && /^(?:will|shall|['’]ll|won)$/.test(modal))
    return 'future';
  const first = words.find(
    (word) => word.tag === 'verb' || word.tag === 'auxiliary',
  );
  if (first === undefined) return 'past';
  if (/^(?:was|were|had|did|got)$/.test(first.lower)) return 'past';
  if (/^(?:is|are|am|has|have|do|does|['’](?:s|re|ve|m))$/.test(first.lower))
    return 'present';
  const form = first.verb?.form;
  return form === 's' || form === 'base' ? 'present' : 'past';
}
