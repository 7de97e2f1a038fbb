import { readingWords } from '../../words';
import type { Facts } from '../reading';
import { dayIn } from '../written-days';

/** "FW:", "Re:", "WG:", "TR:" and so on before the subject of a message. */
export const FORWARDED = /^(?:(?:fwd?|re|wg|aw|tr|rv|i|vs|sv|doorst)\s*:\s*)+/i;
/** The line above the head of a message that another passes on. */
const PASSING = [
  "[-—]{5,} ?(?:forwarded message|original message|original-nachricht|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d[’']origine|mensaje (?:reenviado|original)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|doorgestuurd bericht|(?:исходное|пересылаемое|пересланное) сообщение|пересылаемое письмо) ?[-—]{5,}",
  'begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié ?:|inicio del mensaje reenviado:|inizio messaggio inoltrato:',
  // Outlook draws a line.
  '_{20,}',
].join('|');
const PASSED_ON = new RegExp(
  `^(?:${PASSING})\\s*\\n((?:[*>\\s]*\\p{L}[\\p{L} ’-]{0,20}:[^\\n]*\\n(?:[ \\t]+\\S[^\\n]*\\n)?){2,8})\\s*`,
  'imu',
);
/** The head of a message that a program passed on with no line above it. */
const PASSED_BARE =
  /(?:^|\n)[ \t]*\n((?:[*> \t]*(?:from|von|de|da|van|от) ?:(?=[^\n]{0,300}@)[^\n]*\n)(?:[*> \t]*\p{L}[\p{L} ’-]{0,20} ?:[^\n]*\n){2,7})\s*/iu;
/** The head of a message at the top of what was copied. */
const COPIED =
  /^\s*((?:\*?(?:from|von|de|da|van|от|sent|gesendet|envoyé|enviado|inviato|verzonden|отправлено|date|datum|fecha|data|дата|to|an|à|para|a|aan|кому|cc|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема) ?:[^\n]*\n){3,8})\s*/iu;
/** A message may be passed on more often than anyone reads. */
const DEEPEST = 12;
/** What someone writes who passes a message on has no more words. */
const LONGEST_NOTE = 80;
/** Above the words of a message stand no more than notes and heads. */
const LONGEST_ABOVE = 300;
const SUBJECTS =
  /^[*>\s]*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)(?!\p{L})/iu;
const DAYS =
  /^[*>\s]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|отправлено)(?!\p{L})/iu;
/**
 * The message that is passed on in another, after its own head: its subject
 * and its day are those of the words. Where one passed on passes on another in
 * its turn, with a short note, the innermost counts.
 */
export function passedOn(
  text: string,
): { readonly start: number; readonly facts: Facts } | undefined {
  let passed: ReturnType<typeof passedOn>;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const from = passed?.start ?? 0;
    const rest = text.slice(from);
    const bare = passed === undefined ? PASSED_BARE.exec(rest) : null;
    const found = PASSED_ON.exec(rest) ?? (isHead(bare?.[1]) ? bare : null);
    if (found === null) break;
    const note = text.slice(from, from + found.index);
    const isSecond = passed !== undefined || found === bare;
    if (isSecond && wordsIn(note) > LONGEST_NOTE) break;
    const { 0: whole, 1: lines = '', index } = found;
    passed = {
      start: from + index + whole.length,
      facts: { ...passed?.facts, ...factsPassedOn(lines) },
    };
  }
  return passed;
}

/** Whether lines name a day and a subject, as those of a head do. */
function isHead(lines = ''): boolean {
  const each = lines.split('\n');
  return [SUBJECTS, DAYS].every((names) =>
    each.some((line) => names.test(line)),
  );
}

/** What the head of a message that is passed on says of it. */
function factsPassedOn(lines: string): Facts {
  const title = fieldIn(lines, SUBJECTS).replace(FORWARDED, '');
  const day = dayIn(fieldIn(lines, DAYS));
  return {
    ...(title === '' ? {} : { title }),
    ...(day === undefined
      ? {}
      : { published: day, publishedBasis: readingWords.basis.passedOn }),
  };
}

const SENDERS = /^[*>\s]*(?:from|von|de|da|van|от)(?!\p{L})/iu;
const RECEIVERS = /^[*>\s]*(?:to|an|à|para|a|aan|кому)(?!\p{L})/iu;

/** What the head of a message says; nothing of lines that are none. */
export function messageHead(lines: string): Facts | undefined {
  if (!isHead(lines)) return undefined;
  const [from, to] = [SENDERS, RECEIVERS].map((names) => fieldIn(lines, names));
  const facts = factsPassedOn(lines);
  return facts.published === undefined
    ? undefined
    : {
        ...facts,
        publishedBasis: readingWords.basis.mail,
        ...(from === '' ? {} : { from }),
        ...(to === '' ? {} : { to }),
      };
}

function fieldIn(lines: string, names: RegExp): string {
  return (
    lines
      .split('\n')
      .find((line) => names.test(line))
      ?.replace(/^[^:]*:\s*/, '')
      .trim() ?? ''
  );
}

/**
 * The message that was copied out of a mail program, with its head above it or
 * passed on in another; nothing where words are none.
 */
export function copiedMessage(
  text: string,
): { readonly start: number; readonly facts: Facts } | undefined {
  const [whole = '', lines = ''] = COPIED.exec(text) ?? [];
  const copied =
    whole === ''
      ? passedOn(text)
      : { start: whole.length, facts: factsPassedOn(lines) };
  if (copied === undefined) return undefined;
  const { title, published } = copied.facts;
  const isTold = title !== undefined && published !== undefined;
  return isTold && wordsIn(text.slice(0, copied.start)) <= LONGEST_ABOVE
    ? copied
    : undefined;
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
