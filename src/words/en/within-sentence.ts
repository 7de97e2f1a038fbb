/**
 * A name where a sentence does not begin: “The press” is “the press”, “Two
 * Israeli officials” are “two Israeli officials”; proper names stay.
 */
export function inside(name: string): string {
  const isDescription = /(^|\s)\p{Ll}\S*$/u.test(name);
  return isDescription &&
    /^(The|An?|One|Two|Three|Four|Five|Some|Several) /.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Words where a sentence begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
