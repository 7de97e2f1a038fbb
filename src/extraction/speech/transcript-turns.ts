import type { Span } from '../../text';
import { linesOf, matchAt } from '../sentences/lines';
import type { Named, Turn } from './turn';

/** "ARCE: …", "HOST (Jonah Prince): …", "MR. LEAL: …". */
const LABEL =
  /(?:BY )?(\p{Lu}[\p{L}.’' -]{1,50}?(?: \([^)\n]{2,60}\))?):(?: (?=\S)|\s*$)/muy;
const QUESTION = /(Q|A)[.:]?[ \t]{1,8}(?=\S)/y;
const WITNESS =
  /\b(?:INTERVIEW|TESTIMONY|DEPOSITION|EXAMINATION|EVIDENCE)(?: IN CHIEF)? (?:OF|BY):? +(.{3,60}?)(?:\s*\(|\s*$|,|\n)/imu;

type Label = Span & { readonly words: string; readonly at: number };

/** The turns of a transcript; none where a text is no transcript. */
export function transcriptTurns(text: string, body: Span): readonly Turn[] {
  const labels = linesOf(text, body).flatMap((line) => labelAt(text, line));
  const isAsked = labels.filter(({ words }) => words === 'Q').length > 1;
  const named = labels.filter(({ words }) => isSpeaker(labels, words));
  const isStatement = named.some(({ words }) => words.includes(' ('));
  if (!isAsked && named.length < 3 && !isStatement) return [];
  const kept = labels.filter(
    ({ words }) =>
      named.some((label) => label.words === words) ||
      (isAsked && words.length === 1),
  );
  const witness = isAsked ? witnessIn(text, body) : undefined;
  let asking: Named | undefined;
  const turns: Turn[] = [];
  for (const [index, label] of kept.entries()) {
    const isAnswer = label.words === 'A';
    const isQuestion = label.words === 'Q';
    const by = isAnswer ? witness : isQuestion ? asking : namedBy(label);
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
    to:
      witness !== undefined && turn.by !== witness
        ? [witness]
        : otherThan(all, index),
  }));
}

const ROLE = /^THE (?:ACCUSED|CHAIR|CHAIRMAN|DEFENDANT|WITNESS)$/u;
const ADDRESSED =
  /(?:^|[.?!] |, )((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Inspector|Sergeant|Captain|Colonel|General|Professor|Senator|Minister)\.? \p{Lu}[\p{L}’'-]+)(?=[,?.])/u;

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
  if (!opening.includes(':') && !/^[QA][.: \t]/.test(opening)) return [];
  const asked = matchAt(QUESTION, text, line.start);
  const found = asked ?? matchAt(LABEL, text, line.start);
  if (found === undefined) return [];
  const end = Math.min(line.end, found.index + found[0].length);
  const words = found[1] ?? '';
  return [
    { start: line.start, end, words, at: text.indexOf(words, line.start) },
  ];
}

/** Names in capitals, or names that open lines again and again. */
function isSpeaker(labels: readonly Label[], words: string): boolean {
  if (words.length < 2 || /^(?:Q|A)$/.test(words)) return false;
  const bare = words.replace(/ \(.*$/u, '');
  const inBrackets = /\(([^)]*)\)$/u.exec(words)?.[1] ?? '';
  const isCapitals = bare === bare.toUpperCase() && !NO_SPEAKER.test(bare);
  if (isCapitals) return labels.length > 2;
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Baroness|Lord)\b/u.test(inBrackets))
    return true;
  const isName = /^\p{Lu}\p{L}*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u.test(bare);
  return isName && labels.filter((label) => label.words === words).length > 2;
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

function witnessIn(text: string, { start, end }: Span): Named | undefined {
  const head = text.slice(start, Math.min(end, start + 3_000));
  const found = WITNESS.exec(head);
  const name = found?.[1]?.trim();
  if (found === null || name === undefined) return undefined;
  const at = start + found.index + found[0].indexOf(name);
  return { name, span: { start: at, end: at + name.length } };
}

/** A speech ends with its text, or at a stage direction of its own line. */
function endOfSpeech(text: string, label: Label, body: Span): number {
  const rest = text.slice(label.end, body.end);
  const aside = /\n\s*\[[^\]\n]+\]\s*$/u.exec(rest);
  return aside === null ? body.end : label.end + aside.index;
}
