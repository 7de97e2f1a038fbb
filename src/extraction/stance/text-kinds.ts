import { OF_PROGRAMMES, PROGRAMMES } from '../lexicons/text-kinds';
import { WORKS, WORKS_DO } from '../lexicons/text-kinds';
import type { Bearing } from '../lexicons/stance-verbs';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { linesOf } from '../sentences/lines';
import type { Span } from '../../text';

/** From where a text tells in the present tense what is no fact. */
export type TextKinds = {
  /** A list of what is to come: "President’s programme for the week of 12 May". */
  readonly programme?: number;
  /** The tale of a novel or a play, as a review retells it. */
  readonly tale?: number;
};

/** Longest opening of a line that can head a programme, in characters. */
const LONGEST = 90;

/** Where a programme or the retelling of a tale begins in a text, if one does. */
export function textKindsOf(text: string, body: Span): TextKinds {
  const programme = programmeIn(text, body);
  const tale = taleIn(text, body);
  return {
    ...(programme === undefined ? {} : { programme }),
    ...(tale === undefined ? {} : { tale }),
  };
}

function programmeIn(text: string, body: Span): number | undefined {
  HEAD.lastIndex = body.start;
  if (!HEAD.test(text)) return undefined;
  for (const { start, end } of linesOf(text, body)) {
    const line = text.slice(start, Math.min(end, start + LONGEST));
    const colon = line.indexOf(':');
    const head = colon < 0 ? line : line.slice(0, colon);
    const isHead = colon >= 0 || end - start < LONGEST;
    if (isHead && opensProgramme(head)) return start;
  }
  return undefined;
}

const HEAD = new RegExp(`\\b(?:${[...PROGRAMMES].join('|')})\\b`, 'giu');

/** "Weekly agenda", "the minister’s schedule"; "World Food Programme" is a body. */
function opensProgramme(head: string): boolean {
  if (/[.!?;,”"]\s*$/u.test(head)) return false;
  const words = head.trim().toLowerCase().split(/\s+/u);
  if (words.length > 12) return false;
  return words.some((word, at) => {
    if (!PROGRAMMES.has(word)) return false;
    if (words.length === 1) return true;
    const before = words[at - 1] ?? '';
    const after = words.slice(at + 1).join(' ');
    return (
      /['’]s?$/u.test(before) ||
      OF_PROGRAMMES.includes(before) ||
      OF_PROGRAMMES.some((opener) => after.startsWith(opener))
    );
  });
}

const TALE = new RegExp(
  `\\b(?:${WORKS.join('|')})\\b(?:,[^,.\\n]{1,80},)? (?:${WORKS_DO.join('|')})\\b`,
  'gu',
);

function taleIn(text: string, { start, end }: Span): number | undefined {
  TALE.lastIndex = start;
  const found = TALE.exec(text);
  return found === null || found.index >= end ? undefined : found.index;
}

/** What a text of such a kind leaves of a contact that it tells in the present. */
export function bearingIn(
  { programme, tale }: TextKinds,
  { chunks, end }: ParsedSentence,
  cue: number,
  bearing: Bearing,
): Bearing {
  const isTale = tale !== undefined && tale < end;
  const isAhead = programme !== undefined && programme < end;
  if (bearing !== 'asserted' || !(isTale || isAhead)) return bearing;
  const group = chunks[cue]?.verb;
  const isNow =
    group?.form !== 'finite' || (group.tense === 'present' && !group.perfect);
  if (!isNow) return bearing;
  if (isAhead) return 'planned';
  return group?.form === 'finite' ? 'nothing' : bearing;
}
