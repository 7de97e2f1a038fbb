import { describe, expect, test } from 'vitest';
import type { Case, Claim } from '../../src/case';
import { conflictsAcross } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import type { Telling } from '../lens/told';
import { lensUnder, told } from '../lens/told';

const cast = { party: 'a b' };
const call: Telling = {
  cast,
  by: ['call'],
  contact: 'call',
  when: '2025-05-11',
};
const denial: Telling = {
  cast,
  by: ['call'],
  contact: 'denial',
  when: '2025-05',
  stance: 'negated',
};
const undated: Telling = {
  cast,
  by: ['call'],
  contact: 'denial',
  stance: 'negated',
};
const spoke: Telling = { ...undated, by: ['talk'] };
const found = (...tellings: readonly Telling[]) =>
  conflictsAcross(lensUnder(told(...tellings)));

describe('a contact that is told, and denied as another', () => {
  test('cannot be true where the denial leaves no room for it', () => {
    expect(found(call, denial)).toEqual([
      {
        one: 'call',
        other: 'denial',
        kind: 'denied',
        isSure: true,
        details: [],
      },
    ]);
  });

  test.each<[string, Telling, Telling]>([
    ['it may have been before', { ...call, when: '2025-04/2025-05' }, denial],
    ['the date of the denial is vague', call, { ...denial, when: '2025-05~' }],
    ['the channel is not stated', call, { ...denial, by: ['unspecified'] }],
    [
      'it was by another channel, too',
      { ...call, by: ['call', 'text'] },
      denial,
    ],
    ['the denial has no date', call, undated],
    ['neither has a date', { cast, by: ['call'], contact: 'call' }, undated],
    ['who “did not speak” is said to have called', call, spoke],
    [
      'who “did not speak” is said to have met',
      { ...call, by: ['meeting'] },
      spoke,
    ],
    ['it is only alleged', { ...call, stance: 'alleged' }, denial],
    ['only telling of something is denied', call, { ...denial, about: ['x'] }],
    [
      'a contact of three is denied',
      call,
      { ...denial, cast: { party: 'a b c' } },
    ],
    [
      'only the other one is said not to have called',
      { ...call, cast: { initiator: 'a', recipient: 'b' } },
      { ...denial, cast: { initiator: 'b', recipient: 'a' } },
    ],
  ])('is perhaps the same where %s', (_, one, other) => {
    expect(found(one, other)).toMatchObject([
      { one: 'call', other: 'denial', kind: 'denied', isSure: false },
    ]);
  });

  test.each<[string, Telling]>([
    ['another day', { ...denial, when: '2025-04' }],
    ['another channel', { ...denial, by: ['meeting'] }],
    ['what was written', { ...spoke, by: ['letter'] }],
    ['others', { ...denial, cast: { party: 'a c' } }],
    ['a mere suggestion', { ...denial, status: 'suggested' }],
    ['no denial', { ...denial, stance: 'planned' }],
    ['the same contact', { ...denial, contact: 'call' }],
  ])('is no conflict: %s', (_, other) => {
    expect(found(call, other)).toEqual([]);
  });
});

const WORDS = 'Cohen spoke with Levi by phone late in the evening, she said.';

/** Two articles that say the same words, the second read as `changes` say. */
function saidTwice(
  changes: Partial<Claim>,
  words = WORDS,
  ...more: readonly Telling[]
): Case {
  const made = told(
    { cast, contact: 'here', article: 'x', by: ['call'] },
    { cast, contact: 'there', article: 'y', by: ['call'] },
    ...more,
  );
  const claims = made.claims.map((claim, at) => ({
    ...claim,
    quotes: claim.quotes.map((quote) => ({ ...quote, exact: words })),
    ...(at === 1 ? changes : {}),
  }));
  return { ...made, claims };
}

const when = (edtf: string, reference: string) =>
  ({ when: { edtf, reference } }) as Partial<Claim>;

test('a denial without a date cannot mean what was after it was published', () => {
  const theCase = told({ ...call, article: 'x' }, { ...spoke, article: 'y' });
  const readOn = (published: string) =>
    conflictsAcross(
      lensUnder({
        ...theCase,
        articles: theCase.articles.map((each) => ({ ...each, published })),
      }),
    );
  expect(readOn('2025-05-12')).toHaveLength(1);
  expect(readOn('2025-05-10')).toEqual([]);
});

describe('the same words in two articles', () => {
  const read = (theCase: Case) =>
    conflictsAcross(lensUnder(theCase)).flatMap(({ details }) => details);

  test('cannot be a call here and a meeting there', () => {
    expect(
      conflictsAcross(lensUnder(saidTwice({ channels: ['meeting'] }))),
    ).toEqual([
      {
        one: 'here',
        other: 'there',
        kind: 'words',
        isSure: true,
        details: ['channel'],
      },
    ]);
  });

  test('cannot be of two days, unless they count from two days', () => {
    const dated = (reference: string): Case => {
      const twice = saidTwice(when('2025-05-09', reference));
      const [first, ...others] = twice.claims;
      if (first === undefined) throw new Error('no claims');
      const here = { ...first, ...when('2025-05-08', '2025-05-12') };
      return { ...twice, claims: [here, ...others] };
    };
    expect(read(dated('2025-05-12'))).toEqual(['time']);
    expect(read(dated('2025-05-13'))).toEqual([]);
  });

  test('prove nothing where they are read alike, are few, or tell of several contacts', () => {
    expect(read(saidTwice({}))).toEqual([]);
    expect(read(saidTwice({ channels: ['talk'] }))).toEqual([]);
    const channels = ['meeting'] as const;
    expect(read(saidTwice({ channels }, 'They spoke.'))).toEqual([]);
    const more = { cast, contact: 'more', article: 'x' };
    expect(read(saidTwice({ channels }, WORDS, more))).toEqual([]);
  });
});

test('in the sample case nothing cannot both be true across contacts', () => {
  const across = conflictsAcross(lensUnder(shippedCase()));
  expect(across.filter(({ isSure }) => isSure)).toEqual([]);
});
