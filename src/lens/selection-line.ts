import { decoded } from '../text';
import type { Columns } from './columns';
import type { PathStep, Selection, Thing } from './selection';
import { heldOf, thingsIn } from './selection';

/**
 * A selection in one line, as an address carries it: “actor:witkoff”,
 * “actors:witkoff,dermer”, “path:contact:a,claim:b”, “passage:axios:120-164”.
 * Two selections share a line only if they are the same.
 */
export function lineOf(selection: Selection): string {
  const known = lines.get(selection);
  if (known !== undefined) return known;
  const line = lineFor(selection);
  lines.set(selection, line);
  return line;
}

/** A table selected from end to end is a long line, and asked for often. */
const lines = new WeakMap<Selection, string>();

function lineFor(selection: Selection): string {
  switch (selection.kind) {
    case 'actor':
    case 'tie':
    case 'contact':
    case 'claim':
    case 'article':
      // Not written in code, as in the links of the first version.
      return `${selection.kind}:${selection.id}`;
    case 'actors':
    case 'ties':
    case 'contacts':
    case 'claims':
    case 'articles':
      return `${selection.kind}:${selection.ids.map(encodeURIComponent).join()}`;
    case 'path':
      return `path:${thingsIn(selection).map(stepInLine).join()}`;
    case 'passage':
      return `passage:${encodeURIComponent(selection.article)}:${selection.start}-${selection.end}`;
  }
}

/** What a line selects in a case, as far as the case holds it. */
export function selectionIn(
  line: string,
  columns: Columns,
): Selection | undefined {
  const read = selectionInLine(line);
  return read && heldOf(columns, read);
}

function selectionInLine(line: string): Selection | undefined {
  const [, kind, rest = ''] = /^(\w+):(.+)$/s.exec(line) ?? [];
  switch (kind as Selection['kind'] | undefined) {
    case 'actor':
    case 'tie':
    case 'contact':
    case 'claim':
    case 'article':
      return { kind, id: rest } as Thing;
    case 'actors':
    case 'ties':
    case 'contacts':
    case 'claims':
    case 'articles':
      return { kind, ids: distinct(rest.split(',').map(decoded)) } as Selection;
    case 'path':
      return pathIn(rest);
    case 'passage':
      return passageIn(rest);
    case undefined:
      return undefined;
  }
}

function stepInLine({ kind, id }: Thing): string {
  return `${kind}:${encodeURIComponent(id)}`;
}

function pathIn(line: string): Selection | undefined {
  const steps = line.split(',').map((step) => {
    const [, kind, id = ''] = /^(contact|claim):(.+)$/s.exec(step) ?? [];
    return { kind, id: decoded(id) };
  });
  return steps.every(({ kind }) => kind !== undefined)
    ? { kind: 'path', steps: steps as unknown as readonly PathStep[] }
    : undefined;
}

function passageIn(line: string): Selection | undefined {
  const [, article = '', start, end] = /^(.+):(\d+)-(\d+)$/s.exec(line) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return {
    kind: 'passage',
    article: decoded(article),
    start: Number(start),
    end: Number(end),
  } as Selection;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
