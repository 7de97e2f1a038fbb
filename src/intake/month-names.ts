/** The languages whose months are known, by BCP 47 code. */
const LANGUAGES = [
  'en fr de es it pt nl pl ru uk cs sk sv da nb fi hu ro hr sr bg el tr',
  'ar ar-LB ar-DZ ar-MA fa he id ms ca gl lt lv et sl mk sq be ka hy az kk',
  'hi bn ur sw',
].flatMap((line) => line.split(' '));

/** Short forms that newspapers write and Intl does not. */
const ALSO: Readonly<Record<string, number>> = {
  sept: 9,
  febr: 2,
  märz: 3,
  avr: 4,
  juil: 7,
  déc: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
};

let known: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month that is named in one of many languages, from 1 to 12.
 * A name that means two months in two languages ("listopad") means none.
 */
export function monthNamed(name: string): number | undefined {
  known ??= monthNames();
  return known.get(plain(name));
}

/** The letters of a name, without its full stop, in lower case. */
function plain(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/\.$/, '')
      .normalize('NFC')
      // Arabic newspapers leave out the sign over the first letter.
      .replace(/[أإآ]/g, 'ا')
  );
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>(Object.entries(ALSO));
  const doubtful = new Set<string>();
  for (const language of LANGUAGES)
    for (const [name, month] of namesIn(language)) {
      const before = names.get(name);
      if (before !== undefined && before !== month) doubtful.add(name);
      else names.set(name, month);
    }
  for (const name of doubtful) if (!isEnglish(name)) names.delete(name);
  return names;
}

/** What English says counts, whatever it means elsewhere. */
function isEnglish(name: string): boolean {
  return namesIn('en').some(([english]) => english === name);
}

function namesIn(language: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  for (const style of ['long', 'short'] as const) {
    const forms = [
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        month: style,
        timeZone: 'UTC',
      }),
      // Beside a day, many languages write the month in another case.
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      }),
    ];
    for (let month = 1; month <= 12; month++)
      for (const form of forms) {
        const name = form
          .formatToParts(new Date(Date.UTC(2025, month - 1, 15)))
          .find(({ type }) => type === 'month')?.value;
        if (name !== undefined && /^\p{L}[\p{L}\p{M}.’']+$/u.test(name))
          found.push([plain(name), month]);
      }
  }
  return found;
}

let weekdays: ReadonlySet<string> | undefined;

/** Whether a word is a day of the week in one of many languages. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const form = new Intl.DateTimeFormat(language, {
          weekday,
          timeZone: 'UTC',
        });
        return Array.from({ length: 7 }, (_, day) =>
          plain(form.format(new Date(Date.UTC(2025, 0, 6 + day)))),
        );
      }),
    ),
  );
  return weekdays.has(plain(word));
}
