import type {
  Case,
  CaseArticle,
  Claim,
  Origin,
  OriginId,
  Speaker,
} from '../case';
import { sourceWords } from '../words';

/**
 * Claims behind which the same speakers stand. Two claims are independent only
 * if no speaker stands behind both; a chain of shared speakers is one group.
 */
export type OriginGroup = {
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
};

/** Looks up what claims rest on, within one case. */
export type Sourcing = {
  /** The speakers credited for a claim, or for its article as a whole. */
  readonly speakersOf: (claim: Claim) => readonly Speaker[];
  /** The distinct first-hand speakers behind a claim; never empty. */
  readonly originsOf: (claim: Claim) => readonly Origin[];
};

/**
 * What the claims of a case rest on. A claim in the article's own voice rests
 * on the speakers that the article credits as a whole, or else on the article.
 */
export function sourcingOf({ articles, origins }: Case): Sourcing {
  const known = sourcings.get(articles);
  // Acts mostly leave both lists as they were.
  if (known?.origins === origins) return known.sourcing;
  const sourcing = sourcingIn(articles, origins);
  sourcings.set(articles, { origins, sourcing });
  return sourcing;
}

const sourcings = new WeakMap<
  Case['articles'],
  { readonly origins: Case['origins']; readonly sourcing: Sourcing }
>();

function sourcingIn(
  listed: Case['articles'],
  origins: Case['origins'],
): Sourcing {
  const articles = new Map(listed.map((each) => [each.id, each]));
  const known = new Map(origins.map((each) => [each.id, each]));
  const speakersOf = (claim: Claim): readonly Speaker[] =>
    claim.attribution.length > 0
      ? claim.attribution
      : (articles.get(claim.article)?.attribution ?? []);
  const originOf = (claim: Claim, speaker: Speaker): Origin =>
    (speaker.origin === undefined ? undefined : known.get(speaker.origin)) ??
    unmatchedOrigin(claim, speaker);
  const ownVoices = new Map<string, readonly Origin[]>();
  const ownVoiceIn = (claim: Claim): readonly Origin[] => {
    const voice = ownVoices.get(claim.article) ?? [
      ownVoiceOf(articles.get(claim.article), claim),
    ];
    ownVoices.set(claim.article, voice);
    return voice;
  };
  const originsOf = (claim: Claim): readonly Origin[] => {
    const firstHand = firstHandOf(speakersOf(claim));
    const [only, ...others] = firstHand;
    if (only === undefined) return ownVoiceIn(claim);
    if (others.length === 0) return [originOf(claim, only)];
    const origins = firstHand.map((speaker) => originOf(claim, speaker));
    return [...new Map(origins.map((each) => [each.id, each])).values()];
  };
  return { speakersOf, originsOf };
}

/**
 * Groups claims by what they rest on: as many groups, as many origins count.
 * The group of the last claim stands last. Cost: linear in claims.
 */
export function independentOrigins(
  sourcing: Sourcing,
  claims: readonly Claim[],
): readonly OriginGroup[] {
  const restsOn = claims.map((claim) => sourcing.originsOf(claim));
  const headOf = headsOf(restsOn);
  const groups = new Map<
    OriginId | undefined,
    { readonly origins: Map<OriginId, Origin>; readonly claims: Claim[] }
  >();
  claims.forEach((claim, index) => {
    const origins = restsOn[index] ?? [];
    const head = origins[0] && headOf(origins[0].id);
    const group = groups.get(head) ?? {
      origins: new Map<OriginId, Origin>(),
      claims: [] as Claim[],
    };
    for (const origin of origins)
      if (!group.origins.has(origin.id)) group.origins.set(origin.id, origin);
    group.claims.push(claim);
    groups.delete(head);
    groups.set(head, group);
  });
  return [...groups.values()].map((group) => ({
    origins: [...group.origins.values()],
    claims: group.claims,
  }));
}

/** For each origin one of those with which claims link it, however far. */
function headsOf(
  restsOn: readonly (readonly Origin[])[],
): (origin: OriginId) => OriginId {
  const heads = new Map<OriginId, OriginId>();
  const headOf = (origin: OriginId): OriginId => {
    let head = origin;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head))
      head = next;
    // The way is not walked twice.
    if (head !== origin) heads.set(origin, head);
    return head;
  };
  for (const [first, ...others] of restsOn)
    for (const other of others) {
      const [one, two] = [headOf(first?.id ?? other.id), headOf(other.id)];
      if (one !== two) heads.set(two, one);
    }
  return headOf;
}

/**
 * How many independent origins stand behind the accepted claims among some of
 * one contact, whatever a filter hides; 0 where none is accepted.
 */
export function acceptedOriginCount(
  sourcing: Sourcing,
  claims: readonly Claim[],
): number {
  const accepted = claims.filter(({ status }) => status === 'accepted');
  // A claim rests on one group of speakers: nothing to compare.
  return accepted.length > 1
    ? independentOrigins(sourcing, accepted).length
    : accepted.length;
}

/** Those of a chain of speakers who relay no one else: they speak first-hand. */
function firstHandOf(speakers: readonly Speaker[]): readonly Speaker[] {
  if (speakers.every(({ through }) => through === undefined)) return speakers;
  const relays = new Set(speakers.map((each) => each.through));
  return speakers.filter((_, index) => !relays.has(index));
}

function ownVoiceOf(article: CaseArticle | undefined, claim: Claim): Origin {
  const name = article?.publisher ?? article?.title ?? claim.article;
  return {
    id: `article:${claim.article}` as OriginId,
    // Few are ever read of all that are counted.
    get name() {
      return sourceWords.inOwnVoice(name);
    },
    named: true,
    ...(article?.grade && { grade: article.grade }),
  };
}

/** A speaker matched to no origin counts as its own, within its article. */
function unmatchedOrigin(claim: Claim, speaker: Speaker): Origin {
  return {
    id: `speaker:${claim.article}:${speaker.speaker}` as OriginId,
    name: speaker.speaker,
    named: speaker.named,
    ...(speaker.side === undefined ? {} : { side: speaker.side }),
  };
}
