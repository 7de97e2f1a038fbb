/** The app's fonts, and a letter that lies in a further file of each. */
const FONTS = ['Source Serif 4 Variable', 'Inter Variable'];
const LETTER = 'č';

/**
 * Has the letters of further languages at hand before articles are shown: a font
 * that comes later, with the first name that needs it, has the whole page laid
 * out anew amid the reading of hundreds.
 */
export function haveFurtherLetters(): void {
  for (const font of FONTS)
    // Where one cannot be had, letters look as they would without it.
    void document.fonts.load(`1em "${font}"`, LETTER).catch(() => undefined);
}
