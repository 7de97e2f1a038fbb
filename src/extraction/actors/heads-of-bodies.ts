import { HEADING } from '../lexicons/offices';
import type { Mention } from './mention';
import { textOf } from './name-runs';
import type { Place } from './place';
import type { Draft, Registry } from './registry';

/**
 * "The central bank chief", where somebody was said to be "the head of the
 * central bank": the one who heads it.
 */
export function headOfBody(
  registry: Registry,
  mention: Mention,
  { sentence, index }: Place,
): Draft | undefined {
  const { chunks, tokens } = sentence;
  const { from, to } = chunks[index] ?? { from: 0, to: 0 };
  const isPointed =
    mention.isDefinite &&
    !mention.isPlural &&
    tokens[from]?.lower === 'the' &&
    to - from > 2 &&
    HEADING.has(tokens[to - 1]?.lower ?? '');
  if (!isPointed) return undefined;
  const body = textOf(tokens, from + 1, to - 1).toLowerCase();
  const found = [...registry.drafts.values()].filter(
    ({ kind, of, office }) =>
      kind === 'person' &&
      of !== undefined &&
      HEADING.has(office?.split(' ').at(-1) ?? '') &&
      ` ${of.toLowerCase()}`.endsWith(` ${body}`),
  );
  return found.length === 1 ? found[0] : undefined;
}
