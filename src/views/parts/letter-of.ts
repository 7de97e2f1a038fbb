/**
 * The letter that a key means as a shortcut: as it is typed, or, on a keyboard
 * of another script, the Latin letter of the same place.
 */
export function letterOf({
  key,
  code,
}: {
  readonly key: string;
  readonly code: string;
}): string {
  const typed = key.toLowerCase();
  if (/^[a-z]$/.test(typed) || !/^\p{L}$/u.test(typed)) return typed;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? typed;
}
