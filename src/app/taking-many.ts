import type { Act, Ledger } from '../case';
import { prepareColumns } from './derive';
import type { Session } from './session';
import { watched } from './watched-opening';

/**
 * Takes many changes into the open document in steps between which the page
 * answers. The case is shown as it was until all are in and laid out.
 */
export async function takeMany(
  session: Session,
  { key, ledger }: { readonly key: string; readonly ledger: Ledger },
  acts: readonly Act[],
  {
    doing,
    onTaken,
  }: {
    /** What is said while it is done, if anything. */
    readonly doing: string | undefined;
    readonly onTaken: () => void;
  },
): Promise<void> {
  const { unhurried } = session.ports;
  const takeAll = async (onProgress: (share: number) => void) => {
    onProgress(0.1);
    await unhurried(ledger.takeInSteps(acts));
    onTaken();
    onProgress(0.5);
    if (session.document.getState()?.key === key)
      await prepareColumns(ledger.theCase, unhurried);
  };
  if (doing === undefined) await takeAll(() => {});
  else
    await watched(
      session,
      doing,
      ({ onProgress }) => takeAll(onProgress),
      false,
    );
}
