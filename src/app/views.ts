/**
 * The views of a case, in the order of their tabs. Their digits, addresses,
 * titles, entries in the palette, words (`viewWords`) and drawings (`PLACES`)
 * follow from this list: a view that lacks one of them does not compile.
 */
export const VIEWS = [
  'network',
  'timeline',
  'sequence',
  'matrix',
  'claims',
  'articles',
] as const;

/** One of the views. */
export type View = (typeof VIEWS)[number];

/** The key that shows a view: its place among the tabs. */
export function keyOfView(view: View): string {
  return String(VIEWS.indexOf(view) + 1);
}
