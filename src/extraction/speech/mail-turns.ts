import type { Span } from '../../text';
import { edtfOf } from '../circumstances/when';
import { linesOf } from '../sentences/lines';
import type { Named, Turn } from './turn';

const FIELD =
  /^>*\s*\*?(From|To|Cc|CC|Bcc|Date|Sent|Subject|Reply-To|Importance|Attachments?|Re)\*?:\*?\s*(.*)$/u;
/** "On Mon, 12 Feb 2024 at 10:11, Dana Whitlock <d@x.org> wrote:" */
const QUOTED =
  /^>*\s*On (.{6,60}?),? ([\p{Lu}][^<\n,]{2,50}?)(?: <[^>\n]{1,80}>)? wrote:\s*$/u;

type Header = {
  readonly from: number;
  readonly end: number;
  readonly by: Named;
  readonly to: readonly Named[];
  readonly day: string | undefined;
  readonly dated: Span | undefined;
};

/** The mails of a text with header lines; none where a text is no mail. */
export function mailTurns(text: string, body: Span): readonly Turn[] {
  const headers = headersIn(text, body);
  return headers.map(({ from, end, by, to, day, dated }, index) => ({
    kind: 'mail',
    from,
    start: end,
    end: headers[index + 1]?.from ?? body.end,
    by,
    to,
    ...(day && { day }),
    ...(dated && { dated }),
  }));
}

function headersIn(text: string, body: Span): readonly Header[] {
  const headers: Header[] = [];
  let fields: (Span & { readonly key: string; readonly at: number })[] = [];
  const close = (): void => {
    const header = headerOf(text, fields);
    if (header !== undefined) headers.push(header);
    fields = [];
  };
  for (const line of linesOf(text, body)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    const field = FIELD.exec(words);
    if (field !== null) {
      const value = field[2] ?? '';
      const at = line.start + words.length - value.length;
      fields.push({ ...line, key: (field[1] ?? '').toLowerCase(), at });
      continue;
    }
    close();
    const quoted = QUOTED.exec(words);
    const last = headers.at(-1);
    if (quoted === null || last === undefined) continue;
    const by = namedIn(
      line.start + words.indexOf(quoted[2] ?? ''),
      quoted[2] ?? '',
    );
    if (by === undefined) continue;
    const day = edtfOf(quoted[1] ?? '', undefined, 'past');
    const at = line.start + words.indexOf(quoted[1] ?? '');
    headers.push({
      from: line.start,
      end: line.end,
      by,
      to: [last.by],
      day,
      dated: { start: at, end: at + (quoted[1] ?? '').length },
    });
  }
  close();
  return headers;
}

/** A header has a writer, a reader, and a subject or a date beside them. */
function headerOf(
  text: string,
  fields: readonly (Span & { readonly key: string; readonly at: number })[],
): Header | undefined {
  const valueOf = (key: string): readonly Named[] =>
    fields
      .filter((field) => field.key === key)
      .flatMap(({ at, end }) => peopleIn(at, text.slice(at, end)));
  const [by] = valueOf('from');
  const to = [...valueOf('to'), ...valueOf('cc')];
  const isMail =
    fields.some(({ key }) => key === 'subject') ||
    (to.length > 0 && fields.some(({ key }) => /^(?:date|sent)$/.test(key)));
  const first = fields[0];
  const last = fields.at(-1);
  if (by === undefined || !isMail || first === undefined || last === undefined)
    return undefined;
  const date = fields.find(({ key }) => key === 'date' || key === 'sent');
  const written = date && text.slice(date.at, date.end);
  return {
    from: first.start,
    end: last.end,
    by,
    to: to.filter(({ name }) => name !== by.name),
    day: written === undefined ? undefined : edtfOf(written, undefined, 'past'),
    dated: date && { start: date.at, end: date.end },
  };
}

/** "Dana Whitlock <d@x.org>; Sayegh, Omar": the people of a line. */
function peopleIn(at: number, line: string): readonly Named[] {
  const parted = line.includes(';') ? ';' : ',';
  const people: Named[] = [];
  let from = 0;
  for (const part of line.split(parted)) {
    const named = namedIn(at + from, part);
    if (named !== undefined) people.push(named);
    from += part.length + 1;
  }
  return people;
}

function namedIn(at: number, part: string): Named | undefined {
  const bare = part.replace(/[<[(].*$/u, '').replace(/["']/g, ' ');
  const name = bare.trim();
  const start = at + bare.indexOf(name);
  if (
    !/^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}|de |van |von |al-|bin )[\p{L}.'’-]*){1,3}$/u.test(
      name,
    )
  )
    return undefined;
  const turned = /^([^,]+), (.+)$/u.exec(name);
  return {
    name: turned === null ? name : `${turned[2]} ${turned[1]}`,
    span: { start, end: start + name.length },
  };
}
