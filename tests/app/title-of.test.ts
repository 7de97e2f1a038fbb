import { expect, test } from 'vitest';
import { columnsFor } from '../../src/app/derive';
import { sessionOf } from '../../src/app/session';
import { titleWithQuestion } from '../../src/app/title-of';
import type { Workspace } from '../../src/app/workspace';
import { CLEAR_WORKSPACE } from '../../src/app/workspace';
import { start } from '../../src/app/opening';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const shipped = shippedCase();
const { ties } = columnsFor(shipped);
const [one, other] = shipped.articles.map(({ id }) => id);
const actors = shipped.actors.map(({ id }) => id);
const claims = shipped.claims.map(({ id }) => id);
const [first, second, third] = actors;
if (!one || !other || !first || !second || !third)
  throw new Error('The sample case has lost its articles or its actors.');

/** What a step back in the browser leads to, each unlike the one before. */
const STEPS: readonly Partial<Workspace>[] = [
  {},
  { view: 'claims' },
  { selection: { kind: 'actor', id: first } },
  ...ties.ids
    .slice(0, 3)
    .map((id) => ({ selection: { kind: 'tie', id } as const })),
  { selection: { kind: 'actors', ids: [first, second] } },
  { selection: { kind: 'actors', ids: [first, second, third] } },
  { selection: { kind: 'claims', ids: claims.slice(0, 9) } },
  { selection: { kind: 'claim', id: firstOf(claims) } },
  { question: { kind: 'told', actor: first } },
  { question: { kind: 'told', actor: second } },
  { question: { kind: 'conflicts' } },
  { view: 'articles', reading: [one] },
  { view: 'articles', reading: [other] },
  { view: 'articles', reading: [one, other] },
];

test('every step that the browser can go back to has a title of its own', async () => {
  const session = sessionOf(fakePorts(shipped).ports);
  await start(session, '');
  const titles: string[] = [];
  for (const step of STEPS) {
    session.workspace.setState({ ...CLEAR_WORKSPACE, ...step });
    titles.push(await titleWithQuestion(session));
  }
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/ · Backchannel$/);
});
