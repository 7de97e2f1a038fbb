import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/case';
import { VOCABULARY } from '../../../src/case';
import type { Mend } from '../../../src/views/review/mendings';
import {
  parted,
  turnedRound,
  withChannel,
  withoutParticipant,
  withParticipant,
  withRole,
  withSummary,
} from '../../../src/views/review/mendings';
import { firstOf } from '../../app/shipped-case';
import type { Telling } from '../../lens/told';
import { told } from '../../lens/told';

function claimTold(telling: Telling): Claim {
  return firstOf(told(telling).claims);
}

const call = claimTold({ cast: { initiator: 'a', recipient: 'b' } });

function mended(mend: Mend, claim = call): Claim {
  if (mend.kind === 'refused') throw new Error(mend.sentence);
  return { ...claim, ...mend.mending } as Claim;
}

function cast(claim: Claim): readonly string[] {
  return claim.participants.map(({ actor, role }) => `${role} ${actor}`);
}

describe('Mending a claim', () => {
  test('A channel is added in the order of the vocabulary, and taken off again.', () => {
    const both = mended(withChannel(call, 'text'));
    expect(both.channels).toEqual(['text', 'call']);
    expect(mended(withChannel(both, 'text'), both).channels).toEqual(['call']);
  });

  test('The last channel stays.', () => {
    expect(withChannel(call, 'call').kind).toBe('refused');
  });

  test('Turning round swaps initiators and recipients, and twice changes nothing.', () => {
    const relayed = claimTold({
      cast: { initiator: 'a', recipient: 'b', intermediary: 'm' },
    });
    const turned = mended(turnedRound(relayed), relayed);
    expect(cast(turned)).toEqual([
      'recipient a',
      'initiator b',
      'intermediary m',
    ]);
    expect(mended(turnedRound(turned), turned)).toEqual(relayed);
  });

  test('What has no direction is not turned round.', () => {
    expect(turnedRound(claimTold({ cast: { party: 'a b' } })).kind).toBe(
      'refused',
    );
  });

  test('A role changes without touching the others, or the place of a mention.', () => {
    const mentioned: Claim = {
      ...call,
      participants: call.participants.map((each) => ({
        ...each,
        mention: { start: 0, end: 5, exact: 'Words' } as never,
      })),
    };
    const changed = mended(withRole(mentioned, 1, 'intercepted'), mentioned);
    expect(cast(changed)).toEqual(['initiator a', 'intercepted b']);
    expect(changed.participants[1]?.mention).toBeDefined();
  });

  test('Nobody has one role twice.', () => {
    expect(
      withParticipant(call, firstOf(call.participants).actor, 'initiator'),
    ).toMatchObject({ kind: 'refused' });
    const twice = mended(
      withParticipant(call, firstOf(call.participants).actor, 'recipient'),
    );
    expect(withRole(twice, 2, 'initiator').kind).toBe('refused');
  });

  test('Somebody always takes part.', () => {
    const alone = mended(withoutParticipant(call, 0));
    expect(cast(alone)).toEqual(['recipient b']);
    expect(withoutParticipant(alone, 0).kind).toBe('refused');
  });

  test.each(VOCABULARY.roles.filter((role) => role !== 'initiator'))(
    'An initiator may turn out to be a %s.',
    (role) => {
      expect(mended(withRole(call, 0, role)).participants[0]?.role).toBe(role);
    },
  );
});

describe('Parting a claim from its contact', () => {
  test('It gets a contact that follows from its own name.', () => {
    const within = told({ contact: 'x' }, { contact: 'x' });
    const one = firstOf(within.claims);
    expect(mended(parted(within, one), one).contact).toBe('contact-k0');
  });

  test('It takes no contact that another claim tells of.', () => {
    const within = told({ contact: 'contact-k0' }, { contact: 'contact-k0' });
    const one = firstOf(within.claims);
    expect(mended(parted(within, one), one).contact).toBe('contact-k0-apart');
  });
});

describe('telling a claim anew', () => {
  const derived = 'A called B';

  test('takes the sentence without the space around it', () => {
    const written = withSummary(call, '  A did not call B. ', derived);
    expect(mended(written)).toMatchObject({ summary: 'A did not call B.' });
  });

  test('changes nothing where the sentence stays as it is', () => {
    const { summary: _, ...unwritten } = call;
    expect(withSummary(unwritten, derived, derived).kind).toBe('refused');
  });

  test.each(['', '   ', derived])(
    '%j takes a written sentence back',
    (words) => {
      const written = { ...call, summary: 'A rang B.' };
      expect(
        mended(withSummary(written, words, derived), written),
      ).toMatchObject({
        summary: undefined,
      });
    },
  );
});
