import {
  bodyNamed,
  countryNamed,
  isAdjectiveOfPeople,
} from '../actors/gazetteer';
import type { Draft } from '../actors/registry';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { REGIONS } from '../lexicons/countries';

/** Organs that every state has: their name alone tells no side. */
const STATE_ORGANS =
  /\b(?:cabinet|court|embassy|executive|government|headquarters|ministry|office|palace|police|presidency)$/i;

/**
 * The side of an actor: the country, government or organisation it belongs to.
 * None where it hangs on a person ("Herrera’s adviser") or on an organ of an
 * unknown state ("the Foreign Ministry").
 */
export function sideOf({ of }: Draft): { readonly side?: string } {
  return of !== undefined && namesSide(of) ? { side: of } : {};
}

function namesSide(name: string): boolean {
  if (REGIONS.has(name)) return false;
  if (
    countryNamed(name) !== undefined ||
    bodyNamed(name) !== undefined ||
    isAdjectiveOfPeople(name)
  )
    return true;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (/^\p{Ll}/u.test(name)) return false;
  if (words.length === 1) return /^\p{Lu}{2,}$/u.test(name);
  return BODY_NAME_ENDINGS.has(last.toLowerCase()) && !STATE_ORGANS.test(name);
}
