import * as z from 'zod/mini';
import { VOCABULARY } from '../case';
import { lessonWords } from '../words';
import type { AnswerSheet } from './answer';

// The page's policy forbids eval, which the validator would else use.
z.config({ jitless: true });

/** What a file of answers calls itself. */
const FORMAT = 'backchannel-answers';
/** More than a student writes; what is longer is no sheet of answers. */
const MOST_LETTERS = 1_000_000;

const words = z.string().check(z.maxLength(20_000));
const names = z.array(words).check(z.maxLength(500));

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), options: names }),
  z.object({
    kind: z.literal('tie'),
    a: words,
    b: words,
    channel: z.optional(z.enum(VOCABULARY.channels)),
  }),
  z.object({
    kind: z.literal('knew'),
    verdicts: z.record(words, z.enum(['must', 'may', 'cannot'])),
  }),
  z.object({
    kind: z.literal('grade'),
    reliability: z.enum(VOCABULARY.reliabilities),
  }),
  z.object({ kind: z.literal('copy'), claims: names }),
  z.object({ kind: z.literal('write'), words }),
]);

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  id: words,
  case: words,
  lesson: words,
  name: z.optional(words),
  at: words,
  answers: z.record(words, answer),
});

/** A sheet of answers as a file: plain JSON, and nothing but what it says. */
export function writeAnswers(sheet: AnswerSheet): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...sheet }, null, 2)}\n`;
}

/** A file of answers as it was read, or one sentence that says why not. */
export type AnswersReading =
  | { readonly kind: 'sheet'; readonly sheet: AnswerSheet }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads a file of answers; whatever else it is, it is refused. */
export function readAnswers(text: string): AnswersReading {
  const refused = {
    kind: 'refused',
    sentence: lessonWords.noAnswers,
  } as const;
  if (text.length > MOST_LETTERS) return refused;
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return refused;
  }
  const reading = z.safeParse(file, told);
  if (!reading.success) return refused;
  const { format: _, version: __, ...sheet } = reading.data;
  // Identities are checked where a case is at hand; brands name what was read.
  return { kind: 'sheet', sheet: sheet as unknown as AnswerSheet };
}
