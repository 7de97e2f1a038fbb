import { readingWords } from '../../words';
import type { Facts } from '../reading';
import { dayIn } from '../written-days';
import { FORWARDED } from './passed-on';

/** The head is looked for in so many characters. */
const NEAR = 2_000;
const PERSON = '[^\\n<>]{0,80}<[^\\s<>@]{1,80}@[^\\s<>]{1,120}>';
/** "Fwd: Ferry talks", "1 message", "Carl Lund <…> Wed, May 14, 2025 at 10:12 AM", "To: …" */
const HEAD = new RegExp(
  `(?:^|\\n)([^\\n]{1,300})\\n+\\d{1,3} \\p{L}+\\n+(${PERSON})\\s+([^\\n]{8,60}?\\d{1,2}:\\d{2}(?: ?[AP]M)?)\\s+\\p{L}{1,5}: ?(${PERSON}[^\\n]{0,500})(?:\\n|$)\\s*`,
  'iu',
);

/** A message as Gmail prints it: where its words begin, and what its head says. */
export function printedMail(
  text: string,
): { readonly start: number; readonly facts: Facts } | undefined {
  const found = HEAD.exec(text.slice(0, NEAR));
  if (found === null) return undefined;
  const [whole, subject = '', from = '', time = '', to = ''] = found;
  const published = dayIn(time);
  const title = subject.trim().replace(FORWARDED, '');
  return {
    start: found.index + whole.length,
    facts: {
      ...(title === '' ? {} : { title }),
      from: from.trim(),
      to: to.trim(),
      ...(published === undefined
        ? {}
        : { published, publishedBasis: readingWords.basis.mail }),
    },
  };
}
