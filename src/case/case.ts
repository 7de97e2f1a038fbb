import type { Article, ArticleId, Mention, Quote } from '../text';
import type { DecisionRecord } from './record';
import type { ActorId, ClaimId, ContactId, OriginId } from './ids';
import type { ActorKind, Channel, Role, Stance, Status } from './vocabulary';

/** An article in a case, with the speakers on whom it says it rests as a whole. */
export type CaseArticle = Article & {
  readonly attribution: readonly Speaker[];
};

/** Someone's place in a group or office, as an article gives it. */
export type Affiliation = {
  readonly actor: ActorId;
  readonly as: string;
  readonly quotes: readonly Quote[];
};

/** A person, organisation, government, group, outlet or unnamed role. */
export type Actor = {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side?: string;
  readonly aliases: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly description?: string;
};

/** An actor in its role in one claim, and where the article names it. */
export type Participant = {
  readonly actor: ActorId;
  readonly role: Role;
  readonly mention?: Mention;
};

/** When a contact was, in EDTF, with the phrase and date it was read from. */
export type When = {
  readonly edtf: string;
  readonly phrase?: Mention;
  /** The date that the phrase counts from, in EDTF. */
  readonly reference?: string;
  readonly basis?: string;
};

/**
 * Whom an article credits. Entries of one list are credited jointly, unless
 * `through` gives the index of the entry that relays this one.
 */
export type Speaker = {
  readonly speaker: string;
  readonly named: boolean;
  readonly count?: number;
  readonly seniority?: string;
  readonly side?: string;
  readonly actor?: ActorId;
  readonly origin?: OriginId;
  readonly through?: number;
  readonly quote?: Quote;
};

/** What one article says about one contact. The unit of a case. */
export type Claim = {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly contact: ContactId;
  readonly summary: string;
  readonly participants: readonly Participant[];
  readonly channels: readonly Channel[];
  readonly stance: Stance;
  readonly when?: When;
  /** Contacts that were listened to, leaked, raised or reported on. */
  readonly about: readonly ContactId[];
  readonly place?: string;
  /** Empty where the article speaks in its own voice. */
  readonly attribution: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly status: Status;
  readonly origin?: { readonly by: string };
  readonly note?: string;
};

/** One occurrence in the world, to which claims of several articles belong. */
export type Contact = {
  readonly id: ContactId;
  readonly title: string;
  readonly note?: string;
};

/** A first-hand speaker behind claims, and why several count as one. */
export type Origin = {
  readonly id: OriginId;
  readonly name: string;
  readonly named: boolean;
  readonly side?: string;
  readonly count?: number;
  readonly why?: string;
};

/** Articles, actors, claims, contacts, origins and decisions: one document. */
export type Case = {
  readonly title: string;
  readonly summary?: string;
  readonly articles: readonly CaseArticle[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly origins: readonly Origin[];
  readonly stories: readonly unknown[];
  /** What the analyst decided, oldest first. */
  readonly decisions: readonly DecisionRecord[];
};

/** A case with a title and nothing in it yet. */
export function emptyCase(title: string): Case {
  return {
    title,
    articles: [],
    actors: [],
    claims: [],
    contacts: [],
    origins: [],
    stories: [],
    decisions: [],
  };
}
