/** Letters that no accent is taken from to make them plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

const APART = /[\p{Dash}\p{White_Space}_/.,:;()"“”«»]+/gu;
const UNHEARD = /[\p{M}\p{Lm}\p{Cf}'’‘`´]/gu;

/**
 * Words as they are searched for: small letters without accents, apostrophes
 * or the signs of a transliteration; hyphens and points are spaces. "al-Hayya",
 * "Šefčovič", "Øystein" and "ʿAbd" are "al hayya", "sefcovic", "oystein", "abd".
 */
export function searchForm(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNHEARD, '')
    .replace(/[øłđðþßæœıħŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(APART, ' ')
    .trim();
}

/**
 * How well a name fits what is sought, both in any spelling: 0 is the same, 1
 * begins with it, 2 a word of it does, 3 holds it; `undefined` does not fit. What
 * is written together fits what is written apart.
 */
export function fitOf(name: string, sought: string): number | undefined {
  const [whole, wanted] = [searchForm(name), searchForm(sought)];
  if (wanted === '') return 3;
  const joined = wanted.replaceAll(' ', '');
  const isJoined = (place: (text: string, part: string) => boolean): boolean =>
    place(whole, wanted) || place(whole.replaceAll(' ', ''), joined);
  if (isJoined((text, part) => text === part)) return 0;
  if (isJoined((text, part) => text.startsWith(part))) return 1;
  if (whole.includes(` ${wanted}`)) return 2;
  return isJoined((text, part) => text.includes(part)) ? 3 : undefined;
}

/** Whether each of the sought words, in any spelling and order, is in a name. */
export function holdsWords(name: string, sought: string): boolean {
  return sought.split(/\s+/).every((word) => fitOf(name, word) !== undefined);
}
