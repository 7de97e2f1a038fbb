/** Work in steps of some milliseconds each, for a page that goes on answering. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items that are worked on in one step: a few milliseconds of the simplest. */
const MANY = 2_000;

/** Tells, asked after each item, when a step is over. */
export function paced(many = MANY): () => boolean {
  let count = 0;
  return () => ++count % many === 0;
}

/** Takes all steps at once. */
export function whole<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
