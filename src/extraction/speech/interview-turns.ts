import type { Span } from '../../text';
import { linesOf } from '../sentences/lines';
import type { Named, Turn } from './turn';

/** "Kofi Amankwah: From my wife!": who speaks, where it is said only once. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: [\p{L}][\p{L}.’'-]*){0,4}): (?=\S)/u;
const QUESTION = /\?["”’']?\s*$/u;
/** So many paragraphs at least follow in turn. */
const FEWEST = 4;

/**
 * The turns of a printed interview: who asks and who answers is named once, and
 * after that their paragraphs take turns.
 */
export function interviewTurns(text: string, body: Span): readonly Turn[] {
  const lines = linesOf(text, body).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const first = lines.findIndex((line) => LABEL.test(wordsOf(line)));
  const [asks, answers] = lines.slice(first, first + 2);
  if (first < 0 || asks === undefined || answers === undefined) return [];
  const [asking, answering] = [asks, answers].map((line) =>
    labelled(text, line),
  );
  const others = lines.slice(first + 2);
  const isInterview =
    asking !== undefined &&
    answering !== undefined &&
    asking.name !== answering.name &&
    answering.name.includes(' ') &&
    QUESTION.test(wordsOf(asks)) &&
    others.length >= FEWEST &&
    !others.some((line) => LABEL.test(wordsOf(line)));
  if (!isInterview) return [];
  const asked = others.filter((_, at) => at % 2 === 0);
  const areQuestions =
    asked.filter((line) => QUESTION.test(wordsOf(line))).length * 2 >=
    asked.length;
  if (!areQuestions) return [];
  return [asks, answers, ...others].map((line, at) => {
    const [by, to] = at % 2 === 0 ? [asking, answering] : [answering, asking];
    const start = at < 2 ? by.span.end + 1 : line.start;
    const { start: from, end } = line;
    return { kind: 'transcript', from, start, end, by, to: [to] };
  });
}

function labelled(text: string, { start, end }: Span): Named | undefined {
  const name = LABEL.exec(text.slice(start, end))?.[1];
  return name === undefined
    ? undefined
    : { name, span: { start, end: start + name.length } };
}
