import {
  HER_GIVEN_ENDINGS,
  HER_SURNAME_ENDINGS,
  HIS_GIVEN_ENDINGS,
  HIS_SURNAME_ENDINGS,
  NO_TELLING_NAMES,
} from '../lexicons/name-endings';
import { RANKS } from '../lexicons/offices';
import type { Focus } from './focus';
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
  const first = words[0] ?? '';
  if (words.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(first)) {
    const plain = withoutAccents(first.toLowerCase());
    if (NO_TELLING_NAMES.has(plain)) return undefined;
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

/** Whether somebody can be "he" or "she". */
export function fits(draft: Draft | undefined, gender: 'he' | 'she'): boolean {
  return (
    draft !== undefined &&
    !draft.isPlural &&
    (draft.kind === 'person' || draft.kind === 'role') &&
    (draft.gender === undefined || draft.gender === gender)
  );
}

/** Whether somebody can be so, and nothing in his name speaks against it. */
export function sounds(
  draft: Draft | undefined,
  gender: 'he' | 'she',
): boolean {
  return (
    fits(draft, gender) &&
    (draft === undefined || (likelyGender(draft) ?? gender) === gender)
  );
}

/** How many were spoken of so lately that a known sex outweighs the last one. */
const LATELY = 3;

/**
 * The last of those spoken of; but one whose sex his name tells, where the last
 * has a name that does not tell it, or is anybody of a kind.
 */
export function lastMeant(
  { persons }: Focus,
  isMeant: (draft: Draft | undefined) => boolean,
  gender: 'he' | 'she',
  isObject = false,
): Draft | undefined {
  const last = persons.findLast(isMeant);
  if (last === undefined || likelyGender(last) !== undefined) return last;
  const isVague =
    last.kind === 'person'
      ? last.name.includes(' ')
      : (isObject ? NEW : VAGUE).test(last.name);
  if (!isVague) return last;
  return (
    persons
      .slice(-LATELY)
      .findLast((each) => isMeant(each) && likelyGender(each) === gender) ??
    last
  );
}

const VAGUE = /^(?:any|every|his own|her own|no|some)\b/i;
/** “A priest brought it. He never told her”: rather her of whom was told. */
const NEW = /^(?:an?|another|any|every|his own|her own|no|some)\b/i;
