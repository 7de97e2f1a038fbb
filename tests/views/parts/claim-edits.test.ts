import { describe, expect, test } from 'vitest';
import type { ActorId, Claim, ContactId } from '../../../src/case';
import { VOCABULARY } from '../../../src/case';
import type { Edit } from '../../../src/views/parts/claim-edits';
import {
  turnedRound,
  withAbout,
  withChannel,
  withContact,
  withDate,
  withNewActor,
  withOwnContact,
  withoutParticipant,
  withParticipant,
  withRole,
  withText,
} from '../../../src/views/parts/claim-edits';
import { firstOf } from '../../app/shipped-case';
import type { Telling } from '../../lens/told';
import { told } from '../../lens/told';

function claimTold(telling: Telling): Claim {
  return firstOf(told(telling).claims);
}

const call = claimTold({ cast: { initiator: 'a', recipient: 'b' } });

function mended(edit: Edit, claim = call): Claim {
  if (edit.kind === 'refused') throw new Error(edit.why);
  const set = edit.changes.flatMap((change) =>
    change.kind === 'set' ? [[change.field, change.to] as const] : [],
  );
  return { ...claim, ...Object.fromEntries(set) };
}

function cast(claim: Claim): readonly string[] {
  return claim.participants.map(({ actor, role }) => `${role} ${actor}`);
}

describe('Editing a claim', () => {
  test('A channel is added in the order of the vocabulary, and taken off again.', () => {
    const unknown = mended(withChannel(call, 'unspecified'), call);
    expect(unknown.channels).toEqual(['unspecified']);
    expect(mended(withChannel(unknown, 'text'), unknown).channels).toEqual([
      'text',
    ]);
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
    expect(mended(withOwnContact(within, one), one).contact).toBe('contact-k0');
  });

  test('It takes no contact that another claim tells of.', () => {
    const within = told({ contact: 'contact-k0' }, { contact: 'contact-k0' });
    const one = firstOf(within.claims);
    expect(mended(withOwnContact(within, one), one).contact).toBe(
      'contact-k0-apart',
    );
  });
});

describe('Telling a claim in other words', () => {
  test('The sentence is taken without the space around it.', () => {
    const edit = withText(call, 'summary', '  A did not call B. ');
    expect(mended(edit).summary).toBe('A did not call B.');
  });

  test('An empty one leaves it to the fields.', () => {
    const written = { ...call, summary: 'A called.' };
    const edit = withText(written, 'summary', ' ');
    expect(edit).toMatchObject({
      changes: [{ kind: 'set', field: 'summary', basis: { kind: 'typed' } }],
    });
    expect(mended(edit, written).summary).toBeUndefined();
  });

  test('The same words change nothing.', () => {
    const noted = { ...call, note: 'Check.' };
    expect(withText(noted, 'note', 'Check. ').kind).toBe('refused');
  });
});

describe('Dating a claim', () => {
  test('A date that no calendar holds is refused.', () => {
    expect(withDate(call, { edtf: '2025-09-31' }).kind).toBe('refused');
  });

  test('A date may be taken away.', () => {
    const dated = { ...call, when: { edtf: '2025-05-11' } };
    expect(mended(withDate(dated, undefined), dated).when).toBeUndefined();
  });
});

describe('Whom and what a claim is about', () => {
  test('A new actor comes into the case with the role it plays, as one act.', () => {
    const id = 'actor~x' as ActorId;
    const edit = withNewActor(
      call,
      { id, name: ' Q ', kind: 'person' },
      'party',
    );
    expect(edit).toMatchObject({
      changes: [
        { kind: 'add', as: 'actor', record: { id, name: 'Q' } },
        { kind: 'set', field: 'participants' },
      ],
    });
    expect(cast(mended(edit))).toContain('party actor~x');
  });

  test('A nameless actor is refused.', () => {
    const id = 'actor~x' as ActorId;
    const edit = withNewActor(call, { id, name: ' ', kind: 'role' }, 'party');
    expect(edit).toEqual({ kind: 'refused', why: 'noName' });
  });

  test('A claim that joins a contact is no longer about it.', () => {
    const other = 'other' as ContactId;
    const leak = { ...call, about: [other] };
    const joined = mended(withContact(leak, other), leak);
    expect(joined.contact).toBe(other);
    expect(joined.about).toEqual([]);
  });

  test('A claim is not about its own contact.', () => {
    expect(withAbout(call, call.contact).kind).toBe('refused');
  });
});
