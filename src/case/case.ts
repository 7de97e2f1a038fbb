import type { Article, ArticleId, Mention, Quote } from '../text';
import type {
  ActorId,
  AnalystId,
  CaseId,
  ClaimId,
  ContactId,
  NoteId,
  OriginId,
} from './ids';
import type { Story } from './story';
import type {
  ActorKind,
  Channel,
  Credibility,
  Grading,
  Reliability,
  Role,
  Stance,
  Status,
} from './vocabulary';

/** Words of an article from which something was read. */
export type Passage = Mention & { readonly article: ArticleId };

/** For fields of a record, the words from which each was read, if from words. */
export type Bases = Readonly<Record<string, readonly Passage[]>>;

/** What an analyst makes of a source or a claim; nothing is graded by machine. */
export type Grade = {
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
  /** In the words of the analyst or of the classroom's three words. */
  readonly confidence?: string;
};

/** An article in a case, with the speakers on whom it says it rests as a whole. */
export type CaseArticle = Article & {
  readonly attribution: readonly Speaker[];
  readonly grade?: Grade;
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
  readonly basis?: Bases;
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
  readonly summary?: string;
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
  /** Who made the claim: "analyst", or a reader. */
  readonly madeBy?: string;
  readonly note?: string;
  readonly basis?: Bases;
  readonly grade?: Grade;
};

/** One occurrence in the world, to which claims of several articles belong. */
export type Contact = {
  readonly id: ContactId;
  readonly title?: string;
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
  readonly grade?: Grade;
};

/** What an analyst wrote about a record of the case, or about two actors. */
export type Note = {
  readonly id: NoteId;
  readonly of: Noted;
  readonly text: string;
};

/** Someone who acted on a case. An analyst need not give a name. */
export type Analyst = { readonly id: AnalystId; readonly name: string };

/** What a case says of itself as a whole. */
export type CaseHead = {
  readonly id: CaseId;
  readonly title: string;
  readonly summary?: string;
  /** The colours of sides, from 1 to 8; a side without one takes a free one. */
  readonly sideColors?: Readonly<Record<string, number>>;
  /** How it gives and reads grades; on the Admiralty scale if it does not say. */
  readonly grading?: Grading;
};

/** The kinds of records of a case, each with the list that holds it. */
export const LIST_OF = {
  article: 'articles',
  actor: 'actors',
  claim: 'claims',
  contact: 'contacts',
  origin: 'origins',
  story: 'stories',
  note: 'notes',
  analyst: 'analysts',
} as const;

/** A kind of record that a list of the case holds. */
export type ListedKind = keyof typeof LIST_OF;

/** A record of a case, or, as `case`, the case itself. */
export type Ref = { readonly kind: ListedKind | 'case'; readonly id: string };

/**
 * What a note is about: a record, or an actor `with` another one, as a tie has
 * them; which of the two comes first does not matter.
 */
export type Noted = Ref & { readonly with?: ActorId };

/**
 * Articles, actors, claims, contacts and origins as the acts on them leave
 * them: one document. Records judged the same stand as one.
 */
export type Case = CaseHead & {
  readonly analysts: readonly Analyst[];
  readonly articles: readonly CaseArticle[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly origins: readonly Origin[];
  readonly stories: readonly Story[];
  readonly notes: readonly Note[];
};

/** A case with a title and nothing in it yet. */
export function emptyCase(id: CaseId, title: string): Case {
  return {
    id,
    title,
    analysts: [],
    articles: [],
    actors: [],
    claims: [],
    contacts: [],
    origins: [],
    stories: [],
    notes: [],
  };
}
