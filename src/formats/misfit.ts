import type * as z from 'zod/mini';
import { caseFileWords } from '../words';
import { placeInWords, valueAt } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

type Issue = z.core.$ZodIssue;

/** A place where a file has not the shape of a case, in plain words. */
export function misfit(file: unknown, issue: Issue): Refusal {
  const { path } = issue;
  const last = path.at(-1);
  const isMember = typeof last === 'string';
  const subject = isMember
    ? caseFileWords.quoted(last)
    : caseFileWords.thisEntry;
  const value = valueAt(file, path);
  return refusedAt(
    placeInWords(file, isMember ? path.slice(0, -1) : path),
    complaint(subject, issue, value),
    caseFileWords.remedy.byShape,
  );
}

function complaint(subject: string, issue: Issue, value: unknown): string {
  if (value === undefined || value === null)
    return caseFileWords.missing(subject);
  if (issue.code === 'invalid_type')
    return caseFileWords.wrongKind(
      subject,
      kindInWords(issue.expected),
      inWords(value),
    );
  if (issue.code === 'invalid_value')
    return caseFileWords.noneOf(
      subject,
      issue.values.map((each) =>
        typeof each === 'string' ? caseFileWords.quoted(each) : String(each),
      ),
      inWords(value),
    );
  return isEmpty(value)
    ? caseFileWords.blank(subject)
    : caseFileWords.impossible(subject, inWords(value));
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function kindInWords(expected: string): string {
  switch (expected) {
    case 'string':
      return caseFileWords.shape.text;
    case 'int':
    case 'number':
      return caseFileWords.shape.number;
    case 'boolean':
      return caseFileWords.shape.flag;
    case 'array':
      return caseFileWords.shape.list;
    default:
      return caseFileWords.shape.record;
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return caseFileWords.found.list;
  if (typeof value === 'object') return caseFileWords.found.record;
  return JSON.stringify(value);
}
