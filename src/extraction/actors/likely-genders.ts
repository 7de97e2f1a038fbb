import {
  HER_GIVEN_ENDINGS,
  HER_SURNAME_ENDINGS,
  HIS_GIVEN_ENDINGS,
  HIS_SURNAME_ENDINGS,
  NO_TELLING_ENDINGS,
} from '../lexicons/name-endings';
import { RANKS } from '../lexicons/offices';
import { surnameOf, withoutAccents } from './name-facts';
import type { Draft } from './registry';

const guessed = new WeakMap<Draft, { name: string; as: Draft['gender'] }>();

/**
 * Whether somebody whose gender nothing tells is rather a woman or a man, by
 * how names like that end; a guess that any better antecedent overrules.
 */
export function likelyGender(draft: Draft): Draft['gender'] {
  if (draft.gender !== undefined) return draft.gender;
  const kept = guessed.get(draft);
  if (kept?.name === draft.name) return kept.as;
  const as = draft.kind === 'person' ? genderOfEndings(draft) : undefined;
  guessed.set(draft, { name: draft.name, as });
  return as;
}

function genderOfEndings({ name, title }: Draft): Draft['gender'] {
  const words = name.split(' ');
  const surname = surnameOf(name);
  if (endsIn(surname, HER_SURNAME_ENDINGS)) return 'she';
  if (endsIn(surname, HIS_SURNAME_ENDINGS)) return 'he';
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length > 1 && /^\p{Ll}{3,}$/u.test(first)) {
    const plain = withoutAccents(first);
    if (NO_TELLING_ENDINGS.has(plain)) return undefined;
    if (endsIn(plain, HER_GIVEN_ENDINGS)) return 'she';
    if (endsIn(plain, HIS_GIVEN_ENDINGS)) return 'he';
  }
  return RANKS.has(title ?? '') ? 'he' : undefined;
}

/** Whether a word ends in one of these, and has more before it. */
function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 6 && length + 2 <= word.length; length++)
    if (endings.has(word.slice(-length))) return true;
  return false;
}
