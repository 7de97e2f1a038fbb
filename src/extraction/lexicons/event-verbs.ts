import type { Stance } from '../../case';
import { entriesOf, wordsOf } from './word-list';

const LISTS: Readonly<Partial<Record<Stance, string>>> = {
  asserted: `
    begin, break, collapse, come, conclude, continue, convey, deliver, drag, end
    ensue, exchange, finish, focus, follow, go, happen, hold, last, materialise
    materialize, occur, open, pass, proceed, produce, relay, restart, resume, run
    send, post, mail, dispatch, transmit, hand, forward, submit, start, take, touch, turn
  `,
  negated: `
    abandon, abort, block, call, cancel, decline, deny, drop, founder, rebuff, refuse, reject
    foil, scrap, scupper, scuttle, shelve, spurn, thwart, veto, fall, strike, rule, delete, erase, scratch
  `,
  planned: `
    agree, arrange, book, consider, contemplate, debate, defer, delay, discuss, due, envisage, expect
    explore, fix, float, foresee, moot, mull, offer, pencil
    plan, pend, postpone, propose, suggest, weigh, reschedule, schedule, scheduled, set, slate, plot, promise
  `,
  alleged: 'allege, rumour, rumor, whisper',
  attempted: `ask, request, seek, solicit`,
};

/** Verbs that settle on a contact that is to come: "agreed on a meeting". */
export const SETTLING_ON: ReadonlySet<string> = wordsOf(
  'agree, decide, insist, plan, settle',
);

/** Verbs that go after a contact with "for". */
export const SEEKING_FOR: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'attempted',
        'agitate, angle, apply, ask, beg, bid, clamour, fish, lobby, petition, plead, press, push',
      ],
      [
        'planned',
        'brace, hope, look, plan, prepare, provide, ready, wait, gear, pencil, schedule',
      ],
    ] as const
  ).flatMap(([stance, verbs]) =>
    entriesOf(verbs).map((verb) => [verb, stance] as const),
  ),
);

/** What was done to somebody so that he may, or may not, take part. */
export const KEPT: ReadonlyMap<string, Stance> = new Map([
  ...entriesOf('ask to, invite to, summon to').map(
    (words) => [words, 'planned'] as const,
  ),
  ...entriesOf(
    'ban from, bar from, exclude from, keep from, omit from, shut from',
  ).map((words) => [words, 'negated'] as const),
]);

/** Whoever does not do so for, at or to a meeting was not there. */
export const ABSENCES: ReadonlySet<string> = wordsOf(`
  appear, arrive, attend, come, fly, go, make, return, show, travel, turn, stay
`);

/** "The talks did not produce a deal": what came of them, and they were. */
export const OUTCOMES: ReadonlySet<string> = wordsOf(`
  break, collapse, conclude, drag, end, ensue, finish, focus, follow, last, produce, run
  touch, turn, close, be
`);

/**
 * What a verb whose subject is a meeting, call or letter says of it: it took
 * place as the verb itself did, was called off, is to come, or was sought.
 */
export const EVENT_VERBS: ReadonlyMap<string, Stance> = new Map(
  (Object.keys(LISTS) as Stance[]).flatMap((stance) =>
    entriesOf(LISTS[stance] ?? '').map((verb) => [verb, stance] as const),
  ),
);
