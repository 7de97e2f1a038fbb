import { describe, expect, test } from 'vitest';
import type { Claim, OriginId, Speaker } from '../../../src/case';
import {
  draftOf,
  NEW_ORIGIN,
  withoutSpeaker,
  withSpeaker,
  withSpeakerMoved,
} from '../../../src/views/claim-editor/speaker-edits';
import { told } from '../../lens/told';
import { firstOf } from '../../app/shipped-case';

const origin = 'origin~n' as OriginId;
const theCase = told({ cast: { initiator: 'a', recipient: 'b' } });

function credited(...attribution: readonly Speaker[]): Claim {
  return { ...firstOf(theCase.claims), attribution };
}

const official = { speaker: 'an official', named: false };
const reporter = { speaker: 'Axios', named: true };
const relayed = { speaker: 'a source', named: false, through: 1 };

function attributionAfter(
  edit: ReturnType<typeof withoutSpeaker>,
): readonly Speaker[] {
  if (edit.kind === 'refused') throw new Error(edit.why);
  const set = edit.changes.find((change) => change.kind === 'set');
  return (set?.to ?? []) as readonly Speaker[];
}

describe('A credit', () => {
  test('It is filled in whole, with an origin of its own, as one act.', () => {
    const draft = {
      ...draftOf(undefined),
      speaker: ' two senior Israeli officials ',
      count: '2',
      seniority: 'senior',
      side: 'Israel',
    };
    const edit = withSpeaker(theCase, credited(), 0, draft, origin);
    expect(edit).toMatchObject({
      changes: [
        { kind: 'add', as: 'origin', record: { id: origin, count: 2 } },
        { kind: 'set', field: 'attribution' },
      ],
    });
    expect(attributionAfter(edit)).toEqual([
      {
        speaker: 'two senior Israeli officials',
        named: false,
        count: 2,
        seniority: 'senior',
        side: 'Israel',
        origin,
      },
    ]);
  });

  test.each([
    ['no words', { speaker: ' ' }],
    ['half a speaker', { speaker: 'x', count: '0.5' }],
    ['a speaker through itself', { speaker: 'x', through: '0' }],
  ])('%s is refused.', (_, part) => {
    const draft = { ...draftOf(official), ...part };
    const claim = credited(official);
    expect(withSpeaker(theCase, claim, 0, draft, origin).kind).toBe('refused');
  });

  test('The words it was read from stay with it when it is edited.', () => {
    const quote = { exact: 'an official' } as never;
    const claim = credited({ ...official, quote });
    const draft = { ...draftOf(official), origin: NEW_ORIGIN };
    const edit = withSpeaker(theCase, claim, 0, draft, origin);
    expect(attributionAfter(edit)[0]?.quote).toBe(quote);
  });

  test('Whoever is relayed keeps the relay when an entry before it goes.', () => {
    const edit = withoutSpeaker(credited(official, reporter, relayed), 0);
    expect(attributionAfter(edit)).toEqual([
      reporter,
      { ...relayed, through: 0 },
    ]);
  });

  test('Without its relay it stands by itself.', () => {
    const edit = withoutSpeaker(credited(official, reporter, relayed), 1);
    const [, last] = attributionAfter(edit);
    expect(last).toEqual({ speaker: 'a source', named: false });
  });

  test('Moving an entry moves what points at it.', () => {
    const edit = withSpeakerMoved(credited(official, reporter, relayed), 1, -1);
    expect(attributionAfter(edit)).toEqual([
      reporter,
      official,
      { ...relayed, through: 0 },
    ]);
  });
});
