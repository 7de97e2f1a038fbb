/** Records as JSON lines: one record a line. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/**
 * JSON whose last list holds those items, a line each: it stands empty in the
 * shell around them.
 */
export function* jsonAround(
  shell: object,
  items: Iterable<unknown>,
): Generator<string> {
  const text = JSON.stringify(shell);
  const end = text.lastIndexOf('[]') + 1;
  yield text.slice(0, end);
  let before = '\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield `\n${text.slice(end)}\n`;
}
