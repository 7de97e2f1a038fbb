import { describe, expect, test } from 'vitest';
import { doubtsAbout, reasonToStay } from '../../../src/app/intake/doubts';
import { wantDraft } from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import { intakeWords } from '../../../src/words';
import { firstOf } from '../shipped-case';
import {
  STORY,
  begun,
  caseOf,
  doubtsIn,
  draftsOf,
  give,
  shipped,
} from './intake-session';

describe('the same article twice', () => {
  test('is recognised by its text and named by its title there', async () => {
    const session = await begun();
    const held = firstOf(shipped.articles);
    await give(session, held.text);
    expect(doubtsIn(session)[0]?.[0]).toContain(held.title);
    await takeIn(session);
    expect(caseOf(session)).toEqual(shipped);
  });

  test('is recognised by its words, whatever white space and menus are about it', async () => {
    const session = await begun();
    const { title, text, body } = firstOf(shipped.articles);
    const words = text.slice(body.start, body.end);
    await give(
      session,
      `Home\nWorld\n${words.replaceAll('\n', '\r\n\r\n')}\nShare`,
    );
    expect(doubtsIn(session)[0]).toEqual([
      `Nearly the same words are already in this case, as “${title}”.`,
    ]);
  });

  test('is recognised among those that are given together', async () => {
    const session = await begun();
    await give(session, STORY, new File([STORY], 'story.txt'));
    expect(doubtsIn(session)).toEqual([
      [],
      ['This text is already among these articles, as “Envoys meet in Oslo”.'],
    ]);
    await takeIn(session);
    expect(caseOf(session).articles).toHaveLength(shipped.articles.length + 1);
  });

  test('pasted again while it waits, stays once in the list', async () => {
    const session = await begun();
    await give(session, STORY);
    await give(session, STORY);
    expect(doubtsIn(session)).toEqual([[]]);
    expect(session.surface.getState().overlay).toBe('intake');
  });

  test('is read once more when asked for, and stays one article', async () => {
    const session = await begun();
    await give(session, STORY);
    await takeIn(session);
    await give(session, STORY);
    wantDraft(session, firstOf(draftsOf(session)).id, true);
    await takeIn(session);
    const ids = caseOf(session).articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(shipped.articles.length + 1);
  });
});

test('What stays unless it is chosen is counted by why it does', async () => {
  const session = await begun();
  const german =
    'Ein Titel\n\nDer Minister hat mit dem Gesandten über die Lage gesprochen, und er sagte, dass sie nicht einig sind.';
  const files = [STORY, STORY, german, `${STORY} Nothing else was said.`];
  await give(
    session,
    ...files.map((words, at) => new File([words], `${at}.txt`)),
  );
  const reasons = () => {
    const drafts = draftsOf(session);
    const doubts = doubtsAbout(session, drafts, caseOf(session).articles);
    return drafts.map((draft) =>
      draft.kind === 'read' ? reasonToStay(draft, doubts) : undefined,
    );
  };
  expect(reasons()).toEqual([undefined, 'alike', 'foreign', 'alike']);
  const third = draftsOf(session)[2];
  if (third === undefined) throw new Error('there are four drafts');
  // What a person decided on needs no reason any more.
  wantDraft(session, third.id, false);
  expect(reasons()).toEqual([undefined, 'alike', undefined, 'alike']);
  expect(intakeWords.selected(1, 4, 2, 1)).toBe(
    '1 of 4 will be added. The others stay here: 2 are like another and 1 seems not to be in English.',
  );
});

test('An article in another language is named so, and added without suggestions if wanted', async () => {
  const session = await begun();
  await give(
    session,
    'Ein Titel\n\nDer Minister hat mit dem Gesandten über die Lage gesprochen, und er sagte, dass sie nicht einig sind.',
  );
  expect(doubtsIn(session)[0]?.[0]).toContain('German');
  wantDraft(session, firstOf(draftsOf(session)).id, true);
  await takeIn(session);
  expect(caseOf(session).articles.at(-1)?.language).toBe('de');
  expect(caseOf(session).claims).toEqual(shipped.claims);
});
