import * as fc from 'fast-check';
import type {
  Act,
  ActId,
  AnalystId,
  Case,
  CaseId,
  Change,
  Ref,
} from '../../src/case';
import { actOn, importOf, Ledger, VOCABULARY } from '../../src/case';
import type { Quote } from '../../src/text';
import { quoteAt } from '../../src/text';
import { arbitraryCase } from './arbitrary-case';
import { storyChangeOn } from './arbitrary-story';

const TYPED = { kind: 'typed' } as const;
const NOTHING = '2026-11-25T00:00:00.000Z-0000-nobody' as ActId;
const START = Date.UTC(2026, 10, 25);

/** One thing that someone does: a change, or an undo of some earlier act. */
type Deed = {
  readonly who: 'ada' | 'bo';
  /** Whether they first hear of what the other did. */
  readonly hears: boolean;
  readonly later: number;
  readonly does: Change | { readonly kind: 'undo'; readonly back: number };
};

type Records = readonly { readonly id: string }[];

/** An identity of some records, or one that leads nowhere. */
const among = (list: Records) =>
  fc.constantFrom(...list.map(({ id }) => id), 'nobody');
const ref = (kind: Ref['kind'], list: Records) =>
  among(list).map((id): Ref => ({ kind, id }));

function set(of: fc.Arbitrary<Ref>, field: string, to: fc.Arbitrary<unknown>) {
  return fc.tuple(of, to).map(([of, to]): Change => ({
    kind: 'set',
    of,
    field,
    ...(to !== undefined && { to }),
    basis: TYPED,
  }));
}

function pair(kind: Ref['kind'], list: Records) {
  return fc
    .tuple(
      ref(kind, list),
      ref(kind, list),
      fc.constantFrom(...VOCABULARY.verdicts),
    )
    .map(([a, b, verdict]): Change => ({ kind: 'same', a, b, verdict }));
}

function settingOn(theCase: Case): fc.Arbitrary<Change> {
  const { claims, actors, contacts } = theCase;
  const claim = ref('claim', claims);
  const places = fc.constantFrom('Doha', 'Cairo', undefined);
  const participants = fc.array(
    fc
      .tuple(among(actors), fc.constantFrom(...VOCABULARY.roles))
      .map(([actor, role]) => ({ actor, role })),
    { maxLength: 3 },
  );
  return fc.oneof(
    set(claim, 'stance', fc.constantFrom(...VOCABULARY.stances)),
    set(claim, 'place', places),
    set(claim, 'contact', fc.oneof(among(contacts), fc.constant('c-new'))),
    set(claim, 'participants', participants),
    set(ref('actor', actors), 'name', fc.string({ maxLength: 4 })),
    set(ref('case', [theCase]), 'title', fc.string({ maxLength: 4 })),
  );
}

/** Quotes of the articles of a case, as they stand there. */
function passagesOf({ articles }: Case): fc.Arbitrary<Quote> {
  return fc.constantFrom(...articles).chain((within) => {
    const { length } = within.text;
    return fc
      .tuple(fc.nat({ max: length - 1 }), fc.nat({ max: 8 }))
      .map(([start, size]) =>
        quoteAt(within, start, Math.min(length, start + 1 + size)),
      );
  });
}

/** Settings of fields that hold or rest on words of articles. */
function quotingOn(theCase: Case): fc.Arbitrary<Change> {
  const { articles, actors, claims, contacts, origins } = theCase;
  const claim = ref('claim', claims);
  const article = ref('article', articles);
  const passage = passagesOf(theCase);
  const quotes = fc.array(passage, { minLength: 1, maxLength: 2 });
  const speakers = fc.array(
    fc.record({
      speaker: fc.constant('an official'),
      named: fc.boolean(),
      actor: among(actors),
      origin: among(origins),
      quote: passage,
    }),
    { maxLength: 2 },
  );
  const affiliations = fc.array(
    fc.record({ actor: among(actors), as: fc.constant('envoy'), quotes }),
    { maxLength: 2 },
  );
  const when = fc.constantFrom({ edtf: '2025-05' }, undefined);
  return fc.oneof(
    set(claim, 'quotes', quotes),
    set(claim, 'attribution', speakers),
    set(claim, 'when', when),
    set(claim, 'about', fc.array(among(contacts), { maxLength: 2 })),
    set(ref('actor', actors), 'affiliations', affiliations),
    set(article, 'title', fc.string({ maxLength: 4 })),
    set(article, 'attribution', speakers),
    fc.tuple(claim, passage).map(([of, words]): Change => {
      const basis = { kind: 'words' as const, passages: [words] };
      return { kind: 'set', of, field: 'place', to: 'Oslo', basis };
    }),
  );
}

/** Additions of a claim and of actors, one of which may be there already. */
function addingOn(theCase: Case): fc.Arbitrary<Change> {
  const claim = passagesOf(theCase).map((quote) => ({
    id: `k-${quote.article}`,
    article: quote.article,
    contact: 'c-new',
    summary: '',
    participants: [{ actor: 'p-new', role: 'party' }],
    channels: ['email'],
    stance: 'asserted',
    about: [],
    attribution: [],
    quotes: [quote],
    status: 'accepted',
  }));
  const actor = fc.constantFrom('p-new', 'p0').map((id) => {
    const name = { id, name: 'New', kind: 'person' };
    return { ...name, aliases: [], affiliations: [] };
  });
  const adding = (as: string) => (record: object) =>
    ({ kind: 'add', as, record }) as unknown as Change;
  return fc.oneof(claim.map(adding('claim')), actor.map(adding('actor')));
}

function judgingOn({ claims, actors, contacts, origins }: Case) {
  const status = fc.constantFrom(...VOCABULARY.statuses);
  const credibility = fc.constantFrom(...VOCABULARY.credibilities);
  return fc.oneof(
    fc
      .tuple(among(claims), status)
      .map(([claim, status]) => ({ kind: 'judge', claim, status }) as Change),
    fc
      .tuple(ref('claim', claims), credibility)
      .map(([of, credibility]): Change => ({ kind: 'grade', of, credibility })),
    pair('actor', actors),
    pair('contact', contacts),
    pair('origin', origins),
  );
}

function changeOn(theCase: Case): fc.Arbitrary<Change> {
  const { claims, actors, contacts, articles } = theCase;
  const claim = ref('claim', claims);
  const removed = fc.oneof(
    claim,
    ref('actor', actors),
    ref('article', articles),
    ref('contact', contacts),
  );
  const note = fc.tuple(fc.nat({ max: 3 }), claim).map(([at, of]) => ({
    kind: 'add',
    as: 'note',
    record: { id: `n${at}`, of, text: 'see' },
  }));
  const contact = fc.constantFrom('c-new', 'c0').map((id) => ({
    kind: 'add',
    as: 'contact',
    record: { id, title: 'New' },
  }));
  return fc.oneof(
    { weight: 6, arbitrary: settingOn(theCase) },
    { weight: 5, arbitrary: judgingOn(theCase) },
    { weight: 4, arbitrary: quotingOn(theCase) },
    { weight: 1, arbitrary: addingOn(theCase) },
    { weight: 2, arbitrary: storyChangeOn(theCase) },
    removed.map((of): Change => ({ kind: 'remove', of })),
    note as fc.Arbitrary<unknown> as fc.Arbitrary<Change>,
    contact as fc.Arbitrary<unknown> as fc.Arbitrary<Change>,
  );
}

function deedOn(theCase: Case): fc.Arbitrary<Deed> {
  return fc.record({
    who: fc.constantFrom('ada' as const, 'bo' as const),
    hears: fc.boolean(),
    // Clocks of devices differ, and stand still.
    later: fc.integer({ min: -50, max: 50 }),
    does: fc.oneof(
      { weight: 3, arbitrary: changeOn(theCase) },
      {
        weight: 1,
        arbitrary: fc
          .nat({ max: 5 })
          .map((back) => ({ kind: 'undo' as const, back })),
      },
    ),
  });
}

function actsBy(
  theCase: Case,
  deeds: readonly Deed[],
  mark: string,
): readonly Act[] {
  const begin = importOf(theCase, `feed${mark}`);
  const ledgers = {
    ada: new Ledger(theCase.id, [begin]),
    bo: new Ledger(theCase.id, [begin]),
  };
  for (const { who, hears, later, does } of deeds) {
    const ledger = ledgers[who];
    if (hears) ledger.take(ledgers[who === 'ada' ? 'bo' : 'ada'].acts);
    const meant =
      does.kind === 'undo' ? ledger.acts.at(-1 - does.back) : undefined;
    const change: Change =
      does.kind === 'undo'
        ? { kind: 'retract', act: meant?.id ?? NOTHING }
        : // Records made by the generator have no prototype.
          structuredClone(does);
    const device = `${who}${mark}`;
    const hand = { by: who as AnalystId, device, now: START + later };
    ledger.take([actOn(ledger, hand, [change])]);
  }
  ledgers.ada.take(ledgers.bo.acts);
  return ledgers.ada.acts;
}

/** A case, and what people did to it. */
export type Acted = { readonly theCase: Case; readonly acts: readonly Act[] };

/**
 * What two people did to one case, each hearing of the other now and then. No
 * two cases share a mark; their records may share identities.
 */
export function actsOfTwoOn(id: string, mark: string): fc.Arbitrary<Acted> {
  return arbitraryCase
    .map((theCase) => ({ ...theCase, id: id as CaseId }))
    .chain((theCase) =>
      fc
        .array(deedOn(theCase), { maxLength: 12 })
        .map((deeds) => ({ theCase, acts: actsBy(theCase, deeds, mark) })),
    );
}

/** What two people did to one case. */
export const actsOfTwo = actsOfTwoOn('case-under-test', '');
