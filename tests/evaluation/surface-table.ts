const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** The end of an English ordinal: "21st". */
function ordinal(day: string): string {
  if (/1\d$/.test(day)) return `${day}th`;
  return `${day}${{ 1: 'st', 2: 'nd', 3: 'rd' }[day.at(-1) ?? ''] ?? 'th'}`;
}

/** The same text as others write, print or copy it: nothing may be read otherwise. */
export const SURFACES: Readonly<Record<string, (text: string) => string>> = {
  'straight marks': (text) =>
    text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  'curly apostrophes': (text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'spaces that do not break': (text) =>
    text.replaceAll(/ (?=\d)|(?<=\b(?:Mr|Mrs|Ms|Dr)\.?) /g, '\u00a0'),
  'two spaces after a sentence': (text) =>
    text.replaceAll(/(?<=[.!?]["”]?) (?=\p{Lu})/gu, '  '),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'blanks after lines': (text) => text.replaceAll('\n', '  \n'),
  'lines set in': (text) => text.replaceAll(/^(?=\p{L})/gmu, '    '),
  'numbers of notes': (text) =>
    text.replaceAll(/(?<=\p{Ll}{3}\.)(?= \p{Lu}\p{Ll})/gu, '[12]'),
  'letters with their marks apart': (text) => text.normalize('NFD'),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  'days with their endings': (text) =>
    text.replaceAll(
      new RegExp(String.raw`\b(\d{1,2})(?= (?:${MONTHS})\b)`, 'g'),
      (day) => ordinal(day),
    ),
  'Mr without a stop': (text) =>
    text.replaceAll(/\b(Mr|Mrs|Ms|Dr)\. (?=\p{Lu})/gu, '$1 '),
};
