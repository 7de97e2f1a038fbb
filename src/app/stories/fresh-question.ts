import type { ActorId, Case, StepQuestion, TieEnds } from '../../case';
import { VOCABULARY } from '../../case';
import type { Selection } from '../../lens';
import { claimsBehind, knownDays, thingsIn } from '../../lens';
import type { Question } from '../../network';
import { lessonWords } from '../../words';
import { columnsFor } from '../derive';

/** The most claims among which a copy is looked for. */
const MOST_PASSAGES = 6;

/** A question as it begins: of what is selected or asked of the case just now. */
export function freshQuestion(
  kind: StepQuestion['kind'],
  theCase: Case,
  shown: {
    readonly selection: Selection | undefined;
    readonly asked: Question | undefined;
  },
): StepQuestion {
  const prompt = lessonWords.prompts[kind];
  const { selection, asked } = shown;
  switch (kind) {
    case 'choose':
      return { kind, prompt, options: [] };
    case 'tie': {
      const [one, other] = theCase.actors;
      const ends = {
        a: one?.id ?? ('' as ActorId),
        b: other?.id ?? ('' as ActorId),
      };
      return { kind, prompt, ...ends, ...selectedTie(selection) };
    }
    case 'knew': {
      const days = knownDays(columnsFor(theCase), 'happened');
      const by = days.at(-1) ?? '';
      const contact = theCase.contacts[0]?.id ?? ('' as never);
      const told =
        asked?.kind === 'knew' && asked.news.kind === 'contact'
          ? { contact: asked.news.id, by: asked.by }
          : { contact: selectedContact(theCase, selection) ?? contact, by };
      return { kind, prompt, ...told, actors: [] };
    }
    case 'grade': {
      const id = theCase.articles[0]?.id ?? ('' as never);
      return { kind, prompt, of: { kind: 'article', id }, scale: 'words' };
    }
    case 'copy':
      return { kind, prompt, claims: selectedClaims(theCase, selection) };
    case 'write':
      return { kind, prompt };
  }
}

/** The tie that is selected, by its ends and its channel. */
export function selectedTie(selection: Selection | undefined) {
  const tie =
    selection && thingsIn(selection).find(({ kind }) => kind === 'tie');
  return tie && endsOfTie(tie.id);
}

/** The actors that are selected, or the ends of what is. */
export function selectedActors(
  selection: Selection | undefined,
): readonly ActorId[] {
  if (selection === undefined) return [];
  return thingsIn(selection).flatMap((each) =>
    each.kind === 'actor' ? [each.id] : [],
  );
}

/** The first few of the claims behind what is selected. */
export function selectedClaims(
  theCase: Case,
  selection: Selection | undefined,
) {
  if (selection === undefined) return [];
  return claimsBehind(columnsFor(theCase), selection)
    .slice(0, MOST_PASSAGES)
    .flatMap((at) => theCase.claims[at]?.id ?? []);
}

function selectedContact(theCase: Case, selection: Selection | undefined) {
  const [first] = selectedClaims(theCase, selection);
  return theCase.claims.find(({ id }) => id === first)?.contact;
}

/** What a tie's identity names: “a~b~call”, each end coded. */
export function endsOfTie(id: string): TieEnds | undefined {
  const [a, b, by] = id.split('~').map(decodeURIComponent);
  const channel = VOCABULARY.channels.find((each) => each === by);
  if (a === undefined || b === undefined) return undefined;
  return { a: a as ActorId, b: b as ActorId, ...(channel && { channel }) };
}
