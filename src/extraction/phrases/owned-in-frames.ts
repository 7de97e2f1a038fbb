import { CONTACT_VERBS } from '../lexicons/contact-verbs';
import { framesOf, verbIn } from '../lexicons/frame-group';
import type { Token } from '../words/tokens';
import { singularOf, verbReadingsOf } from '../words/word-classes';
import type { Chunk } from './chunk';

/** What is whose in the frames: by its noun, the words before it, with the verbs. */
const OWNED: ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlySet<string>>
> = ownedInFrames();

/** "X knock on Y ’s door": of the door, "on" and "knock". */
function ownedInFrames(): ReadonlyMap<string, Map<string, Set<string>>> {
  const owned = new Map<string, Map<string, Set<string>>>();
  for (const words of CONTACT_VERBS.flatMap(framesOf)) {
    const mark = words.indexOf('’s');
    const noun = words[mark + 1] ?? '';
    if (mark < 0 || noun === 'MESSAGE') continue;
    const at = verbIn(words);
    const isDone = words[at] === 'be' && at + 2 < mark;
    const lemma = isDone ? participleOf(words[at + 1]) : words[at];
    const before = words[mark - 2] ?? '';
    const link = mark - 2 > at ? before : '';
    const links = owned.get(noun) ?? new Map<string, Set<string>>();
    links.set(link, (links.get(link) ?? new Set()).add(lemma ?? ''));
    owned.set(noun, links);
  }
  return owned;
}

function participleOf(word = ''): string | undefined {
  return verbReadingsOf(word).find(({ form }) => form === 'participle')?.lemma;
}

/** How far before whose it is its verb may stand: "slid a note under his door". */
const WITHIN = 5;

/** "Knocked on Faal’s door", "shook his hand": whoever has it is met or told. */
export function isOwnedInFrame(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: number,
): boolean {
  const last = tokens[(chunks[index]?.to ?? 0) - 1]?.lower ?? '';
  const links = OWNED.get(last) ?? OWNED.get(singularOf(last));
  if (links === undefined) return false;
  const before = chunks[index - 1];
  const lemmas = links.get(before?.kind === 'verb' ? '' : (before?.word ?? ''));
  if (lemmas === undefined) return false;
  for (let at = index - 1; at >= Math.max(0, index - WITHIN); at--) {
    const { kind, verb } = chunks[at] ?? {};
    if (verb !== undefined) return lemmas.has(verb.lemma);
    if (kind === 'stop' || kind === 'comma') return false;
  }
  return false;
}
