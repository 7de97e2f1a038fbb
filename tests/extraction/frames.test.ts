import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { extract } from '../../src/extraction';
import type { FrameGroup } from '../../src/extraction/lexicons/contact-verbs';
import { CONTACT_VERBS } from '../../src/extraction/lexicons/contact-verbs';
import { FRAMES } from '../../src/extraction/cues/frames';
import { EVENT_VERBS } from '../../src/extraction/lexicons/event-verbs';
import { LIGHT_VERBS } from '../../src/extraction/lexicons/light-verbs';
import {
  BEARINGS,
  PREDICATES,
} from '../../src/extraction/lexicons/stance-verbs';
import { entriesOf } from '../../src/extraction/lexicons/word-list';
import {
  formsOf,
  verbReadingsOf,
} from '../../src/extraction/words/word-classes';
import type { ArticleId } from '../../src/text';

/** A frame with the sentence that it must read and those that it must not. */
type Row = {
  readonly frame: string;
  readonly group: FrameGroup;
  readonly words: readonly string[];
  readonly verb: number;
};

const rows: readonly Row[] = CONTACT_VERBS.flatMap((group) =>
  entriesOf(group.frames.replaceAll('\n', ',')).map((frame) => {
    const words = frame.split(' ');
    return { frame, group, words, verb: words[1] === 'and' ? 3 : 1 };
  }),
);

type Cast = Readonly<Record<'X' | 'Y' | 'V' | 'body', string>>;

const PEOPLE: Cast = {
  X: 'Elena Rossi',
  Y: 'Treasury Secretary Martin Weber',
  V: 'Peter Novak',
  body: 'the Ghanaian government',
};
/** Nobody of whom an office is known, which would make any sight a meeting. */
const KNOWN: Cast = { ...PEOPLE, Y: 'Oyelaran Weber' };
/** Nothing of this can be in contact with anything. */
const THINGS: Cast = {
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
  times: 'three times',
};
/** Nouns of frames that take an article. */
const COUNTED =
  /^(?:account|afternoon|approach|argument|audience|briefing|beer|bottle|bribe|cable|call|car|card|case|channel|complaint|conduit|conversation|deal|drink|emissary|evening|feeler|go-between|hour|intermediary|invitation|job|letter|line|meal|mediator|message|minute|morning|note|offer|overture|phone|proposal|protest|ring|row|stroll|supper|table|taxi|telegram|telephone|text|visit|voicemail|walk|weekend)$/;

/** A row as a sentence: told in the past, or with other words before its verb. */
function sentenceOf(row: Row, cast: Cast, helper?: string): string {
  const { words, verb, group } = row;
  const lemma = words[verb] ?? '';
  if (group.only === 'done to one') {
    const done = formsOf(lemma).at(-1) ?? lemma;
    const be =
      helper === undefined ? 'was' : helper === 'will' ? 'will be' : 'was not';
    return `${cast.Y} ${be} ${done} by ${cast.X}.`;
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

function actorIn(word: string, cast: Cast): string {
  const actor = /^([XYV])(?::(\w+))?$/.exec(word);
  if (actor === null) return word;
  const [, role, kind] = actor;
  if (cast === PEOPLE && kind === 'press') return 'reporters';
  if (cast === PEOPLE && kind === 'watcher') return 'The police';
  if (cast === PEOPLE && kind === 'me') return 'me';
  if (cast === PEOPLE && /^(?:bugged|line)$/.test(kind ?? ''))
    return `${cast.Y}’s phone`;
  if (kind === 'body') return cast.body;
  if (kind === 'superior') return `${cast.Y} on Friday`;
  return cast[role === 'X' || role === 'V' ? role : 'Y'];
}

function wordIn({ words, verb }: Row, at: number, cast: Cast): string {
  const word = words[at] ?? '';
  if (/^[XYV](?::|$)/.test(word)) return actorIn(word, cast);
  if (FILLED[word] !== undefined) return FILLED[word];
  if (words[verb] === 'compare') return at === verb + 1 ? 'notes' : word;
  if (!COUNTED.test(word) || words[at - 1] === 'by') return word;
  return word.endsWith('phone') ? `the ${word}` : `a ${word}`;
}

function claimsIn(text: string): readonly Claim[] {
  const id = 'article' as ArticleId;
  // “Me” is somebody only where somebody speaks.
  const sworn = / me(?: [a-z ]+)?\.$/.test(text)
    ? `I, Martin Weber, swear to what follows.\n${text}`
    : text;
  return extract({ id, text: sworn, published: '2025-05-12' }).claims;
}

describe('every frame', () => {
  const tellable = rows.filter(
    ({ group }) => group.only !== 'gone for' && group.only !== 'in touch',
  );
  const amongMet = rows.filter(({ group }) => group.only === 'in touch');

  test.each(amongMet.map((row) => [sentenceOf(row, KNOWN)] as const))(
    'reads “%s” only of two who have met',
    (sentence) => {
      expect(claimsIn(sentence)).toEqual([]);
      const met = `${KNOWN.X} phoned ${KNOWN.Y} in 2021.`;
      expect(claimsIn(`${met} ${sentence}`)).toHaveLength(2);
    },
  );

  test.each(tellable.map((row) => [sentenceOf(row, PEOPLE), row] as const))(
    'reads “%s”',
    (sentence: string) => {
      expect(claimsIn(sentence)).not.toEqual([]);
    },
  );

  test.each(rows.map((row) => [sentenceOf(row, THINGS), row] as const))(
    'reads nothing in “%s”',
    (sentence) => {
      expect(claimsIn(sentence)).toEqual([]);
    },
  );

  test('tells of what is to come as planned, and of nothing that was not', () => {
    const told = rows
      .filter(({ group: { only } }) => only !== 'with a channel')
      .flatMap((row) => [
        sentenceOf(row, PEOPLE, 'will'),
        sentenceOf(row, PEOPLE, 'did not'),
      ])
      .filter((sentence) =>
        claimsIn(sentence).some(({ stance }) => stance === 'asserted'),
      );
    expect(told).toEqual([]);
  });
});

describe('the verbs of the lists', () => {
  // Helpers, and adjectives that govern as verbs do: "is due to meet".
  const OTHERS =
    /^(?:able|be|better|due|eager|effort|glad|keen|likely|need|poise|ready|reluctant|unable)$/;
  const isAdjective = (lemma: string): boolean => PREDICATES.has(lemma);

  test('are all known as verbs, so that none of them is dead', () => {
    const lists = [BEARINGS, EVENT_VERBS, LIGHT_VERBS, FRAMES];
    const dead = lists
      .flatMap((list) => [...list.keys()])
      .filter((lemma) => !OTHERS.test(lemma) && !isAdjective(lemma))
      .filter((lemma) => verbReadingsOf(lemma).length === 0);
    expect(dead).toEqual([]);
  });
});

describe('the table of frames', () => {
  test('has no row twice in one group', () => {
    for (const { frames } of CONTACT_VERBS) {
      const all = entriesOf(frames.replaceAll('\n', ','));
      expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
    }
  });
});
