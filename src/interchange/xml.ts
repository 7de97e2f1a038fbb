/** Attributes of an element; those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of XML 1.0 with its attributes and what it holds, each `holds`
 * already markup. Values are escaped; characters that XML forbids become U+FFFD.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...holds: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const inside = holds.join('');
  return inside === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** The same, what it holds coming one by one. */
export function* elementPieces(
  name: string,
  attributes: Attributes,
  holds: Iterable<string>,
): Generator<string> {
  const empty = element(name, attributes);
  yield `${empty.slice(0, -2)}>`;
  yield* holds;
  yield `</${name}>\n`;
}

/** Records as markup, one by one, a line each. */
export function* eachOf<Record>(
  records: Iterable<Record>,
  written: (record: Record) => string,
): Generator<string> {
  for (const record of records) yield `\n${written(record)}`;
}

/** Words as text within an element. */
export function words(text: string): string {
  return escaped(text);
}

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Within an attribute a line's end would be read as a space.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text without the characters that no XML may hold; each becomes U+FFFD. */
export function allowedInXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '\ufffd');
}

function escaped(text: string): string {
  return allowedInXml(text).replaceAll(
    /[&<>"'\n\r\t]/g,
    (character) => ENTITIES[character] ?? '',
  );
}
