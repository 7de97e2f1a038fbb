const FONTS = ['--font-serif', '--font-sans'];
/** A letter that lies in a further file of each of the app's fonts. */
const LETTER = 'č';

/**
 * Has the letters of further languages at hand before articles are shown: a font
 * that comes later, with the first name that needs it, has the whole page laid
 * out anew amid the reading of hundreds.
 */
export function haveFurtherLetters(): void {
  const style = getComputedStyle(document.documentElement);
  for (const font of FONTS.map((name) => style.getPropertyValue(name)))
    // Where one cannot be had, letters look as they would without it.
    void document.fonts.load(`1em ${font}`, LETTER).catch(() => undefined);
}
