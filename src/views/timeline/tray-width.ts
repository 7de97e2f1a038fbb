import { COLUMN } from './contact-columns';

/** Enough for the words over it, in type sizes of the page. */
const LEAST = 4;

/** The width of the tray of contacts without a date; 0 where there are none. */
export function trayWidth(contacts: number, em: number): number {
  return contacts === 0 ? 0 : Math.max(LEAST * em, (contacts + 2) * COLUMN);
}
