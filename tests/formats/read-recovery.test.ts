import { expect, test } from 'vitest';
import { retitled } from '../storage/tab';
import type { AnalystId } from '../../src/case';
import { actOn } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { shippedLedger } from '../app/shipped-case';

const ledger = shippedLedger();
const file = writeCase(ledger);
const hand = { by: 'ada' as AnalystId, device: 'd', now: 4e12 };
const renaming = actOn(ledger, hand, [retitled(ledger.id, 'T1')]);

function copyOf(members: object): string {
  return JSON.stringify({
    format: 'backchannel-recovery',
    key: ledger.id,
    title: 'T0',
    setAside: [],
    acts: [renaming],
    ...members,
  });
}

test('A recovery copy opens as the case that it was, with the acts beside its file', () => {
  const reading = readCase(copyOf({ file }));
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(reading.ledger.id).toBe(ledger.id);
  expect(reading.ledger.theCase).toEqual({ ...ledger.theCase, title: 'T1' });
  expect(reading.lost).toEqual([]);
});

test('What cannot be read of it is left and told, and the rest is brought back', () => {
  const strange = {
    ...renaming,
    id: actOn(ledger, { ...hand, now: 5e12 }, []).id,
  };
  const acts = [
    renaming,
    { ...strange, changes: [{ kind: 'forecast' }] },
    { rubble: true },
    { ...strange, changes: [{ ...retitled(ledger.id, ''), to: 7 }] },
  ];
  const reading = readCase(
    copyOf({ file: { base64: '/w==' }, setAside: [file], acts }),
  );
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(reading.ledger.theCase.title).toBe('T1');
  expect(reading.lost).toHaveLength(4);
  expect(reading.lost?.[0]).toContain('holds binary data');
  expect(reading.lost?.[1]).toContain('“forecast”');
});

test('A recovery copy without a file that can be read says why', () => {
  const reading = readCase(copyOf({ file: file.slice(0, 400), acts: [] }));
  if (reading.kind === 'case') throw new Error('it was opened');
  expect(reading.sentence).toContain('Nothing of this recovery copy');
  expect(reading.sentence).toContain('breaks off before its end');
});
