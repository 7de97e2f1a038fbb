import type { Span } from '../../text';

/** Somebody's name as it stands in a text. */
export type Named = {
  readonly name: string;
  readonly span: Span;
  /** A company, union or ministry that speaks as "we". */
  readonly isBody?: true;
  /** Whose whole text it is: no claim need say that it is told by him. */
  readonly isUncredited?: true;
};

/**
 * A stretch of a text in the words of one person: a message of a chat or mail,
 * a turn of a transcript, a sworn or signed statement.
 */
export type Turn = Span & {
  readonly kind: 'chat' | 'mail' | 'transcript' | 'signed' | 'cable';
  readonly by: Named;
  /** Whom it is addressed to: the others of a chat, the one who is asked. */
  readonly to: readonly Named[];
  /** EDTF day on which it was written, from which "today" is counted. */
  readonly day?: string;
  /** The words that give the day. */
  readonly dated?: Span;
  /** Leaves its "I" unsaid, as a diary does. */
  readonly isTerse?: boolean;
  /** Where the words begin that name its writer, time and day. */
  readonly from: number;
};

/** Somebody's name where it next stands in a text. */
export function namedAt(text: string, from: number, words = ''): Named {
  const name = words.trim();
  const start = text.indexOf(name, from);
  return { name, span: { start, end: start + name.length } };
}
