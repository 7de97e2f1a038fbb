import type { Incoming, Mapping, SourceFormat } from '../../src/interchange';
import { IncomingInPortions } from '../../src/interchange';

/** What a file holds, read some bytes at a time, as if it were a large one. */
export function incomingOf(
  format: SourceFormat | undefined,
  text: string,
  name: string,
  { mapping, portion = 1_000 }: { mapping?: Mapping; portion?: number } = {},
): Incoming | undefined {
  const reader = new IncomingInPortions({ name, format, mapping });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += portion)
    reader.push(bytes.subarray(at, at + portion));
  return reader.ended();
}
