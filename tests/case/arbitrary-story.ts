import * as fc from 'fast-check';
import type { ActorId, Case, Change } from '../../src/case';
import { VOCABULARY } from '../../src/case';

/** What people do to the stories and lessons of a case. */
export function storyChangeOn(theCase: Case): fc.Arbitrary<Change> {
  const id = fc.constantFrom('s0', 's-new');
  const steps = fc.array(stepOn(theCase), { maxLength: 3 });
  const set = (field: string, to: fc.Arbitrary<unknown>) =>
    fc.tuple(id, to).map(([of, value]) => ({
      kind: 'set',
      of: { kind: 'story', id: of },
      field,
      to: value,
      basis: { kind: 'typed' },
    }));
  return fc.oneof(
    fc
      .record({ id, title: fc.string({ maxLength: 4 }), steps })
      .map((record) => ({ kind: 'add', as: 'story', record })),
    set('steps', steps),
    set('guide', fc.string({ maxLength: 4 })),
    id.map((of) => ({ kind: 'remove', of: { kind: 'story', id: of } })),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<Change>;
}

function stepOn({ actors, claims, contacts, articles }: Case) {
  const among = (list: readonly { readonly id: string }[]) =>
    fc.constantFrom(...list.map(({ id }) => id), 'nobody');
  const actor = among(actors) as fc.Arbitrary<ActorId>;
  const channel = fc.option(fc.constantFrom(...VOCABULARY.channels), {
    nil: undefined,
  });
  const ends = fc
    .tuple(actor, actor, channel)
    .map(([a, b, by]) => ({ kind: 'tie', a, b, ...(by && { channel: by }) }));
  const hidden = fc.oneof(
    actor.map((id) => ({ kind: 'actor', id })),
    ends,
    among(articles).map((id) => ({ kind: 'article', id })),
    fc.constant({ kind: 'evidence' }),
  );
  const question = fc.oneof(
    fc.array(fc.boolean(), { maxLength: 3 }).map((right) => ({
      kind: 'choose',
      options: right.map((isRight, at) => ({
        id: `o${at}`,
        words: '<b>',
        isRight,
      })),
    })),
    ends,
    fc.record({
      kind: fc.constant('knew'),
      contact: among(contacts),
      by: fc.constantFrom('2025-05-09', '2025~'),
      actors: fc.array(actor, { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('grade'),
      of: fc.record({ kind: fc.constant('article'), id: among(articles) }),
      scale: fc.constantFrom(...VOCABULARY.gradings),
    }),
    fc
      .array(among(claims), { maxLength: 2 })
      .map((asked) => ({ kind: 'copy', claims: asked })),
    fc.constant({ kind: 'write' }),
  );
  return fc.record(
    {
      id: fc.constantFrom('t0', 't1'),
      query: fc.constantFrom('', 'view=claims&select=actor:p0'),
      caption: fc.string({ maxLength: 6 }),
      hides: fc.array(hidden, { maxLength: 2 }),
      asks: question.map((asks) => ({ ...asks, prompt: 'Who?' })),
      minutes: fc.nat({ max: 9 }),
      notes: fc.string({ maxLength: 3 }),
    },
    { requiredKeys: ['id', 'query', 'caption'] },
  );
}
