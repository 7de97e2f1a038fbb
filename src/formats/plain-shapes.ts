import * as z from 'zod/mini';

// The page's policy forbids eval, which the validator would else use.
z.config({ jitless: true });

/** An identity: any text but the empty one. */
export const identity = z
  .string()
  .check(z.minLength(1))
  .register(z.globalRegistry, {
    description: 'An identity, unique in its list.',
  });
/** A date or interval, not yet looked into. */
export const date = z.string().register(z.globalRegistry, {
  description: 'A date or interval in EDTF (ISO 8601-2).',
});

/** A list that a file may leave out. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.prefault(z.array(item), []);
}

/** Words that a file may leave out, with what they mean. */
export function words(meaning: string) {
  return z.optional(
    z.string().register(z.globalRegistry, { description: meaning }),
  );
}
