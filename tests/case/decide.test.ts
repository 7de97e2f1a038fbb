import { describe, expect, test } from 'vitest';
import type {
  Case,
  ClaimId,
  ContactId,
  Decision,
  Intake,
} from '../../src/case';
import { afterDecision, decisionInWords, historyOf } from '../../src/case';
import { filed, opened } from '../formats/small-case';

const AT = '2026-11-22T12:00:00Z';
const K = 'k' as ClaimId;

function smallCase(): Case {
  return opened(filed({}));
}

function after(decision: Decision, before = smallCase()): Case {
  return afterDecision(historyOf(before), decision).now;
}

describe('A decision does what it says, and says what it does', () => {
  test('Rejecting and accepting change the status of their claim only.', () => {
    const reject: Decision = { kind: 'reject', claim: K, at: AT };
    const rejected = after(reject);
    expect(rejected.claims[0]?.status).toBe('rejected');
    expect(rejected.claims[0]?.quotes).toEqual(smallCase().claims[0]?.quotes);
    const accepted = after({ kind: 'accept', claim: K, at: AT }, rejected);
    expect(accepted.claims).toEqual(smallCase().claims);
    expect(decisionInWords(smallCase(), reject)).toBe(
      'Reject “Witkoff called Netanyahu.”',
    );
  });

  test('Telling a claim anew tells its contact anew, if that was told by it.', () => {
    const title = 'Witkoff called Netanyahu.';
    const before: Case = {
      ...smallCase(),
      contacts: smallCase().contacts.map((each) => ({ ...each, title })),
    };
    const mending = { summary: 'Witkoff did not call Netanyahu.' };
    const decision: Decision = { kind: 'mend', claim: K, mending, at: AT };
    expect(after(decision, before).contacts[0]?.title).toBe(mending.summary);
    const titled: Case = {
      ...before,
      contacts: before.contacts.map((each) => ({ ...each, title: 'The call' })),
    };
    expect(after(decision, titled).contacts[0]?.title).toBe('The call');
  });

  test('Mending changes what it names and keeps the rest.', () => {
    const mended = after({
      kind: 'mend',
      claim: K,
      mending: { stance: 'alleged', channels: ['text'] },
      at: AT,
    });
    expect(mended.claims[0]).toMatchObject({
      stance: 'alleged',
      channels: ['text'],
      participants: smallCase().claims[0]?.participants,
      status: 'accepted',
    });
  });

  test('A claim that is parted from its contact gets one of its own.', () => {
    const own = 'contact-k' as ContactId;
    const mending = { contact: own };
    const parted = after({ kind: 'mend', claim: K, mending, at: AT });
    expect(parted.claims[0]?.contact).toBe(own);
    expect(parted.contacts).toEqual([
      ...smallCase().contacts,
      { id: own, title: 'Witkoff called Netanyahu.' },
    ]);
    const joined = { contact: 'c' as ContactId };
    expect(
      after({ kind: 'mend', claim: K, mending: joined, at: AT }).contacts,
    ).toEqual(smallCase().contacts);
  });

  test('Taking in adds what is new and leaves what the case has.', () => {
    const other = opened(
      filed({
        articles: [{ id: 'b', title: 'Another article', text: 'They met.' }],
        actors: [
          { id: 'w', name: 'Somebody else', kind: 'group' },
          { id: 'd', name: 'Ron Dermer', kind: 'person' },
        ],
        claims: [],
      }),
    );
    const { articles, actors, claims, contacts, origins } = other;
    const intake: Intake = { articles, actors, claims, contacts, origins };
    const decision: Decision = { kind: 'take-in', intake, at: AT };
    const taken = after(decision);
    expect(taken.articles.map((each) => each.id)).toEqual(['a', 'b']);
    expect(taken.actors.map((each) => each.name)).toEqual([
      'Steve Witkoff',
      'Benjamin Netanyahu',
      'Ron Dermer',
    ]);
    expect(after(decision, taken).articles).toEqual(taken.articles);
    expect(decisionInWords(taken, decision)).toBe('Take in “Another article”');
  });

  test('Renaming gives the case another title.', () => {
    const rename: Decision = { kind: 'retitle', title: 'Talks', at: AT };
    expect(after(rename).title).toBe('Talks');
    expect(decisionInWords(smallCase(), rename)).toBe(
      'Rename the case to “Talks”',
    );
  });

  test('A decision on a claim that is not there changes nothing else.', () => {
    const nobody = 'nobody' as ClaimId;
    const decided = after({ kind: 'reject', claim: nobody, at: AT });
    expect(decided.claims).toEqual(smallCase().claims);
    expect(decided.decisions).toHaveLength(1);
  });
});
