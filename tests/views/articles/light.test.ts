import { expect, test } from 'vitest';
import type { ActorId, ClaimId, ContactId } from '../../../src/case';
import type { TieId } from '../../../src/lens';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { chosenClaims } from '../../../src/views/articles/light';
import { tellingsOf } from '../../../src/views/articles/tellings';
import { threadsOf } from '../../../src/views/articles/threads';
import { axios, report, seed } from '../../seeds/edan-alexander';
import { placedByIds } from './marked-article';

const columns = columnsOf(seed);
const called = 'axios-witkoff-calls-netanyahu-and-dermer' as ClaimId;
const contacted = 'report-witkoff-contacts-netanyahu-and-dermer' as ClaimId;

test('a claim lights what the other article says of the same contact', () => {
  const light = chosenClaims(columns, { kind: 'claim', id: called });
  expect([...light.chosen]).toEqual([called]);
  expect([...light.matched]).toEqual([contacted]);
});

test('a contact lights all its claims, an actor all that name it', () => {
  const contact = 'witkoff-informs-netanyahu-and-dermer' as ContactId;
  expect([
    ...chosenClaims(columns, { kind: 'contact', id: contact }).chosen,
  ]).toEqual([called, contacted]);
  const boehler = chosenClaims(columns, {
    kind: 'actor',
    id: 'boehler' as ActorId,
  });
  expect([...boehler.chosen]).toEqual([
    'axios-boehler-negotiates-with-hamas-leaders',
  ]);
});

test('a tie lights the claims that it is drawn from', () => {
  const { ties } = networkOf(columns, OPEN_FILTERS);
  const tie = ties.find(
    ({ a, b, channel }) =>
      channel === 'call' &&
      [a, b].includes('netanyahu' as ActorId) &&
      [a, b].includes('witkoff' as ActorId),
  );
  const light = chosenClaims(columns, { kind: 'tie', id: tie?.id as TieId });
  expect([...light.chosen]).toEqual([called]);
});

test('nothing is lit where nothing is selected, or what is not in the case', () => {
  expect(chosenClaims(columns, undefined).chosen.size).toBe(0);
  const gone = chosenClaims(columns, { kind: 'claim', id: 'no' as ClaimId });
  expect(gone.chosen.size).toBe(0);
});

test('a thread leads from a claim to its match in the article beside it', () => {
  const light = chosenClaims(columns, { kind: 'claim', id: called });
  const claimsOf = (article: typeof axios) =>
    placedByIds(
      article,
      seed.claims.filter((claim) => claim.article === article.id),
    );
  const [left, right] = [claimsOf(axios), claimsOf(report)];
  const [thread, ...more] = threadsOf(light, left, right);
  expect(more).toEqual([]);
  expect(left[(thread?.left ?? 0) - 1]?.claim.id).toBe(called);
  expect(right[(thread?.right ?? 0) - 1]?.claim.id).toBe(contacted);
});

test('a contact of two articles says how they stand to each other', () => {
  const tellings = tellingsOf(seed.claims, new Set([axios.id]));
  const told = (contact: string) => tellings.get(contact as ContactId);
  expect(told('witkoff-informs-netanyahu-and-dermer')?.agreement).toEqual({
    kind: 'differ',
    details: ['channel'],
  });
  expect(told('boehler-hamas-talks')).toBeUndefined();
  // Of what no open article tells nothing is worked out.
  expect(tellingsOf(seed.claims, new Set()).size).toBe(0);
});
