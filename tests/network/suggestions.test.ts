import { describe, expect, test } from 'vitest';
import type { Telling } from '../lens/told';
import { evidenceOf } from '../../src/lens';
import { evidenceInWords, MEASURES, sizesOf } from '../../src/network';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

const pair = { initiator: 'a', recipient: 'b' };
const accepted: Telling = { cast: pair, contact: 'x', from: ['one'] };
const suggested: Telling = {
  cast: pair,
  contact: 'x',
  article: 'another',
  from: ['two'],
  status: 'suggested',
};

describe('A suggestion counts for nothing that is accepted', () => {
  test('It adds no origin to an accepted contact.', () => {
    const within = told(accepted, suggested);
    const network = networkUnder(within);
    expect(network.ties.map((tie) => tie.originCount)).toEqual([1]);
    expect(networkUnder(within, { leastOrigins: 2 }).shown.claimCount).toBe(0);
    const { contacts, origins } = evidenceOf(network, {
      kind: 'tie',
      id: network.ties[0]?.id ?? ('' as never),
    });
    expect(origins).toHaveLength(1);
    expect(contacts[0]?.origins).toHaveLength(1);
    expect(contacts[0]?.claims).toHaveLength(2);
  });

  test('Accepted, it adds its origin.', () => {
    const within = told(accepted, { ...suggested, status: 'accepted' });
    const network = networkUnder(within, { leastOrigins: 2 });
    expect(network.ties.map((tie) => tie.originCount)).toEqual([2]);
  });

  test('It disputes, turns and asserts no accepted tie.', () => {
    const denied: Telling = { ...accepted, stance: 'negated' };
    const back = { initiator: 'b', recipient: 'a' };
    const [tie] = networkUnder(told(denied, { ...suggested, cast: back })).ties;
    expect(tie).toMatchObject({
      stance: 'negated',
      isDisputed: false,
      direction: 'forward',
      isSuggested: false,
    });
  });

  test('It makes accepted claims of a contact neither differ nor conflict.', () => {
    const network = networkUnder(
      told(accepted, { ...suggested, stance: 'negated' }),
    );
    const [contact] = evidenceOf(network, {
      kind: 'actor',
      id: 'a' as never,
    }).contacts;
    expect(contact?.agreement.kind).toBe('single');
  });
});

describe('In words', () => {
  const inWords = (...tellings: readonly Telling[]): string => {
    const network = networkUnder(told(...tellings));
    const evidence = evidenceOf(network, { kind: 'actor', id: 'a' as never });
    return evidenceInWords(network.columns.within, evidence, undefined);
  };
  const dated: Telling = { ...accepted, when: '2025-05-11' };

  test('What is suggested is told apart from what is accepted.', () => {
    expect(inWords(dated, { ...suggested, when: '2025-05-20' })).toBe(
      'A: one contact with one other actor, 11 May 2025. One article, one independent origin; one more claim only suggested.',
    );
  });

  test('What is suggested only is said to be.', () => {
    expect(inWords(suggested)).toBe(
      'A: one contact with one other actor. Only suggested so far: one article, one independent origin.',
    );
  });
});

describe('Where nothing is accepted', () => {
  test('Suggestions are drawn and listed, and counted apart.', () => {
    const other: Telling = { ...suggested, from: ['three'], when: '2025-05' };
    const within = told(suggested, other);
    const network = networkUnder(within);
    expect(network.ties).toMatchObject([
      { isSuggested: true, suggestedCount: 2, originCount: 0, claimCount: 0 },
    ]);
    expect(network.shown).toMatchObject({ claimCount: 0, suggestedCount: 2 });
    const { counts, histogram } = network;
    expect(counts.channels.get('call')).toBe(0);
    expect(counts.suggested.channels.get('call')).toBe(2);
    expect(counts.undated).toBe(0);
    expect(counts.statuses.get('suggested')).toBe(2);
    const drawn = histogram.bins.map((bin) => bin.suggested);
    expect(drawn.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
    expect(histogram.bins.every((bin) => bin.vague === 0)).toBe(true);
    for (const measure of MEASURES)
      expect([...sizesOf(network, measure).values()]).toEqual([0, 0]);
    expect(networkUnder(within, { leastOrigins: 2 }).ties).toEqual([]);
  });

  test('A rejected claim beside it makes a suggestion no less one.', () => {
    const within = told({ ...accepted, status: 'rejected' }, suggested);
    expect(networkUnder(within, { statuses: [] }).ties).toMatchObject([
      { isSuggested: true, originCount: 0 },
    ]);
  });

  test('Hiding suggestions leaves what is accepted.', () => {
    const within = told(accepted, {
      ...suggested,
      cast: { initiator: 'a', recipient: 'c' },
    });
    const network = networkUnder(within, {
      statuses: ['rejected', 'suggested'],
    });
    expect(network.ties.map((tie) => [tie.a, tie.b])).toEqual([['a', 'b']]);
  });
});
