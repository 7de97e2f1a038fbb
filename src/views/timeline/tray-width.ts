import { COLUMN } from './contact-columns';

/** Enough for the words over it. */
const LEAST = 64;

/** The width of the tray of contacts without a date; 0 where there are none. */
export function trayWidth(contacts: number): number {
  return contacts === 0 ? 0 : Math.max(LEAST, (contacts + 2) * COLUMN);
}
