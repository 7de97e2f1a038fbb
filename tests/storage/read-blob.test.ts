import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readCase, writeCase } from '../../src/formats';
import { asStored, lengthOf } from '../../src/storage/file-bytes';
import {
  readBlob,
  readHandingOver,
  readUnhurried,
} from '../../src/storage/read-blob';
import { writtenHere } from '../../src/storage/rewritten';
import { syntheticCase } from '../lens/synthetic-case';
import { written } from '../formats/written';

const SIZE = { seed: 5, actors: 6, claims: 9, articles: 2, origins: 3 };
const TEXT = written(syntheticCase(SIZE));

test('a long case file is read while the page answers, and says the same', async () => {
  const shares: number[] = [];
  const onShare = (share: number) => void shares.push(share);
  const slow = await readUnhurried(new Blob([TEXT]), { onShare });
  const quick = readCase(TEXT);
  if (slow?.kind !== 'case' || quick.kind !== 'case')
    throw new Error('It was refused.');
  expect(slow.ledger.acts).toEqual(quick.ledger.acts);
  expect(slow.ledger.theCase).toEqual(quick.ledger.theCase);
  expect(shares.at(-1)).toBe(1);
});

test('how far a large file is goes on while it is handed over and while it is checked', async () => {
  const size = { seed: 5, actors: 60, claims: 9_000, articles: 9, origins: 9 };
  const told: string[] = [];
  let share = 0;
  const reading = await readHandingOver(
    new Blob([written(syntheticCase(size))]),
    (news) => {
      if (news.kind !== 'progress') return void told.push(news.kind);
      expect(news.share).toBeGreaterThanOrEqual(share);
      expect(news.share).toBeLessThanOrEqual(1);
      share = news.share;
      told.push('progress');
    },
  );
  expect(reading.kind).toBe('case');
  const after = (kind: string) =>
    told.slice(told.indexOf(kind)).filter((each) => each === 'progress').length;
  expect(after('slice')).toBeGreaterThan(after('handed'));
  expect(after('handed')).toBeGreaterThan(3);
});

test('what is wrong with it is said, and stopping it gives nothing', async () => {
  const half = new Blob([TEXT.slice(0, TEXT.length / 2)]);
  expect(await readUnhurried(half, {})).toMatchObject({ kind: 'refused' });
  const stopped = AbortSignal.abort();
  const whole = new Blob([TEXT]);
  expect(await readUnhurried(whole, { signal: stopped })).toBeUndefined();
});

test('a packed file opens, and is as long as what it packs', async () => {
  const packed = new Blob([gzipSync(strToU8(TEXT))]);
  expect(await lengthOf(packed)).toBe(TEXT.length);
  expect((await readBlob(packed)).kind).toBe('case');
});

test('a case that is written part by part is the same file', async () => {
  const reading = readCase(TEXT);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const file = await writtenHere(reading.ledger);
  expect(await file.text()).toBe(writeCase(reading.ledger));
  expect(await asStored(file)).toEqual(strToU8(TEXT));
});

test('a long case file is given to the database as it is, not copied by the page', async () => {
  const long = new Blob([new Uint8Array(5_000_000)]);
  expect(await asStored(long)).toBe(long);
});
