import type { ActorId, CaseId, ClaimId, ContactId, OriginId } from './ids';
import type { ArticleId } from '../text';
import type { Channel, Grading, Reliability } from './vocabulary';

/** Two actors, and how they were in touch: by one channel or by any. */
export type TieEnds = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly channel?: Channel;
};

/** What a step keeps back until it is revealed. */
export type KeptBack =
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** What passed between two actors. */
  | ({ readonly kind: 'tie' } & TieEnds)
  /** One source: an article, with all that it tells. */
  | { readonly kind: 'article'; readonly id: ArticleId }
  /** The words behind what is drawn. */
  | { readonly kind: 'evidence' };

/** One of the answers that a question offers. */
export type AnswerOption = {
  readonly id: string;
  readonly words: string;
  readonly isRight?: boolean;
};

/** A source that a question asks to grade. */
export type GradedSource =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'origin'; readonly id: OriginId };

/** What is asked, by its kind. Where it can, the case itself says what is right. */
export type Asking =
  /** Choose among answers, of which one or several are right. */
  | { readonly kind: 'choose'; readonly options: readonly AnswerOption[] }
  /** Draw the missing tie: who was in touch with whom, and how. */
  | ({ readonly kind: 'tie' } & TieEnds)
  /** Who knew of a contact on a day, an EDTF date? */
  | {
      readonly kind: 'knew';
      readonly contact: ContactId;
      readonly by: string;
      readonly actors: readonly ActorId[];
    }
  /** Grade a source before seeing our grade. */
  | {
      readonly kind: 'grade';
      readonly of: GradedSource;
      readonly scale: Grading;
      /** Our grade, where the case itself holds none. */
      readonly ours?: Reliability;
    }
  /** Which of these claims is the copy: says nothing from an origin of its own? */
  | { readonly kind: 'copy'; readonly claims: readonly ClaimId[] }
  /** Write a sentence. */
  | { readonly kind: 'write' };

/** A question that a step asks. */
export type StepQuestion = Asking & { readonly prompt: string };

/** A step of a story: a view of the case, and what it is to show. */
export type StoryStep = {
  readonly id: string;
  /** What is looked at and how, as the query of an address says it. */
  readonly query: string;
  /** In light Markdown, which may cite claims; see `captionOf`. */
  readonly caption: string;
  /** A mark of the claims that it showed when it was written. */
  readonly seen?: string;
  /**
   * The case in whose names all of it speaks: what shows it in a case that was
   * joined with that one translates.
   */
  readonly in?: CaseId;
  /** For whoever tells it; those who listen do not see it. */
  readonly notes?: string;
  /** How long it takes, in minutes. */
  readonly minutes?: number;
  readonly hides?: readonly KeptBack[];
  readonly asks?: StepQuestion;
  /** What is said once it is revealed, written like a caption. */
  readonly reveals?: string;
};

/**
 * A way through a case in steps, to be told or handed out. A story of which a
 * step hides or asks something is a *lesson*.
 */
export type Story = {
  readonly id: string;
  readonly title?: string;
  /** How to teach it, in light Markdown: for the teacher alone. */
  readonly guide?: string;
  readonly steps?: readonly StoryStep[];
};

/** Whether a story is a lesson: a step of it hides or asks something. */
export function isLesson({ steps = [] }: Story): boolean {
  return steps.some(
    ({ asks, hides = [] }) => asks !== undefined || hides.length > 0,
  );
}
