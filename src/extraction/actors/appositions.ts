import type { Draft, Registry } from './registry';
import { namedDraft, noteOffice } from './registry';
import { countryNamed } from './gazetteer';
import { HONORIFICS, RANKS, ROYAL } from '../lexicons/offices';
import type { Mention } from './mention';
import { changedMention } from './mention';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Place } from './pronouns';

/** "The Russian foreign minister, Sergei Lavrov": one actor, named twice. */
export function apposed(
  registry: Registry,
  here: Place,
  mention: Mention,
): Draft | undefined {
  const { sentence, index } = here;
  const { chunks, mentions } = sentence;
  const held = mentions[nameAfterPlace(sentence, index) ?? -1];
  if (held !== undefined) {
    const draft = namedDraft(registry, held);
    noteOffice(registry, draft, mention);
    return draft;
  }
  const next = mentions[index + 2];
  if (
    chunks[index + 1]?.kind === 'comma' &&
    next?.kind === 'named' &&
    next.actorKind === 'person' &&
    (next.office === undefined || isTitle(next.office)) &&
    !mention.isPlural &&
    chunks[index + 3]?.kind !== 'and'
  ) {
    const draft = namedDraft(registry, next);
    noteOffice(registry, draft, mention);
    return draft;
  }
  const before = mentions[index - 2];
  if (
    chunks[index - 1]?.kind === 'comma' &&
    before?.kind === 'named' &&
    before.actorKind === 'person' &&
    !mention.isPlural &&
    chunks[index + 1]?.kind !== 'and' &&
    (chunks[index + 1]?.kind !== 'verb' || mention.isDefinite) &&
    chunks[index - 3]?.kind !== 'comma'
  ) {
    const draft = here.actors[index - 2];
    const isClosed = chunks[index + 1]?.kind !== 'verb';
    if (draft !== undefined && !mayBelongTo(draft, mention, isClosed))
      return undefined;
    if (draft !== undefined)
      noteOffice(
        registry,
        draft,
        changedMention(mention, { office: mention.office ?? mention.name }),
      );
    return draft;
  }
  return undefined;
}

/** Prepositions that tell where or for whom someone holds a post. */
const AT_POST: ReadonlySet<string> = new Set('at for from in on to'.split(' '));

/** "A lobbyist for the casino, Dean Ruffo, …": the name after both commas. */
export function nameAfterPlace(
  { chunks, mentions }: Pick<ParsedSentence, 'chunks' | 'mentions'>,
  index: number,
): number | undefined {
  const post = mentions[index];
  const name = mentions[index + 4];
  const isPhrase =
    (post?.kind === 'office' || post?.kind === 'unnamed') &&
    !post.isPlural &&
    AT_POST.has(chunks[index + 1]?.word ?? '') &&
    chunks[index + 2]?.kind === 'noun' &&
    mentions[index + 2]?.actorKind !== 'person' &&
    chunks[index + 3]?.kind === 'comma';
  const isClosed = /^(?:comma|stop)$/.test(chunks[index + 5]?.kind ?? 'stop');
  return isPhrase &&
    isClosed &&
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    (name.office === undefined || isTitle(name.office)) &&
    name.name.includes(' ')
    ? index + 4
    : undefined;
}

/** Whether an office is a rank or form of address: the name may have another. */
export function isTitle(office: string): boolean {
  return HONORIFICS.has(office) || RANKS.has(office) || ROYAL.has(office);
}

/**
 * Whether a description’s country or body may be a person’s: never another
 * country’s; and where a verb follows ("after meeting Moi, Ghana’s president
 * called"), only one that is known to be theirs.
 */
function mayBelongTo(
  draft: Draft,
  mention: Mention,
  isClosed: boolean,
): boolean {
  if (mention.of === undefined || mention.of === draft.of) return true;
  return draft.of === undefined
    ? isClosed
    : isClosed && countryNamed(draft.of) === undefined;
}
