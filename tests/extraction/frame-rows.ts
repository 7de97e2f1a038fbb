import { CONTACT_VERBS } from '../../src/extraction/lexicons/contact-verbs';
import type { FrameGroup } from '../../src/extraction/lexicons/frame-group';
import { framesOf, verbIn } from '../../src/extraction/lexicons/frame-group';
import { formsOf } from '../../src/extraction/words/word-classes';

/** A frame of the table, as its words. */
export type Row = {
  readonly frame: string;
  readonly group: FrameGroup;
  readonly words: readonly string[];
  /** Which of the words is its verb. */
  readonly verb: number;
};

/** Every frame of the table. */
export const rows: readonly Row[] = CONTACT_VERBS.flatMap((group) =>
  framesOf(group).map((words) => ({
    frame: words.join(' '),
    group,
    words,
    verb: verbIn(words),
  })),
);

/** Who stands where a frame has an actor. */
export type Cast = Readonly<Record<'X' | 'Y' | 'V' | 'body', string>>;

export const PEOPLE: Cast = {
  X: 'Elena Rossi',
  Y: 'Treasury Secretary Martin Weber',
  V: 'Peter Novak',
  body: 'the Ghanaian government',
};
/** Nobody of whom an office is known, which would make any sight a meeting. */
export const KNOWN: Cast = { ...PEOPLE, Y: 'Oyelaran Weber' };
/** Nothing of this can be in contact with anything. */
export const THINGS: Cast = {
  X: 'The weather',
  Y: 'the harvest',
  V: 'the rain',
  body: 'the soil',
};

const FILLED: Readonly<Record<string, string>> = {
  THING: 'the plan',
  MESSAGE: 'a message',
  NEWS: 'that the road was open',
  CONTACT: 'the talks',
  PLACE: 'Cairo',
  it: 'it',
  oneself: 'herself',
  times: 'three times',
};
/** Nouns of frames that take an article. */
const COUNTED =
  /^(?:account|acquaintance|act|afternoon|aide|altercation|approach|argument|audience|banquet|bar|beer|bell|bottle|breakfast|bribe|briefing|brunch|buzz|cable|call|car|card|case|catch-up|channel|chat|coffee|complaint|conduit|confidant|conversation|council|courier|day|deal|dinner|disagreement|dressing-down|drink|dust-up|earful|emissary|envoy|evening|feeler|glass|go-ahead|go-between|group|guest|hint|hour|idea|intermediary|invitation|job|lecture|letter|lift|line|low-down|lowdown|lunch|luncheon|meal|mediator|message|messenger|minute|morning|night|nightcap|note|nudge|offer|order|overture|phone|piece|pint|pointer|proposal|protest|quarrel|reception|ride|ring|row|run-in|rundown|set-to|shoulder|shout|spat|stroll|supper|table|talking-to|taxi|telegram|telephone|telling-off|text|thread|ticking-off|tinkle|tip-off|tour|visit|voicemail|walk|weekend|wink)$/;

/** A row as a sentence: told in the past, or with other words before its verb. */
export function sentenceOf(row: Row, cast: Cast, helper?: string): string {
  const { words, verb, group } = row;
  const lemma = words[verb] ?? '';
  if (group.only === 'done to one') {
    const done = formsOf(lemma).at(-1) ?? lemma;
    const be =
      helper === undefined ? 'was' : helper === 'will' ? 'will be' : 'was not';
    return `${cast.Y} ${be} ${done} by ${actorIn(words[0] ?? '', cast)}.`;
  }
  const past = lemma === 'be' ? 'was' : (formsOf(lemma)[3] ?? lemma);
  const told = words.map((word, at) => {
    if (at === verb) return helper === undefined ? past : `${helper} ${lemma}`;
    return at < verb ? actorIn(word, cast) : wordIn(row, at, cast);
  });
  const isAlone = words.length === 2;
  const beside = isAlone ? [told[0], 'and', cast.Y, ...told.slice(1)] : told;
  const channel = group.only === 'with a channel' ? ' by phone' : '';
  return `${beside.join(' ')}${channel}.`;
}

/** What stands for an actor of a frame; any other word as it is. */
export function actorIn(word: string, cast: Cast): string {
  const actor = /^([XYV])(?::(\w+))?$/.exec(word);
  if (actor === null) return word;
  const [, role, kind] = actor;
  const isOfPeople = cast.X !== THINGS.X;
  if (isOfPeople && kind === 'press') return 'reporters';
  if (isOfPeople && kind === 'watcher') return 'The police';
  if (isOfPeople && kind === 'officer') return 'Minister Elena Rossi';
  if (isOfPeople && kind === 'counsel') return 'Minister Elena Rossi’s lawyer';
  if (isOfPeople && kind === 'me') return 'me';
  if (isOfPeople && /^(?:bugged|line)$/.test(kind ?? ''))
    return `${cast.Y}’s phone`;
  if (kind === 'body') return cast.body;
  if (kind === 'superior') return `${cast.Y} on Friday`;
  return cast[role === 'X' || role === 'V' ? role : 'Y'];
}

/** A word after the verb of a frame, as a sentence has it. */
export function wordIn({ words, verb }: Row, at: number, cast: Cast): string {
  const word = words[at] ?? '';
  if (/^[XYV](?::|$)/.test(word)) return actorIn(word, cast);
  if (FILLED[word] !== undefined) return FILLED[word];
  if (words[verb] === 'compare') return at === verb + 1 ? 'notes' : word;
  if (!COUNTED.test(word) || words[at - 1] === 'by') return word;
  return word.endsWith('phone') ? `the ${word}` : `a ${word}`;
}
