import type { Claim, Participant, Ref, Role, Speaker } from '../case';
import { sourcingOf } from '../corroboration';
import { interchangeWords } from '../words';
import type { Excerpt } from './excerpt';

/** Looks up the names behind what claims refer to, within one excerpt. */
export type Names = {
  readonly actor: (id: string) => string;
  readonly article: (id: string) => string;
  /** The names of those who take part in a claim in a role. */
  readonly inRole: (claim: Claim, role: Role) => readonly string[];
  /** Whom a claim, or else its article as a whole, credits: in words. */
  readonly credit: (claim: Claim) => string;
  /** What analysts wrote on a record. */
  readonly notes: (kind: Ref['kind'], id: string) => readonly string[];
};

/** The names within an excerpt. */
export function namesIn({ theCase }: Excerpt): Names {
  const actors = new Map<string, string>(
    theCase.actors.map(({ id, name }) => [id, name]),
  );
  const titles = new Map<string, string>(
    theCase.articles.map(({ id, title }) => [id, title]),
  );
  const sourcing = sourcingOf(theCase);
  const notes = new Map<string, string[]>();
  const actor = (id: string): string => actors.get(id) ?? id;
  const note = (record: string, text: string): void => {
    const known = notes.get(record);
    if (known === undefined) notes.set(record, [text]);
    else known.push(text);
  };
  for (const { of, text } of theCase.notes)
    if (of.with === undefined) note(`${of.kind} ${of.id}`, text);
    else {
      // What is about two actors stands with each, the other one named.
      note(`actor ${of.id}`, interchangeWords.noteWith(actor(of.with), text));
      note(`actor ${of.with}`, interchangeWords.noteWith(actor(of.id), text));
    }
  return {
    actor,
    article: (id) => titles.get(id) ?? id,
    inRole: ({ participants }, role) =>
      participants
        .filter((each: Participant) => each.role === role)
        .map((each) => actor(each.actor)),
    credit: (claim) => creditOf(sourcing.speakersOf(claim)),
    notes: (kind, id) => notes.get(`${kind} ${id}`) ?? [],
  };
}

/** Speakers as they are credited; one who relays another stands in brackets. */
function creditOf(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ speaker, through }) => {
    const relay = through === undefined ? undefined : speakers[through];
    return relay === undefined ? speaker : `${speaker} (${relay.speaker})`;
  });
  return [...new Set(names)].join('; ');
}
