export { evidenceWords } from './en/evidence';
export { helpWords } from './en/help';
export { inReadingOrder, listed, listedAsChoice } from './lists';
export { chooseLocale, chosenLocale, english } from './locale';
export { inFigures, inText, plural } from './numbers';
export { pseudoLocale } from './pseudo';
