import { subjectsOf } from '../clauses/subjects';
import { DEED_ROLES } from '../lexicons/deed-roles';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { lastWord } from '../phrases/spans';
import type { Draft, Registry } from './registry';
import { noteRole } from './registry';

/**
 * "Ann Lee chaired the inquiry": she is "the chair" and "the inquiry chair" from
 * then on, unless somebody else is.
 */
export function noteRolesOfDeeds(
  registry: Registry,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): void {
  for (const [at, { verb }] of sentence.chunks.entries()) {
    const lemma = verb?.lemma ?? '';
    // A verb in no list keeps its ending.
    const roles =
      DEED_ROLES.get(lemma) ??
      DEED_ROLES.get(lemma.replace(/ed$/, '')) ??
      DEED_ROLES.get(lemma.replace(/d$/, ''));
    if (roles === undefined || verb === undefined) continue;
    if (verb.passive || verb.negated || verb.form !== 'finite') continue;
    const [subject, ...others] = subjectsOf(sentence, at);
    const doer = actors[subject ?? -1];
    if (doer?.kind !== 'person' || others.length > 0) continue;
    const isOf = sentence.chunks[at + 1]?.kind === 'noun';
    const thing = isOf ? lastWord(sentence, at + 1) : '';
    for (const role of roles) {
      noteRole(registry, doer, role);
      if (thing !== '') noteRole(registry, doer, `${thing} ${role}`);
    }
  }
}
