import type { OnActs, Reading } from '../formats';
import { CaseInPortions, readCase } from '../formats';
import { isPackedFile } from './packed-file';

/** Files of fewer bytes are read as one text, which is a little faster. */
const LONG = 64 * 1024 * 1024;

/** Who follows the reading: told how much is read, from 0 to 1, and the acts. */
type Follower = {
  readonly onShare?: (share: number) => void;
  readonly onActs?: OnActs;
};

/** Reads a case file, packed or not; a long one in portions. */
export async function readBlob(
  file: Blob,
  { onShare = () => {}, onActs }: Follower = {},
): Promise<Reading> {
  if (file.size < LONG && !(await isPackedFile(file))) {
    const text = await file.text();
    onShare(0.2);
    return readCase(text, undefined, onActs);
  }
  const reader = new CaseInPortions();
  const bytes = file.stream().getReader();
  let length = 0;
  for (;;) {
    const { value } = await bytes.read();
    if (value === undefined) return reader.ended(undefined, onActs);
    const refusal = reader.push(value);
    if (refusal !== undefined) {
      await bytes.cancel();
      return refusal;
    }
    length += value.length;
    onShare(length / file.size);
  }
}
