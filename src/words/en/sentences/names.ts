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
  if (only !== undefined && more.length === 0) return inSentence(only);
  const names = [...new Set(all.map((each) => inSentence(each)))];
  if (names.length <= MOST_NAMED) return listed(names);
  const shown = names.slice(0, MOST_NAMED - 1);
  return listed([...shown, `${names.length - shown.length} others`]);
}

/** A name within a sentence, with the article that it has there. */
function inSentence({ name, isPerson }: Named): string {
  const words = inside(name);
  return !isPerson && takesArticle(words) ? `the ${words}` : words;
}

/** "Ministry of Commerce", "Dravian government", "president of Kenya". */
function takesArticle(name: string): boolean {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const isTold =
    words.length < 2 ||
    /^(?:an?|all|any|both|her|his|its|my|no|one|our|several|some|that|the|their|these|this|those|two|three|four|five)$/i.test(
      first,
    ) ||
    /['’]s?(?: |$)/.test(name);
  if (isTold || isPluralNoun(name)) return false;
  const isFor = second === 'of' || second === 'for';
  return (
    (isFor && (BODIES.has(first) || /^\p{Ll}/u.test(first))) ||
    ENDINGS.has(last)
  );
}

/** Bodies that are named by what they are for, with an article. */
const BODIES: ReadonlySet<string> = new Set(
  'Association Bank Board Bureau Chamber Commission Committee Council Court Department Directorate Embassy Federation Government Institute League Ministry Office Organisation Organization Party Secretariat Union University'.split(
    ' ',
  ),
);

/** Last words of names that have an article before them. */
const ENDINGS: ReadonlySet<string> = new Set(
  'Agency Alliance Army Authority Brotherhood Bureau Coalition Commission Emirates Federation Foundation Front Kingdom League Ministry Movement Nations Navy Netherlands Organisation Organization Party Philippines Republic States Union administration commission committee council delegation embassy government leadership ministry regime'.split(
    ' ',
  ),
);

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
