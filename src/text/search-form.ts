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

/** Letters, digits and signs of ASCII alone. */
const PLAIN_TEXT = /^[\t\n\r -~]*$/;

const APART = /[\p{Dash}\p{White_Space}_/.,:;()"“”«»]+/gu;
const UNHEARD = /[\p{M}\p{Lm}\p{Cf}'’‘`´]/gu;

/**
 * Words as they are searched for: small letters without accents, apostrophes
 * or the signs of a transliteration; hyphens and points are spaces. "al-Hayya",
 * "Šefčovič", "Øystein" and "ʿAbd" are "al hayya", "sefcovic", "oystein", "abd".
 */
export function searchForm(text: string): string {
  // Most words are plain letters, and very many are looked through for each key.
  if (PLAIN_TEXT.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[-\s_/.,:;()"]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNHEARD, '')
    .replace(/[øłđðþßæœıħŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(APART, ' ')
    .trim();
}

const APOSTROPHES = /['’‘`´ʼ]/g;

/**
 * The search forms of words with an apostrophe: as if it were not there, and as
 * if it were a space, since "Netanyahu's" is typed "netanyahus" and "netanyahu s".
 */
export function searchForms(text: string): readonly string[] {
  const form = searchForm(text);
  const apart = text.replace(APOSTROPHES, ' ');
  return apart === text ? [form] : [...new Set([form, searchForm(apart)])];
}

/**
 * Whether words hold all that is sought, in any spelling and in this order, each
 * where a word begins.
 */
export function holdsInOrder(text: string, sought: string): boolean {
  const wanted = searchForms(sought).map((form) => form.split(' '));
  return searchForms(text).some((form) =>
    wanted.some((words) => followIn(` ${form}`, words)),
  );
}

function followIn(form: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = form.indexOf(` ${word}`, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return true;
}

/**
 * How well a name fits what is sought, both in any spelling: 0 is the same, 1
 * begins with it, 2 a word of it does, 3 holds it; `undefined` does not fit. What
 * is written together fits what is written apart.
 */
export function fitOf(name: string, sought: string): number | undefined {
  const [whole, wanted] = [searchForm(name), searchForm(sought)];
  if (wanted === '') return 3;
  const together = whole.replaceAll(' ', '');
  const joined = wanted.replaceAll(' ', '');
  // What stands apart stands together, too: most names are out by this alone.
  if (!together.includes(joined)) return undefined;
  if (together === joined) return 0;
  if (together.startsWith(joined)) return 1;
  return whole.includes(` ${wanted}`) ? 2 : 3;
}

/** Whether each of the sought words, in any spelling and order, is in a name. */
export function holdsWords(name: string, sought: string): boolean {
  return sought.split(/\s+/).every((word) => fitOf(name, word) !== undefined);
}
