import type { Actor, Case, Change, Claim, Ledger, Ref } from '../../case';
import { judged, membersOf, removeArticleChanges } from '../../case';
import type { Columns } from '../../lens';
import {
  claimInWords,
  contactInWords,
  sideColorChanges,
  sideColorsOf,
} from '../../lens';
import type { ManyRequest, Plan } from '../../views/many';
import { ownContactChanges, setting } from '../../views/parts';

type Asked<Kind extends ManyRequest['kind']> = Extract<
  ManyRequest,
  { kind: Kind }
>;
type Coming = Omit<Plan, 'request'>;

/** The one act that a request comes to, and what it cannot change. */
export function planFor(
  request: ManyRequest,
  ledger: Ledger,
  columns: Columns,
): Plan {
  return { request, ...comingOf(request, ledger, columns) };
}

function comingOf(
  request: ManyRequest,
  ledger: Ledger,
  columns: Columns,
): Coming {
  const { theCase } = ledger;
  switch (request.kind) {
    case 'judge':
      return judging(theCase, request);
    case 'grade':
      return grading(columns, request);
    case 'same-contact':
      return joining(theCase, request);
    case 'own-contacts':
      return parting(theCase, request);
    case 'side':
      return siding(theCase, request);
    case 'actor-kind':
      return naming(theCase, request);
    case 'keep-apart':
      return keepingApart(request);
    case 'split-off':
      return splitting(ledger, request);
    case 'remove-articles':
      return whole(
        removeArticleChanges(ledger, ...request.articles),
        request.articles.length,
      );
  }
}

/** Claims that stand as asked already are left out: nothing is done twice. */
function judging(theCase: Case, { claims, status }: Asked<'judge'>): Coming {
  const going = claimsIn(theCase, claims).filter(
    (claim) => claim.status !== status,
  );
  const changes = going.map(({ id }): Change => {
    return { kind: 'judge', claim: id, status };
  });
  return whole(changes);
}

/** "Confirmed by other sources" needs a second origin, for each claim. */
function grading(
  { within, origins }: Columns,
  { claims, credibility }: Asked<'grade'>,
): Coming {
  const asked = new Set(claims);
  const left: string[] = [];
  const changes: Change[] = [];
  within.claims.forEach((claim, at) => {
    if (!asked.has(claim.id) || claim.grade?.credibility === credibility)
      return;
    const isFounded = (origins[at] ?? 0) > 1;
    if (credibility === 1 && !isFounded) left.push(claimInWords(within, claim));
    else
      changes.push({
        kind: 'grade',
        of: { kind: 'claim', id: claim.id },
        ...(credibility !== undefined && { credibility }),
      });
  });
  return { changes, count: changes.length, left };
}

/**
 * All claims come to the contact of the first. One that is about that contact
 * (it leaked it, or listened to it) cannot be of it.
 */
function joining(theCase: Case, { claims }: Asked<'same-contact'>): Coming {
  const all = claimsIn(theCase, claims);
  const contact = all.find(({ id }) => id === claims[0])?.contact;
  if (contact === undefined) return whole([]);
  const others = all.filter((claim) => claim.contact !== contact);
  const [left, going] = parted(others, ({ about }) => about.includes(contact));
  return {
    changes: going.map((claim) => setting(claim, 'contact', contact)),
    count: going.length,
    left: left.map((claim) => claimInWords(theCase, claim)),
  };
}

/** Claims that stand alone already stay as they are. */
function parting(theCase: Case, { claims }: Asked<'own-contacts'>): Coming {
  const users = new Map<string, number>();
  for (const { contact } of theCase.claims)
    users.set(contact, 1 + (users.get(contact) ?? 0));
  const going = claimsIn(theCase, claims).filter(
    ({ contact }) => (users.get(contact) ?? 0) > 1,
  );
  return whole(ownContactChanges(theCase, going), going.length);
}

/** The colours that sides have now are stored, and that of a new side. */
function siding(theCase: Case, { actors, side }: Asked<'side'>): Coming {
  const going = actorsIn(theCase, actors).filter(
    (actor) => (actor.side ?? '') !== side,
  );
  if (going.length === 0) return whole([]);
  const moved = theCase.actors.map((actor) =>
    going.includes(actor) ? withSide(actor, side) : actor,
  );
  const changes = [
    ...going.map(({ id }) => fieldOf({ kind: 'actor', id }, 'side', side)),
    ...sideColorChanges(theCase, colorsThen(theCase, moved)),
  ];
  return whole(changes, going.length);
}

/** A new side takes none of the colours that sides have now. */
function colorsThen(
  theCase: Case,
  actors: readonly Actor[],
): Readonly<Record<string, number>> {
  const sideColors = {
    ...theCase.sideColors,
    ...Object.fromEntries(sideColorsOf(theCase)),
  };
  return Object.fromEntries(sideColorsOf({ ...theCase, actors, sideColors }));
}

function withSide(actor: Actor, side: string): Actor {
  const { side: before, ...rest } = actor;
  if (before === side) return actor;
  return side === '' ? rest : { ...rest, side };
}

function naming(theCase: Case, { actors, to }: Asked<'actor-kind'>): Coming {
  const going = actorsIn(theCase, actors).filter(({ kind }) => kind !== to);
  return whole(
    going.map(({ id }) => fieldOf({ kind: 'actor', id }, 'kind', to)),
  );
}

function keepingApart({ of, ids }: Asked<'keep-apart'>): Coming {
  const pairs = ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other) => judged(of, one, other, 'different')),
  );
  return whole(pairs, ids.length);
}

/** Each record that stands as one with others comes to stand for itself. */
function splitting(ledger: Ledger, { contacts }: Asked<'split-off'>): Coming {
  const { theCase } = ledger;
  const changes: Change[] = [];
  const left: string[] = [];
  for (const contact of theCase.contacts) {
    if (!contacts.includes(contact.id)) continue;
    const members = new Set(
      membersOf(ledger, 'contact', contact.id).map(({ id }) => id as string),
    );
    for (const { kind, ids } of members.size > 1 ? ledger.pairs() : [])
      if (kind === 'contact' && ids.every((id) => members.has(id)))
        changes.push(judged('contact', ids[0], ids[1], 'different'));
    if (members.size < 2) left.push(contactInWords(theCase, contact));
  }
  return { changes, count: contacts.length - left.length, left };
}

function fieldOf(of: Ref, field: string, to: string): Change {
  return {
    kind: 'set',
    of,
    field,
    ...(to !== '' && { to }),
    basis: { kind: 'typed' },
  };
}

function claimsIn({ claims }: Case, ids: readonly string[]): readonly Claim[] {
  const asked = new Set(ids);
  return claims.filter(({ id }) => asked.has(id));
}

function actorsIn({ actors }: Case, ids: readonly string[]): readonly Actor[] {
  const asked = new Set(ids);
  return actors.filter(({ id }) => asked.has(id));
}

function parted<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((each) => !isFirst(each))];
}

/** Changes that leave nothing of what was asked for undone. */
function whole(changes: readonly Change[], count = changes.length): Coming {
  return { changes, count, left: [] };
}
