import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { SessionContext } from '../../src/app/session-context';
import { HandOutSheet } from '../../src/app/stories/hand-out';
import type { Case, Story } from '../../src/case';
import {
  laneWords,
  lessonWords,
  matrixWords,
  storyWords,
} from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
// The network is drawn by a library that needs a browser's canvas to load.
vi.mock(import('../../src/views/network'), () => ({
  NetworkPicture: () => <svg />,
}));

/** A story of the sample case on paper, as a student or its teacher gets it. */
async function printed(story: Story, withNotes: boolean): Promise<string> {
  const shipped = shippedCase();
  const theCase: Case = { ...shipped, stories: [story] };
  const session = sessionOf(fakePorts(theCase).ports);
  await start(session, '');
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return renderToStaticMarkup(
    <SessionContext value={session}>
      <HandOutSheet {...{ open, story, withNotes }} />
    </SessionContext>,
  );
}

const lesson: Story = firstOf(shippedCase().stories);
const cited = 'axios-boehler-negotiates-with-hamas-leaders';

function storyOf(...captions: readonly string[]): Story {
  return {
    ...lesson,
    title: 'On paper',
    steps: captions.map((caption, at) => ({
      id: `step~${at}`,
      caption,
      query: 'view=claims',
      notes: `Say this of ${at}.`,
    })),
  };
}

describe('A hand-out', () => {
  test('numbers what its steps cite, once each, with the words and their source', async () => {
    const paper = await printed(
      storyOf(`He [met them](claim:${cited}).`, `Again [he](claim:${cited}).`),
      false,
    );
    expect(paper.match(/<sup> \[1\]<\/sup>/g)).toHaveLength(2);
    expect(paper).not.toContain('[2]');
    expect(paper).toMatch(/<li value="1">“Alexander/);
    expect(paper).toContain('On paper');
    expect(paper.match(/<figure/g)).toHaveLength(2);
  });

  test('draws what a step drew: a timeline and a matrix, no table in their place', async () => {
    const story = storyOf('When.', 'Who.');
    const [when, who] = story.steps ?? [];
    if (when === undefined || who === undefined) throw new Error('no steps');
    const paper = await printed(
      {
        ...story,
        steps: [
          { ...when, query: 'view=timeline' },
          { ...who, query: 'view=matrix' },
        ],
      },
      false,
    );
    expect(paper).toContain(`aria-label="${laneWords.title}"`);
    expect(paper).toContain(`aria-label="${matrixWords.title}"`);
    expect(paper).not.toContain(storyWords.what);
  });

  test('tells a student nothing that its teacher notes', async () => {
    const story = storyOf('Look.');
    expect(await printed(story, false)).not.toContain('Say this of 0.');
    expect(await printed(story, true)).toContain('Say this of 0.');
  });

  test('makes nothing of hostile words', async () => {
    const paper = await printed(
      storyOf('<img src=x onerror=alert(1)> [x](javascript:alert(1))'),
      true,
    );
    expect(paper).not.toMatch(/<img|href="javascript/);
  });

  test('asks every question of a lesson, and answers it on the teacher’s copy alone', async () => {
    const questions = (lesson.steps ?? []).flatMap(({ asks }) => asks ?? []);
    const [student, teacher] = [
      await printed(lesson, false),
      await printed(lesson, true),
    ];
    for (const { prompt } of questions) {
      const words = prompt.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
      expect(student).toContain(words);
      expect(teacher).toContain(words);
    }
    const answers = new RegExp(lessonWords.ours, 'g');
    expect(student.match(answers)).toBeNull();
    expect(teacher.match(answers)?.length).toBeGreaterThan(4);
    const revealed = (lesson.steps ?? []).flatMap(({ reveals }) =>
      reveals === undefined ? [] : reveals.slice(0, 30),
    );
    expect(revealed.filter((words) => student.includes(words))).toEqual([]);
  });
});
