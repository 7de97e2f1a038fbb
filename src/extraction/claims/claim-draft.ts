import type { Channel, Stance } from '../../case';
import type { Span } from '../../text';
import type { Draft } from '../actors/registry';
import type { DatedSection } from '../circumstances/dated-sections';
import type { Story } from '../circumstances/story-years';
import type { TextKinds } from '../stance/text-kinds';
import type { Part } from './roles';

/** A speaker whom a claim is credited to, and where the article names it. */
export type SpeakerDraft = {
  /** Nobody where a document speaks. */
  readonly draft?: Draft;
  readonly span: Span;
  readonly named: boolean;
  readonly count?: number;
  readonly seniority?: string;
};

/** A time phrase and its date, which other words may have given. */
export type DateDraft = {
  readonly span: Span;
  readonly edtf?: string;
  /** The words, where they stand beside the contact. */
  readonly phrase?: string;
  /** What gave the date: a sentence, event, stretch or day told of before. */
  readonly inferred?: 'sentence' | 'event' | 'stretch' | 'day';
  /** The day from which it was counted, where that is not the article's. */
  readonly reference?: string;
  /** Written in full, and counted from nothing. */
  readonly isAbsolute?: boolean;
};

/** A claim before it has its identity: offsets into the article's text. */
export type ClaimDraft = {
  readonly quote: Span;
  readonly participants: readonly (Part & { readonly span: Span })[];
  readonly channels: readonly Channel[];
  readonly channelSpans: readonly Span[];
  readonly stance: Stance;
  readonly stanceSpans: readonly Span[];
  readonly when?: DateDraft;
  /** Whether it may have been on the day told of before: "has met" was any day. */
  readonly mayCarry: boolean;
  readonly place?: Span;
  readonly speakers: readonly SpeakerDraft[];
};

/** The date and text from which a sentence is read. */
export type Source = {
  readonly text: string;
  readonly published?: string;
  /** The years of a text that looks back. */
  readonly story?: Story;
  /** Where it tells of what is to come, or of what is but a tale. */
  readonly kinds: TextKinds;
  /** The entries of a log or diary, each under its day. */
  readonly sections?: readonly DatedSection[];
  /** Whether its words count from a day of their own, not from the article's. */
  readonly isOfOwnDay?: boolean;
  /** The article's own day, where its entries count from days of their own. */
  readonly wholeDay?: string;
};
