import type { Span } from '../../text';
import { chatTurns } from './chat-turns';
import { interviewTurns } from './interview-turns';
import { mailTurns } from './mail-turns';
import { signedTurns } from './signed-turns';
import { transcriptTurns } from './transcript-turns';
import type { Turn } from './turn';

/** The turns of a text in their order; none where nobody speaks as "I". */
export function turnsOf(
  text: string,
  body: Span,
  published: string | undefined,
): readonly Turn[] {
  const chat = chatTurns(text, body, published);
  if (chat.length > 0) return chat;
  const mail = mailTurns(text, body);
  if (mail.length > 0) return mail;
  const transcript = transcriptTurns(text, body);
  if (transcript.length > 0) return transcript;
  const interview = interviewTurns(text, body);
  return interview.length > 0 ? interview : signedTurns(text, body);
}

/** The stretches of a body that are read: turns without their labels, and what lies between. */
export function stretchesIn(
  body: Span,
  turns: readonly Turn[],
): readonly Span[] {
  const stretches: Span[] = [];
  let at = body.start;
  for (const turn of turns) {
    if (turn.from > at) stretches.push({ start: at, end: turn.from });
    if (turn.end > turn.start)
      stretches.push({ start: turn.start, end: turn.end });
    at = turn.end;
  }
  if (body.end > at) stretches.push({ start: at, end: body.end });
  return stretches;
}
