import { endOfClause, opensOwnClause } from '../clauses/clause-end';
import { contactNounAt } from '../cues/channel-cues';
import type { Reading } from '../cues/readings';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/**
 * "Met A on Monday and B on Tuesday": of several, each has the time that stands
 * after it, where another stands before it.
 */
export function timeOf(
  sentence: ParsedSentence,
  reading: Reading,
  last: number,
): number | undefined {
  const { chunks } = sentence;
  const near = timeNear(sentence, reading);
  const isLater = reading.ys.findIndex(({ chunk }) => chunk === last) > 0;
  if (!isLater || near === undefined || near > last) return near;
  const opens = chunks[last + 1]?.kind;
  const own = opens === 'preposition' ? last + 2 : last + 1;
  return near > reading.cue && chunks[own]?.kind === 'time' ? own : near;
}

/** The time phrase nearest to the contact within its clause. */
export function timeNear(
  sentence: ParsedSentence,
  reading: Reading,
): number | undefined {
  const { chunks, tokens } = sentence;
  const last = Math.max(reading.end, reading.cue, reading.verb ?? 0);
  const end = endOfClause(sentence, last);
  const after = timeAfter(sentence, reading, end);
  if (after !== undefined)
    return isRecurring(sentence, after) ? undefined : after;
  const aside = timeInAside(sentence, reading) ?? timePastAside(sentence, end);
  if (aside !== undefined) return aside;
  if (tokens[chunks[end]?.from ?? -1]?.lower === 'dated')
    return chunks[end + 1]?.kind === 'time' ? end + 1 : undefined;
  const before = timeBefore(sentence, reading);
  const own = before === 'elsewhere' ? openingTime(sentence, reading) : before;
  return own ?? timeOfVisit(sentence, end);
}

/** The first time phrase behind a contact that is of no other thing. */
function timeAfter(
  sentence: ParsedSentence,
  reading: Reading,
  end: number,
): number | undefined {
  const { chunks } = sentence;
  let isQuoted = false;
  for (let at = reading.cue + 1; at < end; at++) {
    // What somebody says has days of its own.
    if (chunks[at]?.kind === 'quotation') isQuoted = !isQuoted;
    if (
      !isQuoted &&
      chunks[at]?.kind === 'time' &&
      !isOfOther(sentence, at) &&
      !isOfOtherContact(sentence, at, reading) &&
      !isOfInvitation(sentence, at, reading) &&
      !isOfThing(sentence, at, reading)
    )
      return at;
  }
  return undefined;
}

/**
 * The time phrase before a contact in its own clause; *elsewhere* where that
 * has none, so that only what opens the sentence is left.
 */
function timeBefore(
  sentence: ParsedSentence,
  reading: Reading,
): number | 'elsewhere' | undefined {
  const { chunks } = sentence;
  const from = Math.min(reading.cue, reading.verb ?? reading.cue);
  for (let at = reading.cue - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'time')
      return isOfThing(sentence, at, reading) ||
        isInRelative(sentence, at) ||
        isOfSaying(sentence, at) ||
        isRecurring(sentence, at)
        ? undefined
        : at;
    if (chunk?.kind === 'stop' || chunk?.kind === 'dash')
      return opensEntry(sentence, at) ? 0 : undefined;
    // "Told him on May 14 that he had met her": when he was told.
    if (chunk?.word === 'that' && chunk.kind === 'subordinator')
      return isCleft(sentence, at) ? at - 1 : 'elsewhere';
    if (endsDateline(sentence, at)) return undefined;
    const isPerfect = chunks[from]?.verb?.perfect === true;
    // "In May, shortly after she had shaken hands with": on a day before.
    const isBefore =
      chunk?.kind === 'subordinator' &&
      at < from &&
      /^(?:after|before)$/.test(chunk.word);
    // "In 1960 the two, who had not spoken since the war, met".
    if (isPerfect && (isBefore || chunk?.kind === 'relative')) return undefined;
    const isOtherVerb =
      chunk?.verb?.form === 'finite' &&
      at < from &&
      !(at === from - 1 && chunks[from]?.verb?.form === 'infinitive') &&
      !sharesClause(sentence, at, from);
    if (isOtherVerb) return 'elsewhere';
  }
  return 'elsewhere';
}

/** "The following Tuesday: she calls him": what a chronology tells of a day. */
function opensEntry({ chunks }: ParsedSentence, mark: number): boolean {
  return (
    mark === 1 &&
    chunks[0]?.kind === 'time' &&
    (chunks[1]?.word === ':' || chunks[1]?.kind === 'dash')
  );
}

/** The time phrase with which a sentence opens, unless for another clause. */
function openingTime(
  sentence: ParsedSentence,
  reading: Reading,
): number | undefined {
  const { chunks } = sentence;
  const from = Math.min(reading.cue, reading.verb ?? reading.cue);
  const opening = opensSentence(sentence);
  const isApart =
    opening !== undefined &&
    endOfClause(sentence, opening) < from &&
    chunks
      .slice(opening, from)
      .some(
        (chunk, at) =>
          chunk.kind === 'and' && opensOwnClause(chunks, opening + at + 1),
      );
  return isApart ? undefined : opening;
}

/** What is said of a contact that is to be or was to be. */
const ARRANGED = wordsOf(
  'arrange, book, fix, hold, pencil, plan, schedule, set, slate',
);

/** "A second call, planned for Thursday,": the day for which it was planned. */
function timeInAside(
  { chunks }: ParsedSentence,
  { cue, end }: Reading,
): number | undefined {
  if (chunks[cue]?.kind !== 'noun') return undefined;
  const comma = chunks.findIndex(
    ({ kind }, at) =>
      at > Math.max(cue, end) && kind !== 'preposition' && kind !== 'noun',
  );
  if (chunks[comma]?.kind !== 'comma') return undefined;
  const isRelative = chunks[comma + 1]?.kind === 'relative';
  const verb = isRelative ? comma + 2 : comma + 1;
  if (!ARRANGED.has(chunks[verb]?.verb?.lemma ?? '')) return undefined;
  const close = chunks.findIndex(
    ({ kind }, at) => at > verb && kind === 'comma',
  );
  const time = chunks.findIndex(({ kind }, at) => at > verb && kind === 'time');
  return time > 0 && time < close ? time : undefined;
}

/** "Met A, who chairs the board, on Monday": the day stands behind the aside. */
function timePastAside(
  { chunks }: ParsedSentence,
  end: number,
): number | undefined {
  const opens = chunks[end]?.kind === 'relative' ? end - 1 : end;
  const isAside =
    chunks[opens]?.kind === 'comma' && chunks[opens + 1]?.kind === 'relative';
  const close = chunks.findIndex(
    ({ kind }, at) => at > opens + 1 && kind === 'comma',
  );
  if (!isAside || close < 0) return undefined;
  for (let at = close + 1; at < close + 6; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'time') return at;
    if (kind !== 'noun' && kind !== 'preposition') return undefined;
  }
  return undefined;
}

/** "Is to see A when he visits Oslo next week": when he is there. */
function timeOfVisit(
  { chunks }: ParsedSentence,
  end: number,
): number | undefined {
  const opens = chunks[end]?.kind === 'comma' ? end + 1 : end;
  if (chunks[opens]?.word !== 'when') return undefined;
  const close = chunks.findIndex(
    ({ kind }, at) => at > opens && /^(?:and|comma|relative|stop)$/.test(kind),
  );
  const time = chunks.findIndex(
    ({ kind }, at) => at > opens && kind === 'time',
  );
  return time > 0 && time < close ? time : undefined;
}

/** "Every Tuesday" is no one day. */
function isRecurring(
  { chunks, tokens }: ParsedSentence,
  time: number,
): boolean {
  const before = tokens[(chunks[time]?.from ?? 0) - 1]?.lower ?? '';
  const after = tokens[(chunks[time]?.to ?? 0) + 1]?.lower ?? '';
  // "Every other Tuesday".
  const isOther =
    before === 'other' &&
    tokens[(chunks[time]?.from ?? 0) - 2]?.lower === 'every';
  return (
    isOther ||
    /^(?:every|each|most)$/.test(before) ||
    /^(?:every|each)$/.test(after)
  );
}

/** "Said on Tuesday that he had met her": he spoke on Tuesday. */
function isOfSaying({ chunks }: ParsedSentence, time: number): boolean {
  const at = chunks[time - 1]?.kind === 'preposition' ? time - 2 : time - 1;
  const verb = chunks[at]?.verb;
  return verb?.form === 'finite' && SAYING_VERBS.has(verb.lemma);
}

/** "It was on 3 May that he met her": the day is of the meeting. */
function isCleft({ chunks, mentions }: ParsedSentence, that: number): boolean {
  const verb = chunks.findIndex(({ verb: group }) => group !== undefined);
  return (
    chunks[that - 1]?.kind === 'time' &&
    verb < that &&
    chunks[verb]?.verb?.lemma === 'be' &&
    mentions[verb - 1]?.name === 'it'
  );
}

/** "SEOUL, May 9 (Yonhap) --": the day of the report, not of what it tells. */
function endsDateline({ chunks }: ParsedSentence, at: number): boolean {
  return (
    chunks[at]?.word === '-' &&
    !chunks.slice(0, at).some((chunk) => chunk.kind === 'verb')
  );
}

/** "After Thursday’s exchange of fire": the date of what came before. */
function isOfOther(sentence: ParsedSentence, at: number): boolean {
  const { chunks, tokens } = sentence;
  return (
    tokens[chunks[at]?.to ?? -1]?.tag === 'possessive' &&
    /^(?:after|before|since|following|until|ahead|of)$/.test(
      chunks[at - 1]?.word ?? '',
    )
  );
}

/** "Briefed him on her meeting last week with": when she met, not when she spoke. */
function isOfOtherContact(
  sentence: ParsedSentence,
  time: number,
  { cue }: Reading,
): boolean {
  const { chunks } = sentence;
  return (
    time - 1 !== cue &&
    contactNounAt(sentence, time - 1) !== undefined &&
    /^(?:about|of|on)$/.test(chunks[time - 2]?.word ?? '') &&
    /^(?:between|in|with)$/.test(chunks[time + 1]?.word ?? '')
  );
}

/** "Invited him to a parade on 3 August": the day of the parade. */
function isOfInvitation(
  { chunks, mentions }: ParsedSentence,
  time: number,
  { verb, cue }: Reading,
): boolean {
  const noun = chunks[time - 1]?.kind === 'preposition' ? time - 2 : time - 1;
  return (
    /^(?:ask|invite|summon)$/.test(chunks[verb ?? cue]?.verb?.lemma ?? '') &&
    noun > cue &&
    chunks[noun]?.kind === 'noun' &&
    mentions[noun] === undefined &&
    /^(?:for|to)$/.test(chunks[noun - 1]?.word ?? '')
  );
}

/** "Before the 3 June vote", "about the May summit": the date of a thing. */
function isOfThing(
  { chunks, tokens }: ParsedSentence,
  time: number,
  reading: Reading,
): boolean {
  const chunk = chunks[time];
  const noun = chunks[time + 1];
  const first = tokens[noun?.from ?? -1];
  if (chunk === undefined || noun?.kind !== 'noun') return false;
  // "The following morning Dan Lowe met her": no morning of his.
  const counts = tokens[chunk.from + 1]?.lower ?? '';
  if (/^(?:following|next|previous|same)$/.test(counts)) return false;
  // "On the Tuesday Dan Lowe met her", "on the 7th Dan Lowe met her".
  const isDay =
    /day$|^\d+(?:st|nd|rd|th)$/.test(counts) && chunk.to === chunk.from + 2;
  if (isDay && first?.tag === 'name' && chunks[time - 1]?.word === 'on')
    return false;
  // "The evening of 3 May Dan Lowe met her", "the day after that Dan Lowe".
  if (/^(?:after|before|of)$/.test(tokens[chunk.from + 2]?.lower ?? ''))
    return false;
  // "A fortnight earlier Dan Lowe met her".
  const last = tokens[chunk.to - 1]?.lower ?? '';
  if (/^(?:after|ago|before|earlier|later)$/.test(last)) return false;
  if (
    reading.cue === time + 1 ||
    reading.ys.some((each) => each.chunk === time + 1)
  )
    return false;
  if (/^(?:determiner|pronoun|number)$/.test(first?.tag ?? 'pronoun'))
    return false;
  const isHeld =
    /^(?:the|an?)$/.test(tokens[chunk.from]?.lower ?? '') ||
    /^(?:determiner|possessive)$/.test(tokens[chunk.from - 1]?.tag ?? '');
  const before = chunks[time - 1];
  const opener = before?.kind === 'noun' ? chunks[time - 2] : before;
  return isHeld && !/^(?:at|during|in|over)$/.test(opener?.word ?? '');
}

/** "Visited the White House and met Kerry": one date for joined verbs. */
function sharesClause(
  { chunks }: ParsedSentence,
  verb: number,
  until: number,
): boolean {
  const and = chunks.findIndex(
    (chunk, at) => at > verb && at < until && chunk.kind === 'and',
  );
  if (and < 0) return false;
  const next = chunks[and + 1]?.word ?? '';
  // "On Monday visited them and eventually wrote": on another day.
  if (/^(?:afterwards|eventually|later|subsequently)$/.test(next)) return false;
  // "…, and I have offered to": a subject of its own opens a clause of its own.
  const isOwn =
    chunks[and + 1]?.kind === 'noun' && chunks[and - 1]?.kind === 'comma';
  return !isOwn;
}

/** "Who had been expected this week, cancelled": the week is not of the verb. */
export function isInRelative(
  { chunks, tokens }: ParsedSentence,
  time: number,
): boolean {
  if (chunks[time + 1]?.kind !== 'comma') return false;
  for (let at = time - 1; at >= 0; at--) {
    const kind = chunks[at]?.kind;
    const isWhose = tokens[chunks[at]?.from ?? -1]?.lower === 'whose';
    if (kind === 'relative' || isWhose) return chunks[at - 1]?.kind === 'comma';
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}

function opensSentence(sentence: ParsedSentence): number | undefined {
  const at = sentence.chunks
    .slice(0, 3)
    .findIndex((chunk) => chunk.kind === 'time');
  const next = sentence.chunks[at + 1]?.kind;
  const isOpening = at >= 0 && (next === 'comma' || next === 'noun');
  return isOpening ? at : undefined;
}
