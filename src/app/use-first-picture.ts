import { startTransition, useEffect, useState } from 'react';

/**
 * Whether the first picture is under way. What stands beside it waits so long:
 * it is then rendered while the graphics card starts, not before it.
 */
export function useFirstPicture(): boolean {
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => startTransition(() => setUnderWay(true)), []);
  return isUnderWay;
}
