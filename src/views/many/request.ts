import type {
  ActorId,
  ActorKind,
  Change,
  ClaimId,
  ContactId,
  Credibility,
  MergedKind,
  Status,
} from '../../case';
import type { ArticleId } from '../../text';

/** What may be asked for of several things at once. */
export type ManyRequest =
  | {
      readonly kind: 'judge';
      readonly claims: readonly ClaimId[];
      readonly status: Status;
    }
  | {
      readonly kind: 'grade';
      readonly claims: readonly ClaimId[];
      /** None takes back what they were graded. */
      readonly credibility: Credibility | undefined;
    }
  | { readonly kind: 'same-contact'; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'own-contacts'; readonly claims: readonly ClaimId[] }
  | {
      readonly kind: 'side';
      readonly actors: readonly ActorId[];
      /** '' takes them off their sides. */
      readonly side: string;
    }
  | {
      readonly kind: 'actor-kind';
      readonly actors: readonly ActorId[];
      readonly to: ActorKind;
    }
  | {
      readonly kind: 'keep-apart';
      readonly of: Exclude<MergedKind, 'origin'>;
      readonly ids: readonly string[];
    }
  | { readonly kind: 'split-off'; readonly contacts: readonly ContactId[] }
  | {
      readonly kind: 'remove-articles';
      readonly articles: readonly ArticleId[];
    };

/** What a request comes to: one act, and what it would leave as it is. */
export type Plan = {
  readonly request: ManyRequest;
  readonly changes: readonly Change[];
  /** How many of the things that were named it changes. */
  readonly count: number;
  /** What it cannot change, each by its name. */
  readonly left: readonly string[];
};

/** How a view has several things changed; the app does it. */
export type ManyActs = {
  readonly planFor: (request: ManyRequest) => Plan;
  /** Does what a plan says, as one act. */
  readonly onCarryOut: (plan: Plan) => void;
  /** Asks whether records are the same. */
  readonly onMerge: (kind: MergedKind, ids: readonly string[]) => void;
  /** Asks how one actor reached another. */
  readonly onReach: (from: ActorId, to: ActorId) => void;
};
