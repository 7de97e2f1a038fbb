import type { ParsedSentence } from '../phrases/parsed-sentence';
import { likelyGender } from './likely-genders';
import type { Draft, Registry } from './registry';
import { namedDraft } from './registry';

/** How often the pronouns beside a name were those of a woman, or of a man. */
type Votes = { she: number; he: number };

/** One side outweighs the other so many times before it is believed. */
const OUTWEIGHS = 3;

/**
 * Learns from pronouns whether those whose names do not tell are women or men:
 * where only one person was named before it, "she" is that one. What a single
 * sentence may get wrong, the whole article outvotes.
 */
export function noteGenders(
  registry: Registry,
  sentences: readonly ParsedSentence[],
): void {
  const votes = new Map<Draft, Votes>();
  let before: Draft | undefined;
  for (const sentence of sentences)
    before = countPronouns(registry, votes, sentence, before);
  for (const [draft, { she, he }] of votes) {
    // A single sentence does not outweigh how a name sounds.
    const sound = likelyGender(draft);
    const hers = sound === 'he' ? she - 1 : she;
    const his = sound === 'she' ? he - 1 : he;
    if (hers > he * OUTWEIGHS) draft.gender ??= 'she';
    if (his > she * OUTWEIGHS) draft.gender ??= 'he';
  }
}

/** Counts in one sentence; the only person named in it, if there is one. */
function countPronouns(
  registry: Registry,
  votes: Map<Draft, Votes>,
  { mentions }: ParsedSentence,
  before: Draft | undefined,
): Draft | undefined {
  let only: Draft | undefined;
  let areSeveral = false;
  let isFirst = true;
  for (const mention of mentions) {
    if (mention === undefined || mention.isPlural) continue;
    const { kind, name, actorKind } = mention;
    if (kind === 'named' && actorKind === 'person') {
      const draft = namedDraft(registry, mention);
      areSeveral ||= only !== undefined && only !== draft;
      only = draft;
    } else if (kind === 'unnamed' || kind === 'office') areSeveral = true;
    else if (/^(?:he|she)$/.test(name) && !areSeveral) {
      const meant = only ?? (isFirst ? before : undefined);
      if (meant !== undefined) vote(votes, meant, name === 'she');
      only ??= meant;
    }
    isFirst = false;
  }
  if (areSeveral) return undefined;
  return only ?? (isFirst ? before : undefined);
}

function vote(votes: Map<Draft, Votes>, draft: Draft, isHer: boolean): void {
  const own = votes.get(draft) ?? { she: 0, he: 0 };
  votes.set(draft, own);
  if (isHer) own.she++;
  else own.he++;
}
