import type { ProgramAttributeSpecification } from 'sigma/rendering';

const { FLOAT } = WebGLRenderingContext;

/** The vertices that one thing is drawn with, and what tells them apart. */
export type Vertices = {
  readonly definition: {
    readonly VERTICES: number;
    readonly ATTRIBUTES: ProgramAttributeSpecification[];
  };
  /** Writes what all vertices of a thing share. */
  readonly write: (
    array: Float32Array,
    start: number,
    values: readonly number[],
  ) => void;
};

/**
 * Draws things by instancing, which sends each but once, or by repeating what
 * it is for each vertex: a processor that draws in place of a card begins
 * every instance anew, and is slower by half with instances than without.
 */
export function verticesOf(
  shared: readonly ProgramAttributeSpecification[],
  corner: { readonly name: string; readonly rows: readonly number[][] },
  isRepeated: boolean,
): Vertices {
  const { name, rows } = corner;
  const size = rows[0]?.length ?? 0;
  const own = { name, size, type: FLOAT };
  if (!isRepeated) {
    const definition = {
      VERTICES: rows.length,
      ATTRIBUTES: [...shared],
      CONSTANT_ATTRIBUTES: [own],
      CONSTANT_DATA: [...rows],
    };
    const write: Vertices['write'] = (array, start, values) =>
      array.set(values, start);
    return { definition, write };
  }
  const definition = { VERTICES: rows.length, ATTRIBUTES: [...shared, own] };
  const write: Vertices['write'] = (array, start, values) => {
    const stride = values.length + size;
    rows.forEach((row, index) => {
      array.set(values, start + index * stride);
      array.set(row, start + index * stride + values.length);
    });
  };
  return { definition, write };
}

/** A strip whose ends are doubled, so that strips in a row stay apart. */
export function closedStrip(rows: readonly number[][]): number[][] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [first, ...rows, last];
}
