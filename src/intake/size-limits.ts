/** The largest file that is read, in bytes. */
export const MOST_BYTES = 20_000_000;
/** The longest text that is taken in, in UTF-16 code units. */
export const MOST_CHARACTERS = 5_000_000;
/** The most that a compressed part may unfold to, in bytes. */
export const MOST_INFLATED = 60_000_000;
/** A web page of more tags than this is not read at all. */
export const MOST_TAGS = 500_000;
/** The most elements of a web page among which its main text is sought. */
export const MOST_ELEMENTS = 40_000;
/** How deep the elements of such a page may be nested. */
export const MOST_DEPTH = 500;
