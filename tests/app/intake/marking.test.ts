import { expect, test } from 'vitest';
import { markBody } from '../../../src/app/editing/marking-body';
import { undo } from '../../../src/app/acting';
import { markDraft } from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import { firstOf } from '../shipped-case';
import {
  STORY,
  begun,
  caseOf,
  draftsOf,
  give,
  sentencesOf,
} from './intake-session';

const LATER = STORY.indexOf('Neither');

test('What was marked by hand is the body of the article that comes in', async () => {
  const session = await begun();
  await give(session, STORY);
  const body = { start: LATER, end: STORY.length };
  markDraft(session, firstOf(draftsOf(session)).id, body);
  await takeIn(session);
  expect(caseOf(session).articles.at(-1)).toMatchObject({ text: STORY, body });
});

test('Another body later is one act with what it suggests, and undone whole', async () => {
  const session = await begun();
  await give(session, STORY);
  await takeIn(session);
  const before = caseOf(session);
  const article = before.articles.at(-1);
  if (article === undefined) throw new Error('nothing came in');
  await markBody(session, article, { start: LATER, end: STORY.length });
  const after = caseOf(session);
  expect(after.articles.at(-1)?.body.start).toBe(LATER);
  expect(after.articles.at(-1)?.text).toBe(article.text);
  // Its one claim quotes the words that were left out.
  expect(sentencesOf(session).at(-1)).toBe(
    'Changed what is read of the article. No further claim was found. Look over one claim quoting words that are left out now.',
  );
  undo(session);
  expect(caseOf(session).articles).toEqual(before.articles);
});
