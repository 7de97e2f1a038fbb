import type {
  Act,
  Actor,
  Case,
  Change,
  Counterpart,
  Ledger,
  MergedKind,
  LikelyGroup,
  Verdict,
} from '../../case';
import {
  judged,
  judgementsOn,
  LIST_OF,
  membersOf,
  mergeChanges,
  namesTakenBack,
  originsWith,
  splitOffChanges,
  sureMerges,
} from '../../case';
import type { Selection } from '../../lens';
import { contactInWords, nameIn, ownName } from '../../lens';
import type { JudgedRecord, Standing } from '../../views/parts';
import { mergingWords } from '../../words';
import { act, undoOf } from '../acting';
import type { Document, Session } from '../session';
import { notify } from '../session';

/** Merges records by one act; the merged one may be called otherwise. */
export function merge(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
  why: string,
  name?: string,
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const { ledger, theCase } = open;
  const done = act(
    session,
    [
      ...mergeChanges(ledger, kind, ids),
      ...(kind === 'actor' ? originChanges(open, [ids]) : []),
      ...renamed(ledger, theCase, kind, ids, name),
    ],
    why,
  );
  if (done === undefined) return;
  const standing = ledger.standsAs({ kind, id: ids[0] ?? '' });
  if (standing !== undefined) follow(session, kind, standing);
  tellOf(session, done, mergingWords.judged.same(namesOf(theCase, kind, ids)));
}

/** What was done goes on being told, with its undo, where the dialog closes. */
function tellOf(session: Session, done: Act, told: string): void {
  notify(session, 'news', told, undoOf(session, done, mergingWords.undo));
}

/** The merged record is selected, if one of them was, or all of them were. */
function follow({ workspace }: Session, kind: MergedKind, id: string): void {
  const { selection } = workspace.getState();
  const isOfIt = selection?.kind === kind || selection?.kind === `${kind}s`;
  if (isOfIt) workspace.setState({ selection: { kind, id } as Selection });
}

/** The merged record stands as the first in its list; that one is renamed. */
function renamed(
  ledger: Ledger,
  theCase: Case,
  kind: MergedKind,
  ids: readonly string[],
  name: string | undefined,
): readonly Change[] {
  const first = theCase[LIST_OF[kind]].find(({ id }) => ids.includes(id));
  if (first === undefined || name === undefined || kind === 'contact')
    return [];
  const of = { kind, id: first.id };
  const own = ledger.entryOf(of)?.record as
    { readonly name: string; readonly aliases?: readonly string[] } | undefined;
  if (own === undefined || own.name === name || name === '') return [];
  const basis = { kind: 'typed' } as const;
  const aliases = [
    own.name,
    ...(own.aliases ?? []).filter((each) => each !== name),
  ];
  return [
    { kind: 'set', of, field: 'name', to: name, basis },
    ...(kind === 'actor'
      ? [{ kind: 'set', of, field: 'aliases', to: aliases, basis } as const]
      : []),
  ];
}

/** Says of each pair among records that they differ, or may be the same. */
export function judgePairs(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
  verdict: Verdict,
  why = '',
): void {
  const theCase = session.document.getState()?.theCase;
  const done = actOnPairs(session, kind, ids, verdict, why);
  if (theCase !== undefined && done !== undefined)
    tellOf(
      session,
      done,
      mergingWords.judged[verdict](namesOf(theCase, kind, ids)),
    );
}

function actOnPairs(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
  verdict: Verdict,
  why: string,
): Act | undefined {
  const pairs = ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other) => judged(kind, one, other, verdict)),
  );
  return act(session, pairs, why);
}

/** Merges what is sure of some proposals, all of it by one act. */
export function mergeSure(
  session: Session,
  proposals: readonly LikelyGroup[],
): void {
  const ledger = session.document.getState()?.ledger;
  if (ledger === undefined) return;
  const changes = sureMerges(ledger, proposals);
  const done = act(session, changes, mergingWords.sureReason);
  if (done !== undefined)
    tellOf(session, done, mergingWords.mergedSure(proposals.length));
}

/** Judges records of a proposal, all of them or those that were left in. */
export function judgeProposal(
  session: Session,
  { kind }: LikelyGroup,
  ids: readonly string[],
  verdict: Verdict,
  why: string,
  proposals: readonly LikelyGroup[],
): void {
  if (verdict === 'same') makeOne(session, kind, ids, proposals, why);
  else actOnPairs(session, kind, ids, verdict, why);
}

/**
 * Says that a record of a claim is one of the case, or perhaps; or that it is
 * none of those with which it was proposed to be one.
 */
export function judgeCounterpart(
  session: Session,
  { kind, own, other, others }: Counterpart,
  verdict: Verdict,
  why: string,
  proposals: readonly LikelyGroup[],
): void {
  if (verdict === 'same')
    return makeOne(session, kind, [other, own], proposals, why);
  act(
    session,
    others.map((each) => judged(kind, own, each, verdict)),
    why,
  );
}

/** Merges proposed records, with the actors and origins that have to be one then. */
function makeOne(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
  proposals: readonly LikelyGroup[],
  why = '',
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const { ledger, theCase } = open;
  const actors = kind === 'contact' ? partiesOf(theCase, ids, proposals) : [];
  act(
    session,
    [
      ...mergeChanges(ledger, kind, ids),
      ...actors.flatMap((group) => mergeChanges(ledger, 'actor', group)),
      ...originChanges(open, kind === 'actor' ? [ids] : actors),
      ...renamed(ledger, theCase, kind, ids, fullestName(theCase, kind, ids)),
    ],
    why,
  );
}

/** Of some contacts, the actors that have to be one if the contacts are. */
export function partiesOf(
  { claims }: Case,
  contacts: readonly string[],
  proposals: readonly LikelyGroup[],
): readonly (readonly string[])[] {
  const asked = new Set<string>(contacts);
  const parties = new Set<string>(
    claims
      .filter(({ contact }) => asked.has(contact))
      .flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  );
  return proposals.flatMap(({ kind, ids, isOpen }) => {
    if (kind !== 'actor' || isOpen) return [];
    const group = ids.filter((id) => parties.has(id));
    return group.length > 1 ? [group] : [];
  });
}

/** Who speaks for people that are one is one origin. */
function originChanges(
  { ledger }: Document,
  groups: readonly (readonly string[])[],
): readonly Change[] {
  return originsWith(ledger, groups).flatMap((origins) =>
    mergeChanges(ledger, 'origin', origins),
  );
}

/** A person is called by the fullest of the names. */
function fullestName(
  { actors }: Case,
  kind: MergedKind,
  ids: readonly string[],
): string | undefined {
  if (kind !== 'actor') return undefined;
  const asked = new Set(ids);
  const found = actors.filter(({ id }) => asked.has(id));
  const people = found.filter((each) => each.kind === 'person');
  const [first, ...others] = people.length > 0 ? people : found;
  const wordsIn = (name: string): number => name.split(' ').length;
  return others.reduce(
    (best, { name }) =>
      best !== undefined && wordsIn(name) > wordsIn(best) ? name : best,
    first?.name,
  );
}

/** Takes one record out of those it was merged with. */
export function splitOff(session: Session, kind: MergedKind, id: string): void {
  const ledger = session.document.getState()?.ledger;
  if (ledger === undefined) return;
  const done = act(session, [
    ...splitOffChanges(ledger, kind, id),
    ...namesTakenBack(ledger, kind, id),
  ]);
  const open = session.document.getState();
  if (done !== undefined && open !== undefined)
    tellOf(
      session,
      done,
      mergingWords.splitFrom(nameOf(open.theCase, kind, id)),
    );
}

/**
 * Which records stand as one with a record, which may be the same, and from
 * which somebody has kept it apart.
 */
export function standingOf(
  session: Session,
  kind: MergedKind,
  id: string,
): Standing {
  const open = session.document.getState();
  if (open === undefined) return { members: [], unsure: [], apart: [] };
  const { ledger, theCase } = open;
  const judgements = judgementsOn(ledger, kind, id);
  const members = membersOf(ledger, kind, id);
  const names = new Map(
    members.map((each) => [
      each.id as string,
      ownName(theCase, ledger, { kind, id: each.id }),
    ]),
  );
  const told = (
    each: string,
    judgement: (typeof judgements)[number] | undefined,
  ): JudgedRecord => ({
    id: each,
    name: names.get(each) ?? nameOf(theCase, kind, each),
    ...(kind === 'actor' && detailsOf(ledger, each)),
    by: theCase.analysts.find((one) => one.id === judgement?.by)?.name,
    isOwn: judgement?.by === session.surface.getState().analyst.id,
    why: judgement?.why,
  });
  const standing = new Set(members.map((each) => each.id as string));
  const others = new Map<string, (typeof judgements)[number]>();
  for (const judgement of judgements)
    for (const each of judgement.ids) {
      const other = ledger.standsAs({ kind, id: each });
      // What was merged in spite of it is no longer apart, or in doubt.
      if (other !== undefined && !standing.has(other))
        others.set(other, judgement);
    }
  const othersSaid = (verdict: Verdict): readonly JudgedRecord[] =>
    [...others].flatMap(([other, judgement]) =>
      judgement.verdict === verdict ? [told(other, judgement)] : [],
    );
  return {
    members:
      members.length < 2
        ? []
        : members.map((each) =>
            told(
              each.id,
              judgements.findLast(
                ({ ids, verdict }) =>
                  verdict === 'same' && ids.includes(each.id),
              ),
            ),
          ),
    unsure: othersSaid('unsure'),
    apart: othersSaid('different'),
  };
}

/** What an actor is described as by itself, and its office, or its side. */
function detailsOf(
  ledger: Ledger,
  id: string,
): Pick<JudgedRecord, 'detail' | 'description'> {
  const { affiliations, description, side } = (ledger.entryOf({
    kind: 'actor',
    id,
  })?.record ?? {}) as Partial<Actor>;
  return { detail: affiliations?.[0]?.as ?? description ?? side, description };
}

function namesOf(
  theCase: Case,
  kind: MergedKind,
  ids: readonly string[],
): readonly string[] {
  return ids.map((id) => nameOf(theCase, kind, id));
}

function nameOf(theCase: Case, kind: MergedKind, id: string): string {
  const contact =
    kind === 'contact'
      ? theCase.contacts.find((each) => each.id === id)
      : undefined;
  return contact === undefined
    ? (nameIn(theCase, { kind, id }) ?? id)
    : contactInWords(theCase, contact);
}
