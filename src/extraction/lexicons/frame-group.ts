import type { Channel } from '../../case';

/**
 * What else must be so. *with a channel*: speech that may be public, unless a
 * channel is named, too. *gone for*: "went to see", "will see". *done to one*:
 * "was warned by her". *in touch*: of two who are known to have been in contact.
 */
export type Proviso =
  'with a channel' | 'gone for' | 'done to one' | 'in touch';

/**
 * Verbs of contact and how their sentences are built. X does it, Y is the
 * other, V goes between; where X stands after the verb the direction is
 * reversed. MESSAGE is a thing that is passed on, THING anything at all, NEWS a clause with "that". `Y:person` and
 * `X:person` must be a person, `Y:body` a
 * government, group or organisation. The verb stands in its base form, or in
 * the passive ("X be seen with Y"); of `walk/ride` either may stand there.
 */
export type FrameGroup = {
  readonly channel: Channel;
  /** *mutual*: both are parties. *directed*: from initiator to recipient. */
  readonly between: 'mutual' | 'directed' | 'tapped' | 'leaked' | 'mediated';
  /** What the verb itself says: "tried her three times". */
  readonly bearing?: 'attempted' | 'negated';
  /** When it is a contact, if not always. */
  readonly only?: Proviso;
  readonly frames: string;
};

/** The frames of a group as words, each choice between words made. */
export function framesOf({
  frames,
}: FrameGroup): readonly (readonly string[])[] {
  return frames
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0)
    .flatMap(choicesOf);
}

/** "X go for walk/ride with Y": one frame of each. */
function choicesOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (made, word) =>
      made.flatMap((before) =>
        word.split('/').map((choice) => [...before, choice]),
      ),
    [[]],
  );
}

/** Where the verb of a frame stands: "X and Y meet" has two before it. */
export function verbIn(words: readonly string[]): number {
  return words[1] === 'and' ? 3 : 1;
}
