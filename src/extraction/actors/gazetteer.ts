import { KNOWN_BODIES } from '../lexicons/bodies';
import { COUNTRIES, PEOPLES } from '../lexicons/countries';
import { OUTLET_ENDINGS, OUTLETS } from '../lexicons/outlets';
import { PLACES } from '../lexicons/places';

const byName = new Map<string, string>();
const byAdjective = new Map<string, string>();
const peoples = new Set(PEOPLES.map((each) => each.toLowerCase()));

for (const { name, adjectives, aliases } of COUNTRIES) {
  for (const each of [name, ...aliases]) byName.set(each.toLowerCase(), name);
  for (const each of adjectives) byAdjective.set(each.toLowerCase(), name);
}
/** Adjectives that are spelt like the country's own short name. */
for (const [short, name] of [
  ['uk', 'Britain'],
  ['u.k.', 'Britain'],
  ['us', 'United States'],
  ['u.s.', 'United States'],
] as const)
  byAdjective.set(short, name);

/** The country that a name, a short name or a capital stands for. */
export function countryNamed(name: string): string | undefined {
  const lower = plain(name);
  return (
    byName.get(lower) ??
    (lower.endsWith(' government')
      ? byAdjective.get(lower.slice(0, -' government'.length))
      : undefined)
  );
}

/** The country to which an adjective belongs: Qatar for "Qatari". */
export function countryOfAdjective(word: string): string | undefined {
  return byAdjective.get(plain(word));
}

/** The country whose people a plural names: Iran for "Iranians". */
export function countryOfPeople(word: string): string | undefined {
  const lower = plain(word);
  return lower.endsWith('s') ? byAdjective.get(lower.slice(0, -1)) : undefined;
}

/** Whether a word is the adjective of a people, country, faith or party. */
export function isAdjectiveOfPeople(word: string): boolean {
  const lower = plain(word);
  return byAdjective.has(lower) || peoples.has(lower);
}

/** The usual name of a body that news text knows by one word. */
export function bodyNamed(name: string): string | undefined {
  return KNOWN_BODIES.get(plain(name));
}

/** Whether a name is a news outlet's. */
export function isOutlet(name: string): boolean {
  const lower = plain(name);
  if (OUTLETS.has(lower)) return true;
  const gap = lower.lastIndexOf(' ');
  if (gap <= 0) return false;
  return (
    OUTLET_ENDINGS.has(lower.slice(gap + 1)) ||
    /^(?:radio|televisi[oó]n|tv) /.test(lower)
  );
}

/** Whether a name is a region's or a city's that speaks for no government. */
export function isPlace(name: string): boolean {
  return PLACES.has(plain(name));
}

function plain(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
