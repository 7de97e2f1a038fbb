import { chosenLocale } from './locale';
import { keptByLocale } from './kept-by-locale';

/** What one plural form of a count says; `#` stands for the number. */
export type PluralForms = Readonly<
  { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
>;

const numberFormat = keptByLocale((tag) => new Intl.NumberFormat(tag));
const pluralRules = keptByLocale((tag) => new Intl.PluralRules(tag));

/**
 * A number in figures, as tables and marks show it: "1,200". A short one is
 * written without Intl, whose numbers a first picture would wait for.
 */
export function inFigures(count: number): string {
  const isShort = Number.isInteger(count) && count >= 0 && count < 1_000;
  return isShort && chosenLocale().hasLatinDigits
    ? String(count)
    : numberFormat().format(count);
}

/** A number as running text gives it: "no", "two", "1,200". */
export function inText(count: number): string {
  return chosenLocale().numerals[count] ?? inFigures(count);
}

/** A count in the plural form that the locale asks for: "two articles". */
export function plural(
  count: number,
  forms: PluralForms,
  number: (count: number) => string = inText,
): string {
  const form = forms[pluralRules().select(count)] ?? forms.other;
  return form.replace('#', () => number(count));
}
