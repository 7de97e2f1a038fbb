import type { Channel, Stance } from '../case';

/**
 * A channel as the kind of a link in programs that know no stance: what did
 * not happen, or only may have, or may yet, is never a plain call.
 */
export function kindOf(channel: Channel, stance: Stance): string {
  return stance === 'asserted' ? channel : `${channel} (${stance})`;
}
