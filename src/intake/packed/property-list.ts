/** A value of a property list, as far as web archives use it. */
type Value = string | Uint8Array | Map<string, unknown> | undefined;

/** Objects in one list; more are a hostile file. */
const MOST_OBJECTS = 200_000;

/**
 * Reads Apple's binary property list: its dictionaries, strings and data. Other
 * values, and what points out of the file, are `undefined`.
 */
export function propertyList(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 40) return undefined;
  const trailer = bytes.length - 32;
  const offsetSize = view.getUint8(trailer + 6);
  const referenceSize = view.getUint8(trailer + 7);
  const count = Number(view.getBigUint64(trailer + 8));
  const top = Number(view.getBigUint64(trailer + 16));
  const table = Number(view.getBigUint64(trailer + 24));
  if (count > MOST_OBJECTS) return undefined;
  const number = (at: number, size: number): number => {
    let value = 0;
    for (let index = 0; index < size; index++)
      value = value * 256 + view.getUint8(at + index);
    return value;
  };
  const valueOf = (object: number, depth: number): Value => {
    const at = number(table + object * offsetSize, offsetSize);
    const mark = view.getUint8(at);
    const { length, start } = sizeAt(view, at, number);
    switch (mark >> 4) {
      case 4:
        return bytes.slice(start, start + length);
      case 5:
        return String.fromCharCode(...bytes.subarray(start, start + length));
      case 6:
        return new TextDecoder('utf-16be').decode(
          bytes.subarray(start, start + 2 * length),
        );
      case 13: {
        const found = new Map<string, unknown>();
        if (depth > 4) return found;
        for (let index = 0; index < length; index++) {
          const key = number(start + index * referenceSize, referenceSize);
          const value = start + (length + index) * referenceSize;
          const name = valueOf(key, depth + 1);
          if (typeof name === 'string')
            found.set(name, valueOf(number(value, referenceSize), depth + 1));
        }
        return found;
      }
      default:
        return undefined;
    }
  };
  try {
    return valueOf(top, 0);
  } catch {
    // An offset that points out of the file.
    return undefined;
  }
}

/** A size stands in the mark, or in a number after it. */
function sizeAt(
  view: DataView,
  at: number,
  number: (at: number, size: number) => number,
): { readonly length: number; readonly start: number } {
  const low = view.getUint8(at) & 15;
  if (low !== 15) return { length: low, start: at + 1 };
  const size = 1 << (view.getUint8(at + 1) & 15);
  return { length: number(at + 2, size), start: at + 2 + size };
}
