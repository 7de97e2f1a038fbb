const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const MONTH = `(${MONTHS.join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const ISO_DAY = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i');

/** Whether a line begins with a day that has its year. */
export function beginsWithDay(words: string): boolean {
  return [ISO_DAY, DAY_FIRST, MONTH_FIRST].some(
    (pattern) => words.search(pattern) === 0,
  );
}

/** The first day that a line names, as an EDTF date. */
export function dayIn(words: string): string | undefined {
  const iso = ISO_DAY.exec(words);
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null)
    return dayOf(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst !== null)
    return dayOf(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

function monthOf(name = ''): number {
  return (
    1 + MONTHS.findIndex((month) => new RegExp(`^${month}$`, 'i').test(name))
  );
}

function dayOf(year = '', month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal =
    !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}
