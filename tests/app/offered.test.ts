import { beforeEach, expect, test, vi } from 'vitest';
import { offeredFor } from '../../src/app/offered';
import { sessionOf } from '../../src/app/session';
import { fakePorts } from './fake-ports';
import { searchOf } from './search-of';
import { shippedCase } from './shipped-case';

// Node 20 has none; a command's key is told by the platform.
beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: '' });
});

const shipped = shippedCase();
const search = searchOf(shipped);
const session = sessionOf(fakePorts(shipped).ports);

function offered(typed: string, isEarly = false) {
  return offeredFor(session, shipped, search, { typed, isEarly });
}

test('what is found late stands below the commands that were there', () => {
  for (const typed of ['help', 'network', 'call', 'hamas', 'witkoff']) {
    const before = offeredFor(session, shipped, undefined, {
      typed,
      isEarly: true,
    });
    const after = offered(typed, true);
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(
      before.map(({ id }) => id),
    );
    expect(after.length).toBeGreaterThanOrEqual(before.length);
  }
});

test('a command that was typed comes before passages that have its words', () => {
  const [first] = offered('filters');
  expect(first?.isQuote).toBe(false);
  const ranks = offered('show').map(({ isQuote }) => isQuote);
  expect(ranks).toEqual(ranks.toSorted((one, other) => +one - +other));
});

test('a command comes before a sentence in which its word stands, and is found by what it makes', () => {
  expect(offered('help')[0]?.id).toBe('help');
  for (const made of ['word', 'html file'])
    expect(
      offered(made)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toContain('export');
});

test('who is named comes before everything else', () => {
  expect(offered('hamas')[0]?.title).toBe('Hamas');
  expect(offered('who told israel')[0]?.title).toBe('Who told Israel?');
});

test('what says all typed words in their order comes before who is only described by them', () => {
  const titles = offered('advisers believe aides').map(({ title }) => title);
  const said = titles.findIndex((title) =>
    title.startsWith("Trump's advisers believe Netanyahu's aides"),
  );
  expect(said).toBe(0);
  expect(offered('netanyahu s aides')[0]?.title).toBe("Netanyahu's aides");
});

test('a command is found by words of it that do not stand side by side', () => {
  expect(offered('new case').map(({ id }) => id)).toContain('new');
});

test('the case according to a source is offered, however its name is spelt', () => {
  for (const typed of [
    'according to axios',
    'AXIOS according',
    'accordingto axi',
  ])
    expect(offered(typed).map(({ title }) => title)).toContain(
      'According to Axios',
    );
});

test('what a command makes is found by the name of the program that reads it', () => {
  for (const typed of ['gephi', 'zotero', 'excel', 'print a brief', 'stix'])
    expect(offered(typed).map(({ id }) => id)).toContain('export');
  expect(offered('hand-out').map(({ id }) => id)).toContain('story');
  expect(offered('zo').map(({ id }) => id)).not.toContain('export');
});
