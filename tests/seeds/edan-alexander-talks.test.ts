import { describe, expect, test } from 'vitest';
import type { ContactId } from '../../src/case';
import {
  agreementOf,
  independentOrigins,
  sourcingOf,
} from '../../src/corroboration';
import { axios, claimsAbout, claimsWith, report, seed } from './edan-alexander';

describe('What makes the case worth teaching is in it', () => {
  test('About 20 messages went through Bahbah in calls and texts.', () => {
    const through = claimsAbout('messages-through-bahbah');
    expect(new Set(through.map((each) => each.article)).size).toBe(2);
    for (const claim of through) {
      expect(claim.channels.toSorted()).toEqual(['call', 'text']);
      expect(claim.participants).toContainEqual(
        expect.objectContaining({ actor: 'bahbah', role: 'intermediary' }),
      );
    }
  });

  test('One article says that Witkoff did not talk directly with Hamas.', () => {
    const denied = claimsWith(['witkoff'], ['hamas']).filter(
      (claim) => claim.stance === 'negated',
    );
    expect(denied.map((each) => each.article)).toEqual([report.id]);
    expect(denied[0]?.channels).toEqual(['talk']);
  });

  test('Israel was not told; it learned by intercept, and Dermer raised it.', () => {
    const [silence] = claimsWith(['trump-administration'], ['israel']);
    expect(silence?.stance).toBe('negated');
    const taps = seed.claims.filter((each) =>
      each.channels.includes('intercept'),
    );
    expect(taps).toHaveLength(2);
    const contacts = new Set<ContactId>(seed.contacts.map((each) => each.id));
    for (const { participants, about } of taps) {
      expect(participants.map((each) => each.role)).toContain('interceptor');
      expect(about.length).toBeGreaterThan(0);
      expect(about.every((each) => contacts.has(each))).toBe(true);
    }
    const raised = claimsWith(
      ['dermer', 'initiator'],
      ['witkoff', 'recipient'],
    );
    expect(new Set(raised.map((each) => each.article)).size).toBe(2);
  });

  test('Witkoff called Netanyahu and Dermer, or contacted them: the articles differ.', () => {
    const claims = claimsAbout('witkoff-informs-netanyahu-and-dermer');
    expect(agreementOf(claims)).toMatchObject({
      kind: 'differ',
      details: ['channel'],
    });
  });

  test('Late April in one article is April in the other.', () => {
    const claims = claimsAbout('hamas-official-approaches-bahbah');
    expect(agreementOf(claims)).toEqual({
      kind: 'differ',
      details: expect.arrayContaining(['time']),
    });
  });

  test('“Tangentially” stands against “marginally”.', () => {
    const words = claimsAbout('witkoff-wins-hamas-over')
      .flatMap((claim) => claim.quotes)
      .map((quote) => quote.exact)
      .join('\n');
    expect(words).toMatch(/tangentially/);
    expect(words).toMatch(/marginally/);
  });

  test('A leak is only believed, a trip only planned, an approach only tried.', () => {
    const stancesOf = (contact: string) =>
      new Set(claimsAbout(contact).map((each) => each.stance));
    expect(stancesOf('leak-of-march-talks')).toEqual(new Set(['alleged']));
    expect(stancesOf('doha-talks-planned')).toEqual(new Set(['planned']));
    expect(stancesOf('hamas-official-seeks-channel-to-witkoff')).toEqual(
      new Set(['attempted']),
    );
  });

  test('The ceasefire terms rest on one Palestinian official alone.', () => {
    const claims = claimsAbout('ceasefire-terms-told-to-hamas');
    const groups = independentOrigins(sourcingOf(seed), claims);
    expect(new Set(claims.map((each) => each.article)).size).toBe(2);
    expect(groups.map((each) => each.origins.map(({ id }) => id))).toEqual([
      ['palestinian-official'],
    ]);
  });
});

describe('Two articles, one origin', () => {
  test('No contact that both articles report has two independent origins.', () => {
    const sourcing = sourcingOf(seed);
    const shared = seed.contacts.filter(
      ({ id }) =>
        new Set(claimsAbout(id).map((each) => each.article)).size === 2,
    );
    expect(shared.length).toBeGreaterThan(10);
    const corroborated = shared.filter(
      ({ id }) => independentOrigins(sourcing, claimsAbout(id)).length > 1,
    );
    expect(corroborated.map((each) => each.id)).toEqual([
      'witkoff-calls-alexanders-family',
    ]);
  });

  test('Both articles credit the same officials, and the case says why.', () => {
    const credited = [axios, report].map(({ attribution }) =>
      attribution.map((each) => String(each.origin)).toSorted(),
    );
    expect(credited[0]).toEqual(credited[1]);
    expect(credited[0]).toEqual([
      'israeli-officials',
      'palestinian-official',
      'us-official',
    ]);
    for (const origin of seed.origins) expect(origin.why).toMatch(/\.$/);
  });

  test('The call to the family has a second origin: his father, by name.', () => {
    const groups = independentOrigins(
      sourcingOf(seed),
      claimsAbout('witkoff-calls-alexanders-family'),
    );
    const ids = groups.map((each) => each.origins.map(({ id }) => id));
    expect(ids).toContainEqual(['adi-alexander']);
    expect(ids).toHaveLength(2);
  });
});
