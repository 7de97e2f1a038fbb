import type {
  Act,
  Actor,
  AnalystId,
  Case,
  CaseId,
  Change,
  Claim,
  Ref,
} from '../../src/case';
import { actOn, emptyCase, importOf, Ledger } from '../../src/case';
import type { ArticleId } from '../../src/text';
import { quoteAt, sha256Of } from '../../src/text';

/** The text of each article of the talks. */
const TEXT = 'Witkoff called al-Thani on Sunday.';

function articleOf(id: string, text: string): Case['articles'][number] {
  return {
    id: id as ArticleId,
    title: id,
    text,
    sha256: sha256Of(text),
    body: { start: 0, end: text.length },
    attribution: [],
  };
}

/** An actor with a name, a person unless it is said otherwise. */
export function actorOf(id: string, others: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    kind: 'person',
    aliases: [],
    affiliations: [],
    ...others,
  } as Actor;
}

/** A claim that some actors were in contact, from the first article. */
export function claimOf(
  id: string,
  actors: readonly string[],
  others: Partial<Claim> = {},
): Claim {
  return {
    id,
    article: 'first',
    contact: `contact-${id}`,
    summary: '',
    participants: actors.map((actor) => ({ actor, role: 'party' })),
    channels: ['call'],
    stance: 'asserted',
    about: [],
    attribution: [],
    quotes: [quoteAt(articleOf('first', TEXT), 0, 7)],
    status: 'accepted',
    ...others,
  } as Claim;
}

/** A case of two articles; contacts are those of its claims. */
export function talks(
  parts: Partial<Pick<Case, 'actors' | 'claims' | 'contacts' | 'origins'>> = {},
  id = 'talks',
): Ledger {
  const { claims = [], contacts } = parts;
  const theCase: Case = {
    ...emptyCase(id as CaseId, 'Talks'),
    articles: [articleOf('first', TEXT), articleOf('second', `${TEXT} Again.`)],
    ...parts,
    contacts:
      contacts ??
      [...new Set(claims.map(({ contact }) => contact))].map((each) => ({
        id: each,
        title: '',
      })),
  };
  return new Ledger(theCase.id, [importOf(theCase, id)]);
}

let moment = Date.UTC(2026, 10, 25);

/** An act by someone, each later than the one before; nothing has it yet. */
export function actBy(
  who: string,
  ledger: Ledger,
  ...changes: readonly Change[]
): Act {
  moment += 1000;
  const hand = { by: who as AnalystId, device: who, now: moment };
  return actOn(ledger, hand, changes);
}

/** Does something to a case as someone who sees all of it. */
export function done(
  ledger: Ledger,
  changes: readonly Change[],
  who = 'ada',
): Act {
  const act = actBy(who, ledger, ...changes);
  ledger.take([act]);
  return act;
}

/** A setting of a field, typed by a person. */
export function setting(of: Ref, field: string, to?: unknown): Change {
  const basis = { kind: 'typed' } as const;
  return { kind: 'set', of, field, ...(to !== undefined && { to }), basis };
}

/** A judgement of two actors. */
export function judging(
  a: string,
  b: string,
  verdict: 'same' | 'different' | 'unsure',
  kind: Ref['kind'] = 'actor',
): Change {
  return { kind: 'same', a: { kind, id: a }, b: { kind, id: b }, verdict };
}

/** The identities of a list. */
export function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
