import type { ArticleId, Quote } from '../text';
import type { Act, Adding, Change, Setting } from './act';
import type { Actor, Bases, Claim, Note, Ref, Speaker } from './case';
import type { CaseId } from './ids';

/** Part of every identity that is minted so that no two cases share one. */
export const GLOBAL_MARK = '~';

/** Whether an identity is that of a record of another case. */
export function isForeign(id: string): boolean {
  return id.includes('@');
}

/**
 * An act as a case sees it that was joined with the one in which the act was
 * done. Two cases may use one identity for two things: those of the other case
 * get its name behind an “@”. Identities that no two cases share stay as they
 * are. What the other case says of itself as a whole is left out.
 */
export function seenFrom(own: CaseId, act: Act): Act {
  if (act.in === undefined || act.in === own) return act;
  const seen = changesSeenFrom(own);
  return {
    ...act,
    changes: act.changes.flatMap((change) => seen(act, change) ?? []),
  };
}

/**
 * How a case sees the changes of acts, one after another; `undefined` where one
 * is left out. What is named often is one and the same string each time: it is
 * made once, and looked up several times faster.
 */
export function changesSeenFrom(
  own: CaseId,
): (act: Act, change: Change) => Change | undefined {
  const renamings = new Map<CaseId, Rename>();
  return ({ in: other = own }, change) => {
    if (other === own) return change;
    const renaming = renamings.get(other) ?? renamingFor(own, other);
    renamings.set(other, renaming);
    return changeSeen(change, renaming);
  };
}

function renamingFor(own: CaseId, other: CaseId): Rename {
  const names = new Map<string, string>();
  return <Id extends string>(id: Id): Id => {
    const known = names.get(id);
    if (known !== undefined) return known as Id;
    const name = namedFor(own, other, id);
    names.set(id, name);
    return name;
  };
}

type Rename = <Id extends string>(id: Id) => Id;

/** What a record of another case is called in one that was joined with it. */
export function namedFor<Id extends string>(
  own: CaseId,
  other: CaseId,
  id: Id,
): Id {
  const home = `@${own}`;
  if (id.endsWith(home)) return id.slice(0, -home.length) as Id;
  return id.includes(GLOBAL_MARK) || id.includes('@')
    ? id
    : (`${id}@${other}` as Id);
}

function changeSeen(change: Change, id: Rename): Change | undefined {
  switch (change.kind) {
    case 'add':
      return addingSeen(change, id);
    case 'set':
      return change.of.kind === 'case' ? undefined : settingSeen(change, id);
    case 'remove':
    case 'grade':
      return { ...change, of: refSeen(change.of, id) };
    case 'judge':
      return { ...change, claim: id(change.claim) };
    case 'same':
      return { ...change, a: refSeen(change.a, id), b: refSeen(change.b, id) };
    case 'retract':
      return change;
  }
}

function refSeen({ kind, id }: Ref, rename: Rename): Ref {
  return { kind, id: kind === 'analyst' ? id : rename(id) };
}

function addingSeen(change: Adding, id: Rename): Adding | undefined {
  switch (change.as) {
    case 'case':
      return undefined;
    case 'analyst':
      return change;
    case 'article': {
      const { record } = change;
      const attribution = speakersSeen(record.attribution, id);
      return {
        ...change,
        record: { ...record, id: id(record.id), attribution },
      };
    }
    case 'actor':
      return { ...change, record: actorSeen(change.record, id) };
    case 'claim':
      return { ...change, record: claimSeen(change.record, id) };
    case 'contact':
      return {
        ...change,
        record: { ...change.record, id: id(change.record.id) },
      };
    case 'origin':
      return {
        ...change,
        record: { ...change.record, id: id(change.record.id) },
      };
    case 'story':
      return {
        ...change,
        record: { ...change.record, id: id(change.record.id) },
      };
    case 'note':
      return { ...change, record: noteSeen(change.record, id) };
  }
}

/** The value of a field that holds identities has them renamed, too. */
function settingSeen(change: Setting, id: Rename): Setting {
  const of = refSeen(change.of, id);
  const seen = recordSeen(of, { [change.field]: change.to }, id);
  const basis =
    change.basis.kind === 'words'
      ? {
          ...change.basis,
          passages: change.basis.passages.map((passage) => ({
            ...passage,
            article: id(passage.article),
          })),
        }
      : change.basis;
  const to = change.to === undefined ? {} : { to: seen[change.field] };
  return { ...change, of, ...to, basis };
}

function recordSeen(
  { kind }: Ref,
  members: Readonly<Record<string, unknown>>,
  id: Rename,
): Readonly<Record<string, unknown>> {
  if (kind === 'claim') return claimPartsSeen(members, id);
  if (kind === 'actor') return actorPartsSeen(members, id);
  if (kind === 'article' && Array.isArray(members['attribution']))
    return {
      attribution: speakersSeen(
        members['attribution'] as readonly Speaker[],
        id,
      ),
    };
  return members;
}

function actorSeen(actor: Actor, id: Rename): Actor {
  return actorPartsSeen(actor, id) as Actor;
}

function actorPartsSeen(actor: Partial<Actor>, id: Rename): Partial<Actor> {
  const { affiliations, basis } = actor;
  return {
    ...actor,
    ...(actor.id && { id: id(actor.id) }),
    ...(affiliations && {
      affiliations: affiliations.map((each) => ({
        ...each,
        actor: id(each.actor),
        quotes: quotesSeen(each.quotes, id),
      })),
    }),
    ...(basis && { basis: basesSeen(basis, id) }),
  };
}

/** Written out, for a case that is joined may have 100,000 of them. */
function claimSeen(claim: Claim, id: Rename): Claim {
  const { basis } = claim;
  const seen = {
    ...claim,
    id: id(claim.id),
    article: id(claim.article),
    contact: id(claim.contact),
    participants: partiesSeen(claim.participants, id),
    about: claim.about.map(id),
    attribution: speakersSeen(claim.attribution, id),
    quotes: quotesSeen(claim.quotes, id),
  };
  return basis === undefined ? seen : { ...seen, basis: basesSeen(basis, id) };
}

function partiesSeen(
  parties: Claim['participants'],
  id: Rename,
): Claim['participants'] {
  return parties.map((each) => ({ ...each, actor: id(each.actor) }));
}

function claimPartsSeen(claim: Partial<Claim>, id: Rename): Partial<Claim> {
  const { article, contact, participants, about, attribution, quotes, basis } =
    claim;
  return {
    ...claim,
    ...(claim.id && { id: id(claim.id) }),
    ...(article && { article: id(article) }),
    ...(contact && { contact: id(contact) }),
    ...(participants && { participants: partiesSeen(participants, id) }),
    ...(about && { about: about.map(id) }),
    ...(attribution && { attribution: speakersSeen(attribution, id) }),
    ...(quotes && { quotes: quotesSeen(quotes, id) }),
    ...(basis && { basis: basesSeen(basis, id) }),
  };
}

function noteSeen(note: Note, id: Rename): Note {
  const { with: other } = note.of;
  const of = { ...refSeen(note.of, id), ...(other && { with: id(other) }) };
  return { ...note, id: id(note.id), of };
}

function speakersSeen(
  speakers: readonly Speaker[],
  id: Rename,
): readonly Speaker[] {
  return speakers.map((speaker) => ({
    ...speaker,
    ...(speaker.actor && { actor: id(speaker.actor) }),
    ...(speaker.origin && { origin: id(speaker.origin) }),
    ...(speaker.quote && {
      quote: { ...speaker.quote, article: id(speaker.quote.article) },
    }),
  }));
}

function quotesSeen(quotes: readonly Quote[], id: Rename): readonly Quote[] {
  return quotes.map((quote) => ({ ...quote, article: id(quote.article) }));
}

function basesSeen(bases: Bases, id: Rename): Bases {
  return Object.fromEntries(
    Object.entries(bases).map(([field, passages]) => [
      field,
      passages.map((passage) => ({
        ...passage,
        article: id<ArticleId>(passage.article),
      })),
    ]),
  );
}
