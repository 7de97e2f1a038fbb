import { startTransition, useEffect, useState } from 'react';

/**
 * Whether the first picture is under way. What stands beside it waits so long:
 * it is then rendered while the graphics card paints, not before it is asked to.
 */
export function useFirstPicture(): boolean {
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    // The picture is drawn in a task of its own, which was asked for before.
    const due = setTimeout(() => startTransition(() => setUnderWay(true)));
    return () => clearTimeout(due);
  }, []);
  return isUnderWay;
}
