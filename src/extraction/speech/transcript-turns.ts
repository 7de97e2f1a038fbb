import type { Span } from '../../text';
import { linesOf, matchAt } from '../sentences/lines';
import type { Named, Turn } from './turn';

/** "ARCE: …", "HOST (Jonah Prince): …", "MR. LEAL: …". */
const LABEL =
  /(?:\d{1,3}[ \t]+)?(?:Q\d+\.?[ \t]+)?(?:BY )?(\p{Lu}[\p{L}.’' -]{1,50}?(?: \([^)\n]{2,60}\))?):(?: (?=\S)|\s*$)/muy;
const QUESTION =
  /(?:\d{1,3}[ \t]+)?(Q|A)[.:]?[ \t]{1,8}(?:\((?:by |BY )?(\p{Lu}[^\s,)\n]*(?: [^\s,)\n]+){1,4})[^)\n]{0,60}\):?[ \t]+)?(?=\S)/uy;
/** "Mr. Hale. Did you call?": the manner of a parliament’s record. */
const RECORDED =
  /[ \t]*((?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Chairman|Chairwoman|The|General|Admiral|Ambassador|Secretary)\.? \p{Lu}[\p{L}’'-]+)\. (?=["“]?\p{Lu})/uy;
/** "TESTIMONY OF COLONEL PETROV", "Examination of Ms. Lopez by Mr. Hale". */
const TESTIFIES =
  /\b(?:INTERVIEW|TESTIMONY|DEPOSITION|EXAMINATION|EVIDENCE|Interview|Testimony|Deposition|[Ee]xamination|Evidence)(?:[ -](?:IN|in)[ -](?:CHIEF|chief))? (?:OF|of|WITH|with):? +(.{3,60}?)(?:\s*\(|\s*$|,|\n| BY | by )/gmu;
/** "MARIA LOPEZ, having been duly sworn", "PETER WISE (recalled)". */
const SWORN_IN =
  /^[ \t]*\(?(?:(?:THE )?WITNESS: +)?((?:\p{Lu}[\p{L}.’'-]*[ ,]{1,2}){1,5}\p{Lu}[\p{L}.’'-]+),?[ \t]+\(?(?:called (?:as|by|to)|a witness|witness for|[Ss]worn|SWORN|[Aa]ffirmed|AFFIRMED|[Rr]ecalled|RECALLED|resumed|having been|having first|being (?:first )?duly|was (?:then )?(?:called|sworn)|duly sworn|(?:further )?(?:cross-|re-)?examined|took the (?:oath|stand)|[Oo]n (?:his|her) (?:former )?oath)\b/gmu;
/** "Witness: Dr Elsa Morn", over the record. */
const LISTED =
  /^[ \t]*(?:THE |The )?(?:WITNESS|Witness)(?: (?:No\.? )?\d+)?(?: ON THE STAND| on the stand)?: +((?:\p{Lu}[\p{L}.’'-]*,? ){0,4}\p{Lu}[\p{L}.’'-]+)[ \t]*(?:$|\(|,|–|-)/gmu;
/** "I call Peter Wise", "the prosecution called Dr Morn". */
const CALLED =
  /\b(?:I|[Ww]e|[Pp]rosecution|[Dd]efen[cs]e|Crown|State|People) (?:now |next )?calls?(?:ed)? (?:to the stand )?((?:\p{Lu}[\p{L}.’'-]*,? ){1,4}\p{Lu}[\p{L}.’'-]+)/gu;
/** "CROSS-EXAMINATION BY MS. PRICE": who asks from here on. */
const EXAMINER =
  /^[^\n:]{0,30}(?:EXAMIN|[Ee]xamin)(?:ATION|ED|ation|ed)[^\n:]{0,20}? (?:BY|by):? +(\p{Lu}[\p{L}.’' -]{2,40}?):?[ \t]*$/mu;

type Label = Span & {
  readonly words: string;
  readonly at: number;
  /** "A. (Dr Lind) I was.": who asks or answers from here on. */
  readonly who?: Named;
};

/** The turns of a transcript; none where a text is no transcript. */
export function transcriptTurns(text: string, body: Span): readonly Turn[] {
  const labels = linesOf(text, body).flatMap((line) => labelAt(text, line));
  const isAsked = labels.filter(({ words }) => words === 'Q').length > 1;
  const named = labels.filter(({ words }) => isSpeaker(labels, words));
  const isStatement = named.some(({ words }) => words.includes(' ('));
  if (!isAsked && named.length < 3 && !isStatement) return [];
  const isCourt = isAsked || named.some(({ words }) => ROLE.test(words));
  const kept = labels.filter(
    ({ words }) =>
      named.some((label) => label.words === words) ||
      (isAsked && words.length === 1),
  );
  const witnesses = isCourt ? witnessesIn(text, body, kept) : [];
  const witnessAt = (at: number): Named | undefined =>
    witnesses.findLast(({ start }) => start <= at)?.by ?? witnesses[0]?.by;
  let asking: Named | undefined;
  const turns: Turn[] = [];
  for (const [index, label] of kept.entries()) {
    const isAnswer = label.words === 'A';
    const isQuestion = label.words === 'Q';
    if (isQuestion)
      asking = label.who ?? examinerIn(text, kept, index) ?? asking;
    const isWitness = /^(?:THE )?WITNESS$/u.test(label.words);
    const by =
      isAnswer || (isWitness && witnesses.length > 0)
        ? witnessAt(label.start)
        : isQuestion
          ? asking
          : namedBy(label);
    if (!isAnswer && !isQuestion) asking = by;
    if (by === undefined) continue;
    const end = kept[index + 1]?.start ?? endOfSpeech(text, label, body);
    turns.push({
      kind: 'transcript',
      from: label.start,
      start: label.end,
      end,
      by,
      to: [],
    });
  }
  return withNames(text, turns).map((turn, index, all) => ({
    ...turn,
    to: askedBy(witnessAt(turn.start), turn) ?? otherThan(all, index),
  }));
}

/** Whoever asks in court speaks to the witness. */
function askedBy(
  witness: Named | undefined,
  { by }: Turn,
): readonly Named[] | undefined {
  return witness === undefined || by === witness ? undefined : [witness];
}

/** Who examines, where a heading before a question says so. */
function examinerIn(
  text: string,
  labels: readonly Label[],
  index: number,
): Named | undefined {
  const from = labels[index - 1]?.end ?? 0;
  const to = labels[index]?.start ?? from;
  const found = EXAMINER.exec(text.slice(Math.max(from, to - 400), to));
  const name = found?.[1]?.trim();
  if (name === undefined) return undefined;
  const start = text.lastIndexOf(name, to);
  return { name, span: { start, end: start + name.length } };
}

const ROLE = /^(?:THE (?:ACCUSED|CHAIR|CHAIRMAN|DEFENDANT|WITNESS)|WITNESS)$/u;
const TITLED =
  "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Inspector|Sergeant|Captain|Colonel|General|Professor|Senator|Minister)\\.? \\p{Lu}[\\p{L}’'-]+";
/** "Mr Shaw, did you", "did you, Mr Shaw?"; not "their agent, Ms Lee, called". */
const ADDRESSED = new RegExp(
  `(?:(?:^|[.?!] )(?=\\S+ \\S+[,?.])|, (?=\\S+ [^\\s,]+[?.]))(${TITLED})(?=[,?.])`,
  'u',
);

/** "THE WITNESS" is whom the others address: "Mr Hargreave, did you …?" */
function withNames(text: string, turns: readonly Turn[]): readonly Turn[] {
  const known = new Map<string, Named>();
  for (const [index, turn] of turns.entries()) {
    const next = turns[index + 1]?.by.name ?? '';
    if (!ROLE.test(next) || known.has(next)) continue;
    const words = text.slice(turn.start, Math.min(turn.end, turn.start + 400));
    const found = ADDRESSED.exec(words);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const start = turn.start + found.index + found[0].indexOf(name);
    known.set(next, { name, span: { start, end: start + name.length } });
  }
  return known.size === 0
    ? turns
    : turns.map((turn) => ({
        ...turn,
        by: known.get(turn.by.name) ?? turn.by,
      }));
}

/** Whoever spoke before, or will speak next. */
function otherThan(turns: readonly Turn[], index: number): readonly Named[] {
  const own = turns[index]?.by.name;
  const before = turns.slice(Math.max(0, index - 6), index);
  const other =
    before.findLast(({ by }) => by.name !== own) ??
    turns.slice(index + 1, index + 6).find(({ by }) => by.name !== own);
  return other === undefined ? [] : [other.by];
}

function labelAt(text: string, line: Span): readonly Label[] {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 120));
  const found =
    matchAt(QUESTION, text, line.start) ??
    (opening.includes(':') ? matchAt(LABEL, text, line.start) : undefined) ??
    matchAt(RECORDED, text, line.start);
  if (found === undefined) return [];
  const end = Math.min(line.end, found.index + found[0].length);
  const words = found[1] ?? '';
  const at = text.indexOf(words, line.start);
  const name = found[2];
  const start = name === undefined ? at : text.indexOf(name, at);
  const who =
    name === undefined
      ? undefined
      : { name, span: { start, end: start + name.length } };
  return [{ start: line.start, end, words, at, ...(who && { who }) }];
}

/** "Minister for Trade (Deputy Ann Lee): …": who holds the office. */
const OF_A_MEMBER =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Baroness|Lord|Deputy|Senator|Councillor|Cllr|Hon|The|the Hon|Rt)\b/u;

/** Names in capitals, or names that open lines again and again. */
function isSpeaker(labels: readonly Label[], words: string): boolean {
  if (words.length < 2 || /^(?:Q|A)$/.test(words)) return false;
  const bare = words.replace(/ \(.*$/u, '');
  const inBrackets = /\(([^)]*)\)$/u.exec(words)?.[1] ?? '';
  const isCapitals = bare === bare.toUpperCase() && !NO_SPEAKER.test(bare);
  if (isCapitals) return labels.length > 2;
  if (OF_A_MEMBER.test(inBrackets)) return true;
  const isTitled = /^(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative)\.? \p{Lu}/u;
  if (isTitled.test(bare))
    return labels.length > 2 && labels.some((each) => each.words !== words);
  const isName = /^\p{Lu}\p{L}*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u.test(bare);
  const own = labels.filter((label) => label.words === words);
  // "Q43 Joan Peverell: …": whose question has a number.
  const isNumbered = own.some(({ start, at }) => at > start);
  const enough = isNumbered
    ? 0
    : bare.includes(' ') && labels.length > 5
      ? 1
      : 2;
  return isName && own.length > enough;
}

const NO_SPEAKER =
  /^(?:AUTHORITY|CC|CLASSIFICATION|COMMENT|CONFIDENTIAL|DATE|END NOTE|FM|FROM|INFO|NOTE|PERIOD|RE|REF|REFS|SECRET|SUBJECT|SUMMARY|TAGS|TO|TRANSCRIPT|UNCLASSIFIED)\b/u;

function namedBy({ words, at }: Label): Named {
  const inside = /^(.*) \(([^)]*)\)$/u.exec(words);
  const isRole = inside !== null && /\p{Lu}.* \p{Lu}/u.test(inside[2] ?? '');
  const name = isRole ? (inside[2] ?? words) : (inside?.[1] ?? words);
  const start = at + words.indexOf(name);
  return { name, span: { start, end: start + name.length } };
}

/** "EVIDENCE OF THE WITNESS" names nobody. */
function isRoleOnly(name: string): boolean {
  return /^(?:the|THE|The|my|his|her|any|an?) /u.test(name);
}

type Witness = { readonly start: number; readonly by: Named };

/** Those who answer, each from where the record brings them in. */
function witnessesIn(
  text: string,
  { start, end }: Span,
  labels: readonly Label[],
): readonly Witness[] {
  const found: Witness[] = [];
  const words = text.slice(start, end);
  for (const each of [TESTIFIES, SWORN_IN, LISTED, CALLED].flatMap(
    (pattern) => [...words.matchAll(pattern)],
  )) {
    const name = each[1]?.trim();
    if (name === undefined || isRoleOnly(name)) continue;
    const at = start + each.index + each[0].indexOf(name);
    const by = { name, span: { start: at, end: at + name.length } };
    found.push({ start: at, by });
  }
  for (const { words, start: at, who: by } of labels)
    if (words === 'A' && by !== undefined) found.push({ start: at, by });
  if (found.length > 0) return found.toSorted((a, b) => a.start - b.start);
  // Else whom the first question addresses: "Ms. Lopez, did you …?"
  for (const [index, label] of labels.entries()) {
    if (label.words === 'A' || labels[index + 1]?.words !== 'A') continue;
    const words = text.slice(label.end, labels[index + 1]?.start);
    const addressed = ADDRESSED.exec(words);
    const name = addressed?.[1];
    if (addressed === null || name === undefined) continue;
    const at = label.end + words.indexOf(name);
    const by = { name, span: { start: at, end: at + name.length } };
    return [{ start, by }];
  }
  return [];
}

/** A speech ends with its text, or at a stage direction of its own line. */
function endOfSpeech(text: string, label: Label, body: Span): number {
  const rest = text.slice(label.end, body.end);
  const aside = /\n\s*\[[^\]\n]+\]\s*$/u.exec(rest);
  return aside === null ? body.end : label.end + aside.index;
}
