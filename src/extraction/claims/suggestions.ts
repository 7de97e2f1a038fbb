import type {
  Actor,
  ActorId,
  Bases,
  Claim,
  ClaimId,
  Contact,
  ContactId,
  Origin,
  OriginId,
  Passage,
  Speaker,
} from '../../case';
import type { Article, Mention, Quote, Span } from '../../text';
import { GLOBAL_MARK } from '../../case';
import { quoteAt } from '../../text';
import type { Draft } from '../actors/registry';
import { shownName } from '../actors/shown-names';
import { readerWords } from '../../words';
import { actorBases, namedAt } from './actor-bases';
import type { ClaimDraft, SpeakerDraft } from './claim-draft';
import { overheardBy } from './overheard';
import type { ReadableArticle } from '../sentences/readable-article';
import { fingerprintOf, slugOf } from './identifiers';
import { sideOf } from './sides';

/** What an article suggests, in the case's own shapes; nothing is accepted. */
export type Suggestions = {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly origins: readonly Origin[];
};

/** Gives the drafts of one article their identities and their quotes. */
export function suggestionsOf(
  article: ReadableArticle,
  drafts: readonly ClaimDraft[],
): Suggestions {
  nameAsShown(drafts, article.text);
  const ids = actorIds(drafts, fingerprintOf(article.text));
  const claims: Claim[] = [];
  const contacts: Contact[] = [];
  const origins = new Map<OriginId, Origin>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    const claim = claimFrom(article, draft, ids, taken);
    claims.push(claim);
    contacts.push({ id: claim.contact });
    for (const speaker of draft.speakers) addOrigin(origins, speaker, ids);
  }
  const named = namedAt(drafts);
  const actors = [...ids].map(([draft, id]) =>
    actorFrom(draft, id, actorBases(article, draft, named.get(draft) ?? [])),
  );
  const told = claims.map((claim, index) => {
    const heard = overheardBy(index, drafts);
    if (heard.length === 0) return claim;
    return {
      ...claim,
      about: heard.flatMap((other) => claims[other]?.contact ?? []),
    };
  });
  return {
    actors,
    claims: told,
    contacts,
    origins: [...origins.values()],
  };
}

/** What the article calls them otherwise stays known as an alias. */
function nameAsShown(drafts: readonly ClaimDraft[], text: string): void {
  const all = drafts.flatMap(({ participants, speakers }) =>
    [...participants, ...speakers].map(({ draft }) => draft),
  );
  for (const draft of new Set(all)) {
    if (draft === undefined) continue;
    const name = shownName(draft, text);
    if (name === draft.name) continue;
    draft.aliases.add(draft.name);
    draft.name = name;
  }
}

/** No two articles suggest the same actor until someone judges so. */
function actorIds(
  drafts: readonly ClaimDraft[],
  mark: string,
): ReadonlyMap<Draft, ActorId> {
  const ids = new Map<Draft, ActorId>();
  const taken = new Set<string>();
  const add = ({ draft }: { readonly draft?: Draft }): void => {
    if (draft !== undefined && !ids.has(draft))
      ids.set(
        draft,
        unique(`${slugOf(draft.name)}${GLOBAL_MARK}${mark}`, taken) as ActorId,
      );
  };
  for (const draft of drafts) {
    draft.participants.forEach(add);
    draft.speakers.forEach(add);
  }
  return ids;
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function claimFrom(
  article: ReadableArticle,
  draft: ClaimDraft,
  ids: ReadonlyMap<Draft, ActorId>,
  taken: Set<string>,
): Claim {
  const participants = draft.participants.map(
    ({ draft: actor, role, span }) => ({
      actor: idOf(ids, actor),
      role,
      mention: mentionAt(article.text, span),
    }),
  );
  const { start, end } = draft.quote;
  const key = [
    article.id,
    start,
    end,
    ...participants.map((each) => `${each.actor} ${each.role}`),
  ];
  const mark = fingerprintOf(key.join('|'));
  const id = unique(`claim${GLOBAL_MARK}${mark}`, taken) as ClaimId;
  const when = whenFrom(article, draft);
  return {
    id,
    article: article.id,
    contact: `contact-${id}` as ContactId,
    participants,
    channels: draft.channels,
    stance: draft.stance,
    ...(when === undefined ? {} : { when }),
    about: [],
    ...(draft.place === undefined
      ? {}
      : { place: article.text.slice(draft.place.start, draft.place.end) }),
    attribution: draft.speakers.map((speaker) =>
      speakerFrom(article, speaker, ids),
    ),
    quotes: [quoteFrom(article, draft.quote)],
    status: 'suggested',
    madeBy: READER,
    basis: basesOf(article, draft),
  };
}

/** The reader's name, as claims and acts give it. */
const READER = 'reader:rules@2';

/** The words from which each field was read, for the fields that have any. */
function basesOf(article: ReadableArticle, draft: ClaimDraft): Bases {
  const spans: Readonly<Record<string, readonly Span[]>> = {
    channels: draft.channelSpans,
    stance: draft.stanceSpans,
    when: draft.when === undefined ? [] : [draft.when.span],
    place: draft.place === undefined ? [] : [draft.place],
    attribution: draft.speakers.map((speaker) => speaker.span),
    participants: draft.participants.map(({ span }) => span),
  };
  return Object.fromEntries(
    Object.entries(spans)
      .filter(([, found]) => found.length > 0)
      .map(([field, found]) => [
        field,
        found.map((span) => passageAt(article, span)),
      ]),
  );
}

function whenFrom(article: ReadableArticle, draft: ClaimDraft): Claim['when'] {
  if (draft.when?.edtf === undefined) return undefined;
  const reference = draft.when.reference ?? article.published;
  return {
    edtf: draft.when.edtf,
    phrase: mentionAt(article.text, draft.when.span),
    ...(reference === undefined || draft.when.isAbsolute === true
      ? {}
      : { reference }),
    ...(draft.when.inferred === undefined
      ? {}
      : { basis: readerWords.dated[draft.when.inferred] }),
  };
}

function speakerFrom(
  article: ReadableArticle,
  { draft, span, named, count, seniority }: SpeakerDraft,
  ids: ReadonlyMap<Draft, ActorId>,
): Speaker {
  const words = article.text.slice(span.start, span.end);
  const quote = quoteFrom(article, span);
  if (draft === undefined) return { speaker: words, named, quote };
  return {
    speaker: /^(?:he|she)$/i.test(words) ? draft.name : words,
    named,
    ...(count === undefined || named ? {} : { count }),
    ...(seniority === undefined ? {} : { seniority }),
    ...sideOf(draft),
    actor: idOf(ids, draft),
    origin: originId(draft, ids),
    quote,
  };
}

function addOrigin(
  origins: Map<OriginId, Origin>,
  { draft, named, count }: SpeakerDraft,
  ids: ReadonlyMap<Draft, ActorId>,
): void {
  if (draft === undefined) return;
  const id = originId(draft, ids);
  if (origins.has(id)) return;
  origins.set(id, {
    id,
    name: draft.name,
    named,
    ...sideOf(draft),
    ...(count === undefined || named ? {} : { count }),
  });
}

function originId(draft: Draft, ids: ReadonlyMap<Draft, ActorId>): OriginId {
  return `origin-${idOf(ids, draft)}` as OriginId;
}

function actorFrom(draft: Draft, id: ActorId, basis: Bases): Actor {
  const { office } = draft;
  const affiliations: Actor['affiliations'] = [];
  return {
    id,
    name: draft.name,
    kind: draft.kind,
    ...sideOf(draft),
    aliases: [...draft.aliases].filter((alias) => alias !== draft.name),
    affiliations,
    ...(office === undefined ? {} : { description: office }),
    ...(Object.keys(basis).length > 0 && { basis }),
  };
}

function idOf(ids: ReadonlyMap<Draft, ActorId>, draft: Draft): ActorId {
  const id = ids.get(draft);
  if (id === undefined)
    throw new Error(
      `suggestionsOf: ${draft.name} has no identity; gather the actors of every draft first.`,
    );
  return id;
}

function passageAt({ id, text }: ReadableArticle, span: Span): Passage {
  return { article: id, ...mentionAt(text, span) };
}

function mentionAt(text: string, span: Span): Mention {
  return { ...span, exact: text.slice(span.start, span.end) };
}

/** A quote needs only the article's identity and text. */
function quoteFrom(article: ReadableArticle, span: Span): Quote {
  return quoteAt(article as Article, span.start, span.end);
}
