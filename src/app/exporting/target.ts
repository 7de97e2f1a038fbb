import type { BriefKind, Format } from '../../interchange';

/** What can be made of a case for readers, in the order of the list. */
export const FOR_READERS = ['page', 'brief'] as const;

/** What is made: something for readers, or a format of other programs. */
export type Target = (typeof FOR_READERS)[number] | Format;

/** How it is made, where there is a choice. */
export type Choices = {
  /** Whether readers may change a case page. */
  readonly mayEdit: boolean;
  readonly briefAs: BriefKind | 'print';
  /** What the brief answers. */
  readonly question: string;
};
