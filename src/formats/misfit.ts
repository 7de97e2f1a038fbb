import type * as z from 'zod/mini';
import { placeInWords, valueAt } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

type Issue = z.core.$ZodIssue;

const REMEDY =
  'Correct it there; the published schema, schema/case-2.json, gives the shape.';

/** A place where a file has not the shape of a case, in plain words. */
export function misfit(file: unknown, issue: Issue): Refusal {
  const { path } = issue;
  const last = path.at(-1);
  const isMember = typeof last === 'string';
  const subject = isMember ? `“${last}”` : 'this entry';
  const value = valueAt(file, path);
  return refusedAt(
    placeInWords(file, isMember ? path.slice(0, -1) : path),
    `${subject} ${complaint(issue, value)}`,
    REMEDY,
  );
}

function complaint(issue: Issue, value: unknown): string {
  if (value === undefined || value === null) return 'is missing';
  if (issue.code === 'invalid_type')
    return `should be ${kindInWords(issue.expected)}, not ${inWords(value)}`;
  if (issue.code === 'invalid_value')
    return `should be ${alternatives(issue.values)}, not ${inWords(value)}`;
  return isEmpty(value)
    ? 'is empty, and needs at least one entry or character'
    : `cannot be ${inWords(value)}`;
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function kindInWords(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'int':
    case 'number':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list in square brackets';
    default:
      return 'a record in curly brackets';
  }
}

function alternatives(values: readonly unknown[]): string {
  const words = values.map((each) =>
    typeof each === 'string' ? `“${each}”` : String(each),
  );
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  return JSON.stringify(value);
}
