import { describe, expect, test } from 'vitest';
import type {
  ActorId,
  ClaimId,
  ContactId,
  StepQuestion,
  StoryStep,
} from '../../src/case';
import { commaSeparated } from '../../src/interchange';
import { columnsOf, lensOf, OPEN_FILTERS } from '../../src/lens';
import type { Answer, AnswerSheet } from '../../src/lessons';
import {
  answerInWords,
  askingSteps,
  classRows,
  classTable,
  isComplete,
  keepingBack,
  markOf,
  readAnswers,
  rightAnswerTo,
  writeAnswers,
} from '../../src/lessons';
import type { ArticleId } from '../../src/text';
import { shippedCase } from '../app/shipped-case';

const columns = columnsOf(shippedCase());
const actor = (id: string) => id as ActorId;
const claim = (id: string) => id as ClaimId;

function marked(asks: StepQuestion, answer: Answer) {
  return markOf(asks, answer, rightAnswerTo(columns, asks));
}

const TIE: StepQuestion = {
  kind: 'tie',
  prompt: 'Which line is missing?',
  a: actor('boehler'),
  b: actor('hamas-leaders'),
};

describe('Draw the missing tie', () => {
  test('is right either way round, and partly right by another channel', () => {
    expect(rightAnswerTo(columns, TIE)).toMatchObject({
      channels: ['talk'],
      because: ['axios-boehler-negotiates-with-hamas-leaders'],
    });
    const [a, b] = [actor('hamas-leaders'), actor('boehler')];
    expect(marked(TIE, { kind: 'tie', a, b })).toBe('right');
    expect(marked(TIE, { kind: 'tie', a, b, channel: 'talk' })).toBe('right');
    expect(marked(TIE, { kind: 'tie', a, b, channel: 'call' })).toBe('partly');
    expect(marked(TIE, { kind: 'tie', a, b: actor('trump') })).toBe('partly');
    const others = { a: actor('iran'), b: actor('trump') };
    expect(marked(TIE, { kind: 'tie', ...others })).toBe('wrong');
  });
});

describe('Who knew on this day', () => {
  const asks: StepQuestion = {
    kind: 'knew',
    prompt: 'Who knew of the messages?',
    contact: 'messages-through-bahbah' as ContactId,
    by: '2025-05-09',
    actors: ['dermer', 'israel', 'alexander-family'].map(actor),
  };

  test('is told by the horizon of the case, with the words for it', () => {
    const right = rightAnswerTo(columns, asks);
    if (right.kind !== 'knew') throw new Error(right.kind);
    expect(right.knew.map(({ verdict }) => verdict)).toEqual([
      'must',
      'must',
      'cannot',
    ]);
    const [dermer] = right.knew;
    expect(dermer?.because).toContain(
      'axios-dermer-raises-backchannel-with-witkoff',
    );
    expect(dermer?.because).toContain(
      'axios-american-counterparts-do-not-tell-dermer',
    );
  });

  test('is partly right where some are, and not complete before all are judged', () => {
    const verdicts = { dermer: 'must', israel: 'cannot' } as const;
    expect(isComplete(asks, { kind: 'knew', verdicts })).toBe(false);
    const all = { ...verdicts, 'alexander-family': 'cannot' } as const;
    expect(isComplete(asks, { kind: 'knew', verdicts: all })).toBe(true);
    expect(marked(asks, { kind: 'knew', verdicts: all })).toBe('partly');
    expect(
      marked(asks, { kind: 'knew', verdicts: { ...all, israel: 'must' } }),
    ).toBe('right');
  });
});

describe('Which is the copy', () => {
  const pair = [
    'axios-bahbah-involved-tangentially',
    'report-bahbah-involved-marginally',
  ].map(claim);
  const own = claim('axios-adi-alexander-on-the-call');
  const asks: StepQuestion = {
    kind: 'copy',
    prompt: 'Which?',
    claims: [...pair, own],
  };

  test('goes by who speaks first-hand; an origin of its own is no copy', () => {
    const right = rightAnswerTo(columns, asks);
    if (right.kind !== 'copy') throw new Error(right.kind);
    expect(right.accounts.map(({ claims }) => claims)).toEqual([pair, [own]]);
    // “About 12 May” may have been before or after 12 May.
    expect(right.accounts[0]?.first).toBeUndefined();
    for (const each of pair)
      expect(marked(asks, { kind: 'copy', claims: [each] })).toBe('right');
    expect(marked(asks, { kind: 'copy', claims: [own] })).toBe('wrong');
    expect(marked(asks, { kind: 'copy', claims: pair })).toBe('partly');
  });

  test('names the first one where the dates of publication tell', () => {
    const { articles, ...rest } = shippedCase();
    const dated = columnsOf({
      ...rest,
      articles: articles.map((each) =>
        each.id === 'axios' ? each : { ...each, published: '2025-05-14' },
      ),
    });
    const right = rightAnswerTo(dated, asks);
    const mark = (claims: readonly ClaimId[]) =>
      markOf(asks, { kind: 'copy', claims }, right);
    expect(mark(pair.slice(0, 1))).toBe('partly');
    expect(mark(pair.slice(1))).toBe('right');
  });
});

describe('Grade this source', () => {
  const asks = (scale: 'words' | 'admiralty'): StepQuestion => ({
    kind: 'grade',
    prompt: 'How reliable?',
    of: { kind: 'article', id: 'axios' as ArticleId },
    scale,
    ours: 'B',
  });

  test('compares by its scale, and another view is no error', () => {
    const grade = (reliability: 'A' | 'B' | 'E'): Answer => ({
      kind: 'grade',
      reliability,
    });
    expect(marked(asks('words'), grade('A'))).toBe('right');
    expect(marked(asks('admiralty'), grade('A'))).toBe('partly');
    expect(marked(asks('words'), grade('E'))).toBe('partly');
    const { ours: _, ...open } = asks('words') as { ours?: 'B' };
    expect(marked(open as StepQuestion, grade('E'))).toBe('open');
  });

  test('goes by the grade in the case before the one in the lesson', () => {
    const { articles, ...rest } = shippedCase();
    const graded = columnsOf({
      ...rest,
      articles: articles.map((each) => ({
        ...each,
        grade: { reliability: 'C' as const },
      })),
    });
    expect(rightAnswerTo(graded, asks('words'))).toEqual({
      kind: 'grade',
      reliability: 'C',
      isOfCase: true,
    });
  });
});

describe('A step that keeps back', () => {
  const shownBy = (hides: Parameters<typeof keepingBack>[2]) =>
    lensOf(columns, keepingBack(columns, OPEN_FILTERS, hides)).shown;

  test('hides an actor, a source or a tie, and nothing else', () => {
    const all = lensOf(columns, OPEN_FILTERS).shown.claimCount;
    const { a, b } = TIE;
    expect(shownBy([{ kind: 'evidence' }]).claimCount).toBe(all);
    expect(shownBy([{ kind: 'tie', a, b }]).claimCount).toBe(all - 1);
    expect(shownBy([{ kind: 'tie', a, b, channel: 'call' }]).claimCount).toBe(
      all,
    );
    const left = shownBy([{ kind: 'article', id: 'axios' as ArticleId }]);
    expect(
      columns.within.claims.filter(
        ({ article }, at) => left.claims[at] === 1 && article === 'axios',
      ),
    ).toEqual([]);
    const bahbah = columns.within.actors.findIndex(({ id }) => id === 'bahbah');
    expect(
      shownBy([{ kind: 'actor', id: actor('bahbah') }]).actors[bahbah],
    ).toBe(0);
  });
});

const CHOICE: StepQuestion = {
  kind: 'choose',
  prompt: '=Which?',
  options: [
    { id: 'o1', words: 'through Bahbah', isRight: true },
    { id: 'o2', words: 'face to face' },
  ],
};
const STEPS: readonly StoryStep[] = [
  { id: 's1', query: '', caption: 'Look.' },
  { id: 's2', query: '', caption: '', asks: CHOICE },
  {
    id: 's3',
    query: '',
    caption: '',
    asks: { kind: 'write', prompt: 'In a sentence?' },
  },
];

function sheetOf(id: string, given: Partial<AnswerSheet>): AnswerSheet {
  return {
    id,
    case: columns.within.id,
    lesson: 'lesson~1',
    at: '2026-11-26T10:00:00.000Z',
    answers: {},
    ...given,
  };
}
const chose = (option: string): Answer => ({
  kind: 'choose',
  options: [option],
});

describe('The answers of a class', () => {
  const sheets = [
    sheetOf('b', { name: 'Zoë', answers: { s2: chose('o1') } }),
    sheetOf('a', {
      name: 'Ada',
      answers: { s2: chose('o2'), s3: { kind: 'write', words: '=1+1' } },
    }),
    // The same student, later: this is the one that counts.
    sheetOf('a', {
      name: 'Ada',
      at: '2026-11-26T11:00:00.000Z',
      answers: { s2: chose('o1'), s3: { kind: 'write', words: '=1+1' } },
    }),
    sheetOf('c', {}),
  ];
  const table = (areNamesShown: boolean) =>
    classTable(columns, askingSteps(STEPS), sheets, areNamesShown);

  test('are a row for each student, once, and a column for each question', () => {
    const { rows, tallies } = table(true);
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Zoë', 'Student 3']);
    expect(rows[0]?.cells[0]).toEqual({
      words: 'through Bahbah',
      mark: 'right',
    });
    expect(rows[2]?.cells).toEqual([undefined, undefined]);
    expect(tallies[0]).toEqual([
      { words: 'through Bahbah', mark: 'right', count: 2 },
    ]);
  });

  test('keep apart those whom one device served, and no sheet from before it had a name', () => {
    const onOneDevice = [
      sheetOf('a', { at: '2026-11-26T09:00:00.000Z' }),
      sheetOf('a', { name: 'Ada', at: '2026-11-26T10:00:00.000Z' }),
      sheetOf('a', { name: 'Ada ', at: '2026-11-26T11:00:00.000Z' }),
      sheetOf('a', { name: 'Zoë', at: '2026-11-26T12:00:00.000Z' }),
    ];
    const { rows } = classTable(columns, [], onOneDevice, true);
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Zoë']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('show no more of a name than a name has', () => {
    const sheet = sheetOf('a', { name: '👩'.repeat(5_000) });
    const { rows } = classTable(columns, [], [sheet], true);
    expect(rows[0]?.name).toBe('👩'.repeat(100));
  });

  test('stand without names where these are not wanted', () => {
    const { rows } = table(false);
    expect(rows.map(({ name }) => name)).toEqual([
      'Student 1',
      'Student 2',
      'Student 3',
    ]);
  });

  test('never call another grade wrong, nor half right', () => {
    const graded: StoryStep = {
      id: 's9',
      query: '',
      caption: '',
      asks: {
        kind: 'grade',
        prompt: 'How reliable?',
        of: { kind: 'article', id: 'axios' as ArticleId },
        scale: 'admiralty',
        ours: 'F',
      },
    };
    const given = sheetOf('a', {
      answers: { s9: { kind: 'grade', reliability: 'A' } },
    });
    const rows = classRows(
      classTable(columns, askingSteps([graded]), [given], false),
    );
    expect(rows[1]?.at(2)).toBe('Not the grade that we gave');
  });

  test('run nothing in a spreadsheet', () => {
    const file = commaSeparated(classRows(table(true)));
    expect(file).toContain("'=1+1");
    expect(file).toContain('1. =Which?');
    expect(file).not.toMatch(/(^|,)"?=/m);
  });
});

describe('A file of answers', () => {
  test('reads as it was written, name and all', () => {
    const sheet = sheetOf('a', {
      name: '<i>Ada</i>',
      answers: {
        s2: chose('o1'),
        s3: { kind: 'write', words: '"; DROP' },
        s4: { kind: 'tie', a: actor('x'), b: actor('y'), channel: 'call' },
        s5: { kind: 'knew', verdicts: { x: 'may' } },
        s6: { kind: 'grade', reliability: 'F' },
        s7: { kind: 'copy', claims: [claim('k')] },
      },
    });
    expect(readAnswers(writeAnswers(sheet))).toEqual({ kind: 'sheet', sheet });
  });

  test.each([
    ['no JSON', '{'],
    ['a case', '{"format":"backchannel-case","version":2}'],
    ['a list', '[]'],
    [
      'an answer of no kind',
      writeAnswers(sheetOf('a', {})).replace(
        '"answers": {}',
        '"answers": {"s":{"kind":"shout"}}',
      ),
    ],
    ['far too much', `"${'a'.repeat(1_000_001)}"`],
  ])('is refused in one sentence if it is %s', (_, text) => {
    expect(readAnswers(text)).toEqual({
      kind: 'refused',
      sentence: 'This file holds no answers to a lesson.',
    });
  });

  test('names of records that are gone stand for themselves', () => {
    const gone = { kind: 'copy', claims: [claim('gone')] } as const;
    const asks = { kind: 'copy', prompt: '', claims: [] } as const;
    expect(answerInWords(columns.within, asks, gone)).toBe('“gone”');
  });
});
