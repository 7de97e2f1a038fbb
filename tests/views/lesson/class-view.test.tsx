import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AnswerSheet } from '../../../src/lessons';
import { askingSteps, classTable } from '../../../src/lessons';
import { columnsOf } from '../../../src/lens';
import { ClassView } from '../../../src/views/lesson';
import { lessonWords } from '../../../src/words';
import { firstOf, shippedCase } from '../../app/shipped-case';

test('What students chose is counted, and what they wrote stands with each of them, as words', () => {
  const theCase = shippedCase();
  const { id, steps = [] } = firstOf(theCase.stories);
  const asking = askingSteps(steps).filter(({ asks }) =>
    ['choose', 'write'].includes(asks.kind),
  );
  const sheets = ['Ann', 'Bo'].map((name): AnswerSheet => {
    const answers = asking.map(({ id: step, asks }) => [
      step,
      asks.kind === 'choose'
        ? { kind: 'choose', options: [asks.options[0]?.id] }
        : { kind: 'write', words: '<b>Qatar</b>' },
    ]);
    return {
      id: name,
      name,
      case: theCase.id,
      lesson: id,
      at: '2026-01-01',
      answers: Object.fromEntries(answers) as AnswerSheet['answers'],
    };
  });
  const columns = columnsOf(theCase);
  const table = classTable(columns, asking, sheets, true);
  const markup = renderToStaticMarkup(<ClassView table={table} />);
  const written = asking.filter(({ asks }) => asks.kind === 'write').length;
  expect(written).toBeGreaterThan(0);
  expect(markup.split(lessonWords.written)).toHaveLength(written + 1);
  expect(markup.match(/<meter/g)).toHaveLength(asking.length - written);
  // One in each student's row, none among what is counted.
  expect(markup.match(/&lt;b&gt;Qatar/g)).toHaveLength(2 * written);
  expect(markup).not.toContain('<b>');
});
