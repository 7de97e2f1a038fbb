import type { CaseSlice, Handing, Reading, Refusal } from '../formats';
import { CaseInPortions, handOver, readCaseInSteps } from '../formats';
import { isPackedFile } from './file-bytes';
import { breath, PATIENCE, unhurried } from './unhurried';

/** Files of fewer bytes are read as one text, which takes a third less time. */
const LONG = 128 * 1024 * 1024;

/** After so much of a file it is told how far the reading is. */
const A_SHARE = 0.005;
/** How much of the reading is done once the text is there, and once it is handed over. */
const TEXT = 0.2;
const HANDED = 0.5;
/** How much of what is left is done by each step: a large file takes a thousand. */
const A_STEP = 0.002;

/** Who follows the reading: told how much is read, from 0 to 1, and what. */
type Follower = {
  readonly onShare?: (share: number) => void;
  readonly handing?: Handing;
  readonly signal?: AbortSignal | undefined;
};

/** Reads a case file, packed or not; a long one in portions. */
export async function readBlob(
  file: Blob,
  follower: Follower = {},
): Promise<Reading> {
  const { handing } = follower;
  if (file.size < LONG && !(await isPackedFile(file))) {
    return readFollowed(await file.text(), follower);
  }
  const reader = new CaseInPortions();
  return (
    (await pushed(reader, file, follower)) ?? reader.ended(undefined, handing)
  );
}

/** Reads the text of a case file, and tells how far that is. */
function readFollowed(
  text: string,
  { onShare = () => {}, handing }: Follower,
): Reading {
  onShare(TEXT);
  const steps = readCaseInSteps(
    text,
    undefined,
    handing && {
      ...handing,
      onSlice(slice) {
        handing.onSlice(slice);
        onShare(TEXT + (HANDED - TEXT) * slice.share);
      },
    },
  );
  // How many steps there will be, nobody knows: what is left shrinks with each.
  for (let left = 1 - HANDED, told = left; ; left *= 1 - A_STEP) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (told - left < A_SHARE) continue;
    told = left;
    onShare(1 - left);
  }
}

/** What a worker tells of a file that it reads: how far it is, and slices. */
export type HandingNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'slice'; readonly slice: CaseSlice }
  /** The slices before are void: they come anew. */
  | { readonly kind: 'anew' }
  /** All slices were handed over; it is not known yet whether they are sound. */
  | { readonly kind: 'handed' };

/** Reads a case file, and hands over all of it while it is being checked. */
export async function readHandingOver(
  file: Blob,
  tell: (news: HandingNews) => void,
): Promise<Reading> {
  let isHanded = false;
  const handing: Handing = {
    onSlice: (slice) => tell({ kind: 'slice', slice }),
    onAnew: () => tell({ kind: 'anew' }),
    onAll() {
      tell({ kind: 'handed' });
      isHanded = true;
    },
  };
  const reading = await readBlob(file, {
    onShare: (share) => tell({ kind: 'progress', share }),
    handing,
  });
  if (reading.kind === 'case' && !isHanded) handOver(reading.ledger, handing);
  return reading;
}

/**
 * Reads a file in portions while the page answers: the same, on the spot;
 * `undefined` if it was stopped.
 */
export async function readUnhurried(
  file: Blob,
  follower: Follower,
): Promise<Reading | undefined> {
  const reader = new CaseInPortions();
  const refusal = await pushed(reader, file, follower);
  if (follower.signal?.aborted === true) return undefined;
  return refusal ?? unhurried(reader.endedInSteps());
}

/** Hands a file to its reader, until that refuses it. */
async function pushed(
  reader: CaseInPortions,
  file: Blob,
  { onShare = () => {}, signal }: Follower,
): Promise<Refusal | undefined> {
  const bytes = file.stream().getReader();
  let length = 0;
  let told = 0;
  let answered = performance.now();
  for (;;) {
    const { value } = await bytes.read();
    if (value === undefined) return undefined;
    const refusal = reader.push(value);
    if (refusal !== undefined || signal?.aborted === true) {
      await bytes.cancel();
      return refusal;
    }
    length += value.length;
    if (length - told > A_SHARE * file.size) {
      told = length;
      onShare(length / file.size);
    }
    if (performance.now() - answered < PATIENCE) continue;
    await breath();
    answered = performance.now();
  }
}
