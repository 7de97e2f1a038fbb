import type { Span } from '../../text';
import { dayOf } from '../circumstances/day-arithmetic';
import { edtfOf } from '../circumstances/when';
import { linesOf, matchAt } from '../sentences/lines';
import type { Named, Turn } from './turn';

const DATE = String.raw`(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})`;
const CLOCK = String.raw`(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[apAP]\.?[mM]\.?)?)`;
const NAME = String.raw`(~?\s?[\p{Lu}@+][^:\n\[\]()<>]{0,39}?)`;

/** "[12/02/2024, 21:05:30] Dana Whitlock: …", "21:05 - Dana: …". */
const CLOCK_FIRST = new RegExp(
  String.raw`\[?(?:${DATE},?\s+)?${CLOCK}\]?\s*[-–—|]?\s*${NAME}\s?:\s`,
  'uy',
);
/** "Dana Whitlock (11:44 AM): …", "Dana [21:05] …". */
const NAME_FIRST = new RegExp(
  String.raw`${NAME},?\s+[(\[]?(?:${DATE},?\s+)?${CLOCK}[)\]]?(?::\s|\s*$|\s{2,})`,
  'uym',
);
/** "Dana Whitlock added Omar Sayegh": a member who may never write. */
const ADDED = /(\p{Lu}[^:\n[\]]{0,39}?) added (\p{Lu}[^:\n[\]]{0,39}?)\s*$/u;

/** A message as its line tells it, before the others of the chat are known. */
type Message = Span & {
  readonly from: number;
  readonly by: Named;
  readonly date: string | undefined;
  readonly dated: Span | undefined;
};

/** The messages of an exported chat; none where a text is no chat. */
export function chatTurns(
  text: string,
  body: Span,
  published: string | undefined,
): readonly Turn[] {
  const messages: Message[] = [];
  const members = new Map<string, Named>();
  const days: (Span & { readonly day: string })[] = [];
  const lines = linesOf(text, body);
  for (const [index, line] of lines.entries()) {
    const opened =
      messageAt(text, line) ?? namedAbove(text, line, lines[index + 1]);
    if (opened !== undefined) {
      messages.push(opened);
      if (!members.has(opened.by.name)) members.set(opened.by.name, opened.by);
      continue;
    }
    const last = messages.at(-1);
    const today = dayLine(text, line, published);
    if (today !== undefined) days.push({ ...line, day: today });
    else if (isSystemLine(text, line)) addMember(members, text, line);
    else if (last !== undefined)
      messages[messages.length - 1] = { ...last, end: line.end };
  }
  const writers = new Set(messages.map(({ by }) => by.name));
  if (messages.length < 3 || writers.size < 2) return [];
  const order = orderOf(messages, published);
  let day: string | undefined;
  let dated: Span | undefined;
  return messages.map((message) => {
    const { start, end, from, by } = message;
    const above = days.findLast((each) => each.start < from);
    day = dayIn(message.date, order) ?? above?.day ?? day;
    dated =
      message.dated ??
      (above && { start: above.start, end: above.end }) ??
      dated;
    const to = [...members.values()].filter(({ name }) => name !== by.name);
    return {
      kind: 'chat',
      start,
      end,
      from,
      by,
      to,
      ...(day && { day }),
      ...(dated && { dated }),
    };
  });
}

function messageAt(text: string, { start, end }: Span): Message | undefined {
  // Most lines are none: a message has a time of day near its beginning.
  const opening = text.slice(start, Math.min(end, start + 80));
  if (!/\d[:.]\d\d/.test(opening)) return undefined;
  const code = text.charCodeAt(start);
  const isDigit = code >= 48 && code <= 57;
  const first =
    isDigit || code === OPENING_BRACKET
      ? matchAt(CLOCK_FIRST, text, start)
      : undefined;
  const found = first ?? matchAt(NAME_FIRST, text, start);
  if (found === undefined || found.index + found[0].length > end + 1)
    return undefined;
  const name = (first === undefined ? found[1] : found[3])?.trim() ?? '';
  const date = first === undefined ? found[2] : found[1];
  const at = text.indexOf(name, start);
  if (name === '' || at < 0 || name.split(' ').length > 4) return undefined;
  const span = { start: at, end: at + name.length };
  return {
    start: Math.min(end, found.index + found[0].length),
    end,
    from: start,
    by: { name, span },
    date,
    dated:
      date === undefined
        ? undefined
        : {
            start: text.indexOf(date, start),
            end: text.indexOf(date, start) + date.length,
          },
  };
}

const DAY_LINE =
  /^[-–—\s]*(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?[-–—\s]*$/u;

/** "Thursday, March 13": a line that dates the messages below it. */
function dayLine(
  text: string,
  { start, end }: Span,
  published: string | undefined,
): string | undefined {
  if (end - start > 40) return undefined;
  const line = text.slice(start, end);
  if (!/\d/.test(line) || !DAY_LINE.test(line)) return undefined;
  const edtf = edtfOf(
    line.replaceAll(/^[-–—\s]+|[-–—\s]+$/g, ''),
    published,
    'past',
  );
  return edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf)
    ? edtf
    : undefined;
}

const ALONE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** "Dana Whitlock" on one line, "4:28 PM" on the next, then what she wrote. */
function namedAbove(
  text: string,
  line: Span,
  next: Span | undefined,
): Message | undefined {
  if (next === undefined || line.end - line.start > 40) return undefined;
  // "Nina Osei (Chief of Staff)": her post is none of her name.
  const name = text.slice(line.start, line.end).replace(/ \([^)]*\)$/u, '');
  const clock = text.slice(next.start, next.end);
  if (
    !ALONE.test(name) ||
    !/^\d{1,2}[:.]\d{2}(?: ?[apAP]\.?[mM]\.?)?$/.test(clock)
  )
    return undefined;
  return {
    start: next.end,
    end: next.end,
    from: line.start,
    by: {
      name,
      span: { start: line.start, end: line.start + name.length },
    },
    date: undefined,
    dated: undefined,
  };
}

const OPENING_BRACKET = 91;

/** A line that the program wrote: dated, but nobody's. */
function isSystemLine(text: string, { start, end }: Span): boolean {
  return SYSTEM.test(text.slice(start, Math.min(end, start + 200)));
}

const SYSTEM =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}|\b(?:added|left|joined|created group|changed the group|set disappearing)\b/u;

function addMember(
  members: Map<string, Named>,
  text: string,
  { start, end }: Span,
): void {
  const words = text.slice(start, end).replace(/^\[[^\]]*\]\s*/, '');
  const name = ADDED.exec(words)?.[2];
  if (name === undefined || members.has(name)) return;
  const at = text.indexOf(name, end - words.length);
  if (at >= 0)
    members.set(name, { name, span: { start: at, end: at + name.length } });
}

/** In which order a chat writes year, month and day. */
type Order = 'day first' | 'month first' | 'year first';

/** Read off the dates themselves, else off the day of the export. */
function orderOf(
  messages: readonly Message[],
  published: string | undefined,
): Order {
  const dates = messages.flatMap(({ date }) =>
    date === undefined ? [] : [date.split(/[./-]/).map(Number)],
  );
  if (dates.some(([first = 0]) => first > 31)) return 'year first';
  if (dates.some(([first = 0]) => first > 12)) return 'day first';
  if (dates.some(([, second = 0]) => second > 12)) return 'month first';
  const last = messages.findLast(({ date }) => date !== undefined)?.date;
  const until = dayOf(published);
  const away = (order: Order): number => {
    const day = dayOf(dayIn(last, order));
    if (day === undefined || until === undefined) return 0;
    return day > until ? Number.POSITIVE_INFINITY : until - day;
  };
  return away('month first') < away('day first') ? 'month first' : 'day first';
}

function dayIn(date: string | undefined, order: Order): string | undefined {
  const [a = 0, b = 0, c = 0] = date?.split(/[./-]/).map(Number) ?? [];
  const [year, month, day] =
    order === 'year first'
      ? [a, b, c]
      : order === 'day first'
        ? [c, b, a]
        : [c, a, b];
  if (date === undefined || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const full = year < 100 ? 2000 + year : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
