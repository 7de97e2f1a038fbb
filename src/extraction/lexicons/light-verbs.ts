import { entriesOf } from './word-list';

/** What the subject of a verb is in the contact that is the verb's object. */
export type Part =
  | 'takes part'
  | 'starts it'
  | 'receives it'
  | 'mediates'
  | 'plans it'
  | 'refuses it'
  | 'denies it'
  | 'tries for it'
  | 'only wishes it';

const LISTS: Readonly<Record<Part, string>> = {
  'takes part': `
    attend, begin, complete, conclude, conduct, continue, end, engage, enter, exchange
    fall, finish, have, hold, join, renew, keep, launch, maintain, open, participate, pursue
    reopen, restart, resume, start, take, wrap, arrive, sit, do, share, enjoy, strike
    establish, spend, trade, swap, convene, co-chair, meet, gather, travel, return, fly
    emerge, get, stage, undertake, advance, carry, intensify, step, be, initiate, held
    re-establish, restore, renew, deepen, extend, leave, break, suspend, halt
    initiate, pause, cut, sever, complete, lead, chair, use
  `,
  'starts it': `
    address, deliver, dispatch, fire, forward, give, hand, issue, make, pass, place
    pen, publish, send, submit, transmit, write, convey, relay, mail, post, email, fax, cable
  `,
  'receives it': `accept, receive, get, take, field, obtain, read, answer, open`,
  mediates: `
    arrange, broker, facilitate, host, mediate, organise, organize, oversee
    moderate, sponsor, set, shepherd, shuttle, coordinate, enable
  `,
  'plans it': `
    agree, announce, expect, plan, prepare, schedule, await, anticipate, offer
    postpone, delay
  `,
  'refuses it': `
    avoid, boycott, cancel, decline, refuse, reject, rule, scrap, shun, skip
    snub, spurn, rebuff, abandon, eschew, ban, miss
  `,
  'denies it': `deny, disavow, refute, dismiss, invent, fabricate`,
  'tries for it': `attempt, request, seek, solicit, try`,
  'only wishes it': `
    advocate, appeal, back, call, consider, demand, encourage, favour, favor
    propose, push, recommend, require, suggest, support, urge, want, need, oppose
    press, explore, discuss, mull, float, weigh, hope
  `,
};

/** Verbs that carry a noun of contact ("held talks with"), by base form. */
export const LIGHT_VERBS: ReadonlyMap<string, readonly Part[]> = (() => {
  const parts = new Map<string, Part[]>();
  for (const part of Object.keys(LISTS) as Part[])
    for (const verb of entriesOf(LISTS[part]))
      parts.set(verb, [...(parts.get(verb) ?? []), part]);
  return parts;
})();
