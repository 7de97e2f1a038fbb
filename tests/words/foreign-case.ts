import type { Case } from '../../src/case';

/** Members of a case that hold an identity, a word of the vocabulary or a date. */
const plain = new Set(
  [
    'id actor article contact origin about kind role channels stance status',
    'edtf reference published language',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The case with all that its articles and analysts wrote in signs that are
 * neither Latin letters nor digits, so that whatever is left in these on
 * screen is the app's own. Offsets stay, as each sign takes the place of one.
 */
export function inForeignSigns(theCase: Case): Case {
  return foreign(theCase) as Case;
}

function foreign(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[A-Za-z0-9]/g, '字');
  if (Array.isArray(value)) return value.map(foreign);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, held]) => [
      member,
      plain.has(member) && !isRecord(held) ? held : foreign(held),
    ]),
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
