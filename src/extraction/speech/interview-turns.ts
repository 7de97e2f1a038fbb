import type { Span } from '../../text';
import { linesOf } from '../sentences/lines';
import type { Named, Turn } from './turn';

/** "Daily Sport: How did you hear?": whose words follow. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}): (?=\S)/u;
/** Whoever is asked is spoken to. */
const ADDRESSES = /\b(?:you|your|yours)\b/iu;
/** Questions are so short, in characters. */
const SHORT = 220;
/** So many questions make an interview. */
const FEWEST = 3;

type Part = Span & { readonly from: number; readonly by: Named | undefined };

/**
 * The turns of an interview that names the two who speak once, or now and then:
 * after that a short paragraph that asks, or speaks to "you", is a question, and
 * what follows it the answer. None where a text is no such interview.
 */
export function interviewTurns(text: string, body: Span): readonly Turn[] {
  const parts = linesOf(text, body)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((line) => partOf(text, line));
  const first = parts.findIndex(({ by }) => by !== undefined);
  const [asks, answers] = [parts[first]?.by, parts[first + 1]?.by];
  if (asks === undefined || answers === undefined) return [];
  const areTwo = parts.every(
    ({ by }) =>
      by === undefined || by.name === asks.name || by.name === answers.name,
  );
  const opener = parts[first];
  if (!areTwo || asks.name === answers.name || !opener) return [];
  if (!isAsking(text, opener)) return [];
  const turns: Turn[] = [];
  let questions = 0;
  for (const [index, part] of parts.slice(first).entries()) {
    const next = parts[first + index + 1];
    const before = turns.at(-1);
    const isQuestion =
      part.by === undefined
        ? before?.by === answers && isQuestionAt(text, part, next)
        : part.by.name === asks.name;
    if (isQuestion) questions++;
    const by = isQuestion ? asks : answers;
    if (before?.by === by)
      turns[turns.length - 1] = { ...before, end: part.end };
    else
      turns.push({
        kind: 'transcript',
        from: part.from,
        start: part.start,
        end: part.end,
        by,
        to: [isQuestion ? answers : asks],
      });
  }
  return questions < FEWEST ? [] : turns;
}

function partOf(text: string, { start, end }: Span): Part {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 90)));
  if (label === null) return { from: start, start, end, by: undefined };
  const name = label[1] ?? '';
  const span = { start, end: start + name.length };
  return {
    from: start,
    start: start + label[0].length,
    end,
    by: { name, span },
  };
}

function isQuestionAt(
  text: string,
  part: Part,
  next: Part | undefined,
): boolean {
  const { start, end } = part;
  if (next === undefined || end - start > SHORT) return false;
  if (isAsking(text, part)) return true;
  return ADDRESSES.test(text.slice(start, end)) && !isAsking(text, next);
}

function isAsking(text: string, { start, end }: Span): boolean {
  return /[?？]["”’)]?\s*$/u.test(text.slice(start, end));
}
