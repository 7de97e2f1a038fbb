import type { Steps } from '../case';

/**
 * A sum over all numbers in arrays of numbers, however deep these lie in a
 * record: what was written and what was read have the same, unless it was
 * damaged. FNV-1a over words of 32 bits; an array is a step.
 */
export function* numberSum(value: unknown, before = 0x811c9dc5): Steps<number> {
  if (typeof value !== 'object' || value === null) return before;
  if (ArrayBuffer.isView(value)) {
    yield;
    return sumOfBytes(value, before);
  }
  let sum = before;
  for (const member of Object.keys(value).sort())
    sum = yield* numberSum((value as Record<string, unknown>)[member], sum);
  return sum;
}

function sumOfBytes(view: ArrayBufferView, before: number): number {
  const { buffer, byteOffset, byteLength } = view;
  let sum = Math.imul(before ^ byteLength, PRIME);
  const isAligned = byteOffset % 4 === 0;
  const words = isAligned ? byteLength >> 2 : 0;
  const whole = new Uint32Array(buffer, isAligned ? byteOffset : 0, words);
  for (let at = 0; at < words; at++)
    sum = Math.imul(sum ^ (whole[at] ?? 0), PRIME);
  const rest = new Uint8Array(buffer, byteOffset + 4 * words);
  for (let at = 0; at < byteLength - 4 * words; at++)
    sum = Math.imul(sum ^ (rest[at] ?? 0), PRIME);
  return sum >>> 0;
}

const PRIME = 0x01000193;
