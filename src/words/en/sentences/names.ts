import { listed } from '../../lists';
import { inside } from '../within-sentence';

/** Someone whom a sentence names, as the case shows the name. */
export type Named = {
  readonly name: string;
  /** Whether it is a proper name of one person. */
  readonly isPerson: boolean;
};

/** The most that one sentence names in one place. */
const MOST_NAMED = 5;

/** Several names as one subject or object: "Hamas, Israel and Qatar". */
export function namesInWords(all: readonly Named[]): string {
  const [only, ...more] = all;
  if (only !== undefined && more.length === 0) return inside(only.name);
  const names = [...new Set(all.map(({ name }) => inside(name)))];
  if (names.length <= MOST_NAMED) return listed(names);
  const shown = names.slice(0, MOST_NAMED - 1);
  return listed([...shown, `${names.length - shown.length} others`]);
}

/** Whether a verb after these names stands in the plural: "are to meet". */
export function isPlural(all: readonly Named[]): boolean {
  const [only, ...more] = all;
  if (only === undefined || more.length > 0) return more.length > 0;
  return !only.isPerson && isPluralNoun(only.name);
}

/** "two Israeli officials", "the Houthis", "mediators"; not "Hamas". */
function isPluralNoun(name: string): boolean {
  if (/^(an?|one)\s/i.test(name)) return false;
  const plain = name.replace(/\s*\(.*\)$/, '');
  const head = plain.split(
    / (?:of|from|in|at|for|close|familiar|who|with)\b/,
  )[0];
  const last = head?.trim().split(/\s+/).at(-1) ?? '';
  if (last === 'people' || last === 'police') return true;
  const isName = /^\p{Lu}/u.test(last);
  if (isName && !/^(the)\s\S+$/i.test(name)) return false;
  return /[^s]s$/.test(last);
}
