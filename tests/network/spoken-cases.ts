import * as fc from 'fast-check';
import { rangeOf } from '../../src/time';
import type { Telling } from '../lens/told';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const DATES = [
  undefined,
  '2025-05-01',
  '2025-05-02',
  '2025-05-03',
  '2025-05-01/2025-05-03',
  '2025-05-02/2025-05-04',
  '2025-05',
] as const;

/** A contact of two actors in a small case: told to, or spoken with. */
export type Spoken = {
  readonly from: string;
  readonly to: string;
  /** Whether word passes both ways: a call; else a text. */
  readonly isCall: boolean;
  readonly when: string | undefined;
};

/** Up to ten contacts among six actors, over a few days. */
export const spokenCases: fc.Arbitrary<readonly Spoken[]> = fc.array(
  fc
    .record({
      from: fc.constantFrom(...NAMES),
      to: fc.constantFrom(...NAMES),
      isCall: fc.boolean(),
      when: fc.constantFrom(...DATES),
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 10 },
);

/** The same contacts as claims: contact `i` is “c<i>”. */
export function tellingsOf(contacts: readonly Spoken[]): readonly Telling[] {
  return contacts.map(({ from, to, isCall, when }) => ({
    cast: { initiator: from, recipient: to },
    by: [isCall ? 'call' : 'text'],
    ...(when === undefined ? {} : { when }),
  }));
}

/** A way through a small case: who, and by which contacts. */
export type Walk = {
  readonly actors: readonly string[];
  readonly contacts: readonly number[];
};

/** Every way from an actor that meets no one twice: by trying them all. */
export function walksFrom(
  contacts: readonly Spoken[],
  walk: Walk,
): readonly Walk[] {
  const at = walk.actors.at(-1);
  const further = contacts.flatMap(({ from, to, isCall }, contact) => {
    const next = from === at ? to : isCall && to === at ? from : undefined;
    if (next === undefined || walk.actors.includes(next)) return [];
    return walksFrom(contacts, {
      actors: [...walk.actors, next],
      contacts: [...walk.contacts, contact],
    });
  });
  return [walk, ...further];
}

/** Whether no contact of a walk is surely earlier than one before it. */
export function isInOrder(
  contacts: readonly Spoken[],
  { contacts: steps }: Walk,
): boolean {
  const ranges = steps.map((step) => rangeOfContact(contacts[step]));
  return ranges.every(({ to }, at) =>
    ranges.slice(0, at).every(({ from }) => from <= to),
  );
}

/** Whether every contact of a walk surely ended before the next began. */
export function isSurelyInOrder(
  contacts: readonly Spoken[],
  { contacts: steps }: Walk,
): boolean {
  const ranges = steps.map((step) => rangeOfContact(contacts[step]));
  return ranges.every(
    ({ from }, at) => at === 0 || (ranges[at - 1]?.to ?? 0) <= from,
  );
}

/** The stretch in which a contact may have been. */
export function rangeOfContact(contact: Spoken | undefined): {
  readonly from: number;
  readonly to: number;
} {
  const range = contact?.when === undefined ? undefined : rangeOf(contact.when);
  return range ?? { from: -Infinity, to: Infinity };
}
