import { wordsOf } from '../lexicons/word-list';
import { clauseOpener } from '../clauses/clause-opener';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Bearing } from '../lexicons/stance-verbs';

/** Days that what is under way can only be planned for. */
const DAYS_AHEAD = wordsOf(`
  later, monday, next, on, saturday, sunday, this, thursday, tomorrow, tonight, tuesday
  wednesday, friday
`);
/** Days of which a present tense tells ahead: "meets him tomorrow". */
const DAYS_TO_COME = wordsOf(`
  next, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday
`);

/** What tells of days to come. */
const PROGRAMMES = wordsOf(
  'agenda, calendar, itinerary, plan, plans, programme, schedule, timetable',
);

/** How far, in chunks, a word that opens a clause may stand from its verb. */
const REACH = 6;

/**
 * What a present tense tells that hangs on what is yet to be: "until I have
 * spoken to her", "if he calls, put him through"; else nothing.
 */
export function toCome(
  sentence: ParsedSentence,
  verb: number,
): Bearing | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group?.form !== 'finite') return undefined;
  if (hangsOnIf(sentence, verb)) return 'nothing';
  if (group.tense !== 'present') return undefined;
  const opener = openerOf(sentence, verb) || clauseOpener(sentence, verb);
  const isAhead = /^(?:until|till|once)$/.test(opener);
  const mayBe = /^(?:after|before|when)$/.test(opener);
  return isAhead || (mayBe && tellsAhead(sentence, verb))
    ? 'planned'
    : undefined;
}

/** The word that opens the clause of a verb, if it stands near by. */
function openerOf({ chunks }: ParsedSentence, verb: number): string {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (/^(?:after|before|once|till|until|when)$/i.test(word))
      return word.toLowerCase();
    if (/^(?:comma|relative|stop|subordinator|verb)$/.test(kind)) return '';
  }
  return '';
}

/** Whether any other clause of a sentence tells of what is to come. */
function tellsAhead({ chunks }: ParsedSentence, verb: number): boolean {
  return chunks.some(
    ({ verb: group }, at) =>
      at !== verb &&
      group?.form === 'finite' &&
      (group.tense === 'future' ||
        /^(?:can|may|must|should|would)$/.test(group.modal ?? '')),
  );
}

/** "If he calls again, put him through": only where he does. */
function hangsOnIf({ chunks }: ParsedSentence, verb: number): boolean {
  const opener = chunks[0]?.kind === 'quotation' ? 1 : 0;
  if (!/^(?:if|unless)$/.test(chunks[opener]?.word ?? '')) return false;
  // "If Pike calls, put him through": who is told to do so has not done it.
  if (verb > opener + 1 && chunks[verb - 1]?.kind === 'comma') return true;
  const first = chunks.findIndex(({ verb: group }) => group !== undefined);
  const group = chunks[first]?.verb;
  const isOpen = group?.tense === 'present' && group.modal === undefined;
  return (
    isOpen &&
    first < verb &&
    chunks.slice(first, verb).some(({ kind }) => kind === 'comma')
  );
}

/** "Would not let A meet B": he was kept from it. */
export function isNotLet({ chunks }: ParsedSentence, verb: number): boolean {
  let at = verb - 1;
  while (/^(?:and|noun)$/.test(chunks[at]?.kind ?? '')) at--;
  const group = chunks[at]?.verb;
  return at < verb - 1 && group?.lemma === 'let' && group.negated;
}

/** "Let me call her first": what one is about to do. */
export function isLet(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): boolean {
  return (
    /^(?:me|us)$/.test(mentions[verb - 1]?.name ?? '') &&
    chunks[verb - 2]?.verb?.lemma === 'let'
  );
}

/** "He is meeting the unions tomorrow": arranged, and to come. */
export function isArranged(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const group = chunks[verb]?.verb;
  const isNow = group?.form === 'finite' && group.tense === 'present';
  if (!isNow || group.perfect) return false;
  const ahead = group.progressive ? DAYS_AHEAD : DAYS_TO_COME;
  // "Under the plan she meets him in June".
  const isPlanned =
    /^(?:according|in|under)$/.test(tokens[0]?.lower ?? '') &&
    tokens
      .slice(1, chunks[verb]?.from)
      .some(({ lower }, at) => at < 4 && PROGRAMMES.has(lower));
  if (isPlanned) return true;
  // "Next week she is meeting him".
  const isOpening = chunks
    .slice(0, verb)
    .some(
      ({ kind, from }) =>
        kind === 'time' &&
        /^(?:next|tomorrow|tonight)$/.test(tokens[from]?.lower ?? ''),
    );
  if (isOpening && group.lemma !== 'be') return true;
  for (const chunk of chunks.slice(verb + 1, verb + 9)) {
    if (/^(?:stop|subordinator|quotation)$/.test(chunk.kind)) return false;
    if (chunk.verb?.form === 'finite') return false;
    if (chunk.kind !== 'time') continue;
    return ahead.has(tokens[chunk.from]?.lower ?? '');
  }
  return false;
}
