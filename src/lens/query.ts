import { decoded } from '../text';

/** The fragment for a case and a query; it never leaves the browser. */
export function fragmentOf(key: string, query: string): string {
  const rest = query === '' ? '' : `&${query}`;
  return `#case=${encodeURIComponent(key)}${rest}`;
}

/** What a query says, by name, as an address writes it. */
export function queryIn(line: string): Map<string, string> {
  const pairs = line
    .split('&')
    .filter((each) => each !== '')
    .map((each): [string, string] => {
      const [name = '', ...value] = each.replaceAll('+', ' ').split('=');
      return [decoded(name), decoded(value.join('='))];
    });
  return new Map(pairs);
}

/** The same as one line again. */
export function queryLine(query: ReadonlyMap<string, string>): string {
  return Array.from(query, (pair) =>
    pair.map(encodeURIComponent).join('='),
  ).join('&');
}
