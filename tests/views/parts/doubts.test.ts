import { expect, test } from 'vitest';
import type { Claim } from '../../../src/case';
import { doubtsOf } from '../../../src/views/parts/doubts';
import { actorOf, claimOf, talks } from '../../case/talks';

const READ = { status: 'suggested', madeBy: 'reader:rules@2' } as const;
const witkoff = actorOf('w', { name: 'Steve Witkoff', aliases: ['Witkoff'] });
const thani = actorOf('t', { name: 'Mohammed al-Thani', aliases: [] });
const unset = () => undefined;

/** A claim that leaves nothing open: two named parties, a call on Sunday. */
const sure: Claim = claimOf('k', [], {
  ...READ,
  quotes: claimOf('k', []).quotes.map((quote) => ({ ...quote, end: 34 })),
  participants: [
    { actor: witkoff.id, role: 'initiator', mention: words(0, 'Witkoff') },
    { actor: thani.id, role: 'recipient', mention: words(15, 'al-Thani') },
  ],
  when: { edtf: '2025-05-11', phrase: words(27, 'Sunday') },
});

function words(start: number, exact: string) {
  return { start, end: start + exact.length, exact };
}

function doubtsIn(claim: Claim, others: readonly Claim[] = []) {
  const { theCase } = talks({
    actors: [witkoff, thani],
    claims: [claim, ...others],
    origins: [{ id: 'o', name: 'an official', named: false }] as never,
  });
  return doubtsOf(theCase, claim, unset).map(({ sentence }) => sentence);
}

test('A claim whose words say all leaves no doubt', () => {
  expect(doubtsIn(sure)).toEqual([]);
});

test('A word that stands for a name, and a date from elsewhere, are doubted', () => {
  const [first, ...rest] = sure.participants;
  if (first === undefined) throw new Error('nobody takes part');
  expect(
    doubtsIn({
      ...sure,
      participants: [{ ...first, mention: words(0, 'He') }, ...rest],
      when: { edtf: '2025-05', phrase: words(100, 'last month') },
    }),
  ).toEqual([
    'The name does not stand here: “He” was taken to be about Steve Witkoff.',
    'The date comes from another sentence: “last month”.',
  ]);
});

test('A description beside the name itself leaves no doubt', () => {
  const exact = 'his host, Prime Minister al-Thani, rang Witkoff';
  const quotes = sure.quotes.map((quote) => ({
    ...quote,
    start: 0,
    end: exact.length,
    exact,
  }));
  const [first, second] = sure.participants;
  if (first === undefined || second === undefined) throw new Error('no two');
  const claim = {
    ...sure,
    quotes,
    participants: [first, { ...second, mention: words(0, 'his host') }],
  };
  expect(doubtsIn(claim)).toEqual([]);
});

test.each([
  [
    { stance: 'alleged' },
    'The words say that it is alleged, not that it happened.',
  ],
  [
    { stance: 'attempted' },
    'The words say that it was tried, not whether it happened.',
  ],
  [
    { when: { edtf: '../2025-05-11', phrase: words(27, 'Sunday') } },
    'The words give only a day before or after which it was.',
  ],
] as const)(
  'Whether and when it happened is doubted: %j',
  (field, sentence) => {
    expect(doubtsIn({ ...sure, ...field })).toEqual([sentence]);
    expect(doubtsIn({ ...sure, stance: 'planned' })).toEqual([]);
  },
);

test('That it is the contact of another article is doubted, of the same article not', () => {
  const contact = sure.contact;
  expect(doubtsIn(sure, [{ ...sure, id: 'm' } as Claim])).toEqual([]);
  const other = { ...sure, id: 'm', article: 'second', contact } as Claim;
  const alone = { ...other, participants: [] };
  expect(doubtsIn(sure, [alone])).toEqual([
    'It was taken for a contact that another article reports, too.',
  ]);
});

test('An unnamed speaker whom another article credits, too, is doubted', () => {
  const official = {
    speaker: 'an Israeli official',
    named: false,
    origin: 'o',
  } as unknown as Claim['attribution'][number];
  const claim = { ...sure, attribution: [official] };
  const second = {
    ...claim,
    id: 'm',
    article: 'second',
    contact: 'c',
    participants: [],
  } as unknown as Claim;
  expect(doubtsIn(claim, [second])).toEqual([
    '“an Israeli official” was taken for the same speaker whom another article credits.',
  ]);
  expect(doubtsIn(claim)).toEqual([]);
});

test('A doubt goes when a person sets the field, and with the last decision', () => {
  const open: Claim = { ...sure, channels: ['unspecified'] };
  const { theCase } = talks({ actors: [witkoff, thani], claims: [open] });
  expect(doubtsOf(theCase, open, unset)).toHaveLength(1);
  const set = { isFirst: false } as never;
  expect(doubtsOf(theCase, open, () => set)).toEqual([]);
  expect(doubtsIn({ ...open, status: 'accepted' })).toEqual([]);
});

test('What a person made is not doubted', () => {
  expect(
    doubtsIn({ ...sure, channels: ['unspecified'], madeBy: 'analyst' }),
  ).toEqual([]);
});

test('A date that no calendar has is told from none at all', () => {
  const { when: _, ...undated } = sure;
  expect(doubtsIn(undated)).toEqual(['The words give no date.']);
  const [quote] = sure.quotes;
  if (quote === undefined) throw new Error('there is no passage');
  const exact = 'Witkoff called al-Thani on 31 February';
  expect(doubtsIn({ ...undated, quotes: [{ ...quote, exact }] })).toEqual([
    'The words give a date that no calendar has: “31 February”.',
  ]);
});

test('Words that count from no known day are said, not passed over', () => {
  const { when: _, ...undated } = sure;
  const [quote] = sure.quotes;
  if (quote === undefined) throw new Error('there is no passage');
  const passage = { article: quote.article, ...words(27, 'days earlier') };
  expect(doubtsIn({ ...undated, basis: { when: [passage] } })).toEqual([
    'No date was read from “days earlier”: it is unclear from which day it counts.',
  ]);
});
