const BESIDE =
  /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|_(?:files|dateien|fichiers|archivos)\/|\.(?:css|js|ico|woff2?|ttf|otf)$/i;

/**
 * Whether a file in a folder or an archive may hold an article: what a system
 * puts there, or a browser beside a page that it saves, does not.
 */
export function mayHoldArticle(path: string): boolean {
  return !BESIDE.test(path);
}
