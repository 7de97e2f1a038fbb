import type { Database } from './tables';
import type { Outcome } from './outcome';

/** Gives the open database, opening it again where it was closed. */
export type Connect = () => Promise<Outcome<Database>>;

/** How long a failed opening is not tried again, in milliseconds. */
const PAUSE = 1_000;

/**
 * One connection for all who ask. It is opened when first asked for, and again
 * after the browser closed it or it could not be opened; never again once a
 * newer program has taken the database over.
 */
export function connectionBy(open: Connect): Connect {
  let latest: Promise<Outcome<Database>> | undefined;
  let isPausing = false;
  const isUsable = (outcome: Outcome<Database>): boolean =>
    outcome.kind === 'done'
      ? outcome.value.isOpen()
      : isPausing || outcome.why === 'superseded';
  const attempt = async (): Promise<Outcome<Database>> => {
    const outcome = await open();
    if (outcome.kind === 'failed') {
      isPausing = true;
      setTimeout(() => (isPausing = false), PAUSE);
    }
    return outcome;
  };
  return () => {
    latest =
      latest?.then((outcome) => (isUsable(outcome) ? outcome : attempt())) ??
      attempt();
    return latest;
  };
}
