import type { KeptBack, StepQuestion } from '../../case';
import type { StepEdit } from './stories';

/** A step that asks that. A tie that is to be drawn is kept back of itself. */
export function asking(
  { asks: before, hides = [], ...edit }: StepEdit,
  asks: StepQuestion | undefined,
): StepEdit {
  const hadTie = before && tieKeptBack(before);
  const kept = hides.filter((each) => !hadTie || !isAlike(each, hadTie));
  const tie = asks && tieKeptBack(asks);
  const next = tie === undefined ? kept : [...kept, tie];
  return { ...edit, asks, hides: next.length > 0 ? next : undefined };
}

function tieKeptBack(asks: StepQuestion): KeptBack | undefined {
  if (asks.kind !== 'tie') return undefined;
  const { a, b, channel } = asks;
  return { kind: 'tie', a, b, ...(channel && { channel }) };
}

/** Whether the same is kept back twice. */
export function isAlike(one: KeptBack, other: KeptBack): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
