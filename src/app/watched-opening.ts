import type { Session } from './session';

/** How a piece of opening is followed, and the signal that stops it. */
export type Followed = {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Opens something while the window says what is done and how far it is. What can
 * be stopped gets a button for it; what is quick is never mentioned.
 */
export async function watched<Result>(
  session: Session,
  doing: string,
  work: (followed: Followed) => Promise<Result>,
  canStop: boolean,
): Promise<Result> {
  const { surface } = session;
  const control = new AbortController();
  const stop = canStop ? { stop: () => control.abort() } : {};
  const onProgress = (share: number): void =>
    surface.setState({ opening: { doing, share, ...stop } });
  try {
    return await work({ onProgress, signal: control.signal });
  } finally {
    surface.setState({ opening: undefined });
  }
}
