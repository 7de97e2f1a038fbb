import type { Speech } from '../actors/focus';
import type { Mention, WordedOffice } from '../actors/mention';
import { UNMARKED, mentionOf } from '../actors/mention';
import type { Draft, Registry } from '../actors/registry';
import { namedDraft } from '../actors/registry';
import { HONORIFICS, OFFICES } from '../lexicons/offices';
import { parsedWords } from '../phrases/parse-sentence';
import type { Named, Turn } from './turn';

/** Who speaks in a turn, and to whom, as actors of the article. */
export function speechOf(
  text: string,
  turn: Turn,
  next: Turn | undefined,
  registry: Registry,
): Speech {
  const isAnswered =
    /^(?:chat|transcript)$/.test(turn.kind) && next?.by.name !== turn.by.name;
  const answer = isAnswered && next ? answerIn(text, next) : undefined;
  // "Did you ring her?" in a chat is asked of whoever answers.
  const to =
    turn.to.length === 0 && answer !== undefined && next ? [next.by] : turn.to;
  const [first, ...others] = to;
  const listener =
    first === undefined || others.length > 0
      ? undefined
      : speakerNamed(registry, first);
  return {
    kind: turn.kind,
    speaker:
      turn.kind === 'cable'
        ? postNamed(registry, turn.by.name)
        : speakerNamed(registry, turn.by),
    span: turn.by.span,
    ...(turn.by.isUncredited && { isUncredited: true }),
    ...(listener && first && { listener, listenerSpan: first.span }),
    ...(turn.day && { day: turn.day }),
    ...(turn.dated && { dated: turn.dated }),
    ...(answer && {
      answer,
      end: turn.end,
    }),
  };
}

/** A speaker by the name of a label: "GENERAL HUGO SANTAMARIA", "Ms Arce". */
export function speakerNamed(
  registry: Registry,
  { name, isBody, span: { start } }: Named,
): Draft {
  if (isBody === true) return postNamed(registry, name);
  const plain = name.replace(/\s*\(.*$/u, '').trim();
  const found = plain.includes(' ') ? namedIn(plain, start) : undefined;
  if (found !== undefined) return inProperLetters(registry, found);
  const words = plain.split(/\s+/);
  let from = 0;
  let office: WordedOffice | undefined;
  for (let to = Math.min(4, words.length - 1); to > 0; to--) {
    const title = words.slice(0, to).join(' ').toLowerCase();
    if (!OFFICES.has(title) && !HONORIFICS.has(title)) continue;
    from = to;
    office = { title, at: { start, end: start + title.length } };
    break;
  }
  const bare = words.slice(from).map(inSmallLetters).join(' ');
  return namedDraft(
    registry,
    mentionOf(
      'named',
      { from: 0, to: 0 },
      { name: bare, actorKind: 'person' },
      UNMARKED,
      false,
      office,
    ),
  );
}

/** A name that a heading gives in capitals is not shown so. */
function inProperLetters(registry: Registry, mention: Mention): Draft {
  const draft = namedDraft(registry, mention);
  const isLoud =
    draft.name.length > 4 && draft.name === draft.name.toUpperCase();
  if (isLoud && mention.actorKind === 'person') {
    draft.aliases.add(draft.name);
    draft.name = mention.name;
  }
  return draft;
}

/** Labels read before: whoever speaks in a text does so again and again. */
const labels = new Map<string, Mention | undefined>();
/** So many labels are kept; then they are gathered anew. */
const KEPT = 500;

/** "The Special Envoy for Mali, Ms. Amina Sow": the one who is named in it. */
function namedIn(words: string, start: number): Mention | undefined {
  if (labels.size >= KEPT) labels.clear();
  if (!labels.has(words)) {
    const text = words.split(' ').map(inSmallLetters).join(' ');
    const mentions = parsedWords(text)?.mentions ?? [];
    const named = mentions.filter((each) => each?.kind === 'named');
    const isPerson = (each: Mention | undefined): boolean =>
      each?.actorKind === 'person';
    labels.set(words, named.find(isPerson) ?? named[0]);
  }
  const who = labels.get(words);
  if (who?.officeAt === undefined) return who;
  const { officeAt: at } = who;
  return { ...who, officeAt: { start: start + at.start, end: start + at.end } };
}

/** The embassy whose cable it is. */
function postNamed(registry: Registry, name: string): Draft {
  const own = { name, actorKind: 'organisation' } as const;
  const draft = namedDraft(
    registry,
    mentionOf('named', { from: 0, to: 0 }, own),
  );
  draft.kind = 'organisation';
  return draft;
}

/** A label's capitals are its own: "SANTAMARIA" is Santamaria. */
function inSmallLetters(word: string): string {
  const isLoud = word.length > 2 && word === word.toUpperCase();
  if (!isLoud || word.includes('.')) return word;
  return word.replace(
    /\p{L}+/gu,
    (part) => part.slice(0, 1) + part.slice(1).toLowerCase(),
  );
}

const YES =
  /^(?:yes|yeah|yep|correct|right|that's (?:right|correct)|that is (?:right|correct)|absolutely|of course|indeed|once|sure|twice|(?:i|he|she|they|we) did\b(?! not))/iu;
const NO =
  /^(?:no\b|not\b|never|(?:i|he|she|they|we) (?:did not|didn['’]t|have not|haven['’]t|never|was not|wasn['’]t))/iu;

/** Whether a turn begins by saying yes or no to what was asked before. */
function answerIn(
  text: string,
  { start, end }: Turn,
): 'yes' | 'no' | undefined {
  const words = text.slice(start, Math.min(end, start + 60)).trimStart();
  if (NO.test(words)) return 'no';
  return YES.test(words) ? 'yes' : undefined;
}
