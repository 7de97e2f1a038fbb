import type { ReactNode } from 'react';
import type { Case, EarlierValue, FieldBasis, Passage, Ref } from '../../case';
import { IMPORTER, isWithoutTime, timeOf } from '../../case';
import { basisWords, dateInWords } from '../../words';

/** Why a field says what it says: its basis, and the act behind it. */
export type Grounds = FieldBasis & {
  /** The reason that was given with the act. */
  readonly reason?: string;
  /** Whether whoever is reading this did it. */
  readonly isOwn: boolean;
  /** Whether the value came with the record, and nobody has set it since. */
  readonly isFirst: boolean;
  /** Who made the record, where the act that added it tells. */
  readonly madeBy?: string;
  /** The values that it had before, the latest first. */
  readonly earlier: readonly (EarlierValue & {
    readonly isOwn: boolean;
    readonly isFirst: boolean;
  })[];
};

/** Looks up why a field of a record says what it says. */
export type GroundsOf = (of: Ref, field: string) => Grounds | undefined;

/** Which act gave a value, and whose. */
type Hand = Pick<Grounds, 'act' | 'by' | 'isFirst' | 'isOwn'>;

/** Tells why a field says what it says, and shows the words behind it. */
export type Whys = {
  readonly groundsOf: GroundsOf;
  /** Shows words in their article; those of a claim beside its passage. */
  readonly onShow: (of: Ref, words: readonly Passage[]) => void;
};

/** A value of a record that may be asked about. */
export type Fact = {
  readonly key: string;
  readonly of: Ref;
  readonly field: keyof typeof basisWords.field;
  /** The value as text, for the name of its button. */
  readonly value: string;
  readonly shown: ReactNode;
  /** The words that the value itself names: a mention, a phrase, a quote. */
  readonly words?: readonly Passage[];
  /** Where no words say this alone: what the record rests on, and as what. */
  readonly rests?: () => {
    readonly lead: string;
    readonly words: readonly Passage[];
  };
  /** Whether it is made from other fields, so that nobody set it. */
  readonly isDerived?: boolean;
  /** What else is to be said of it, in sentences. */
  readonly told?: readonly string[];
  /** Who made the record, where it says so. */
  readonly madeBy?: string | undefined;
};

/** The words of the articles from which a value was read. */
export function wordsBehind(
  { words = [] }: Fact,
  grounds: Grounds | undefined,
): readonly Passage[] {
  if (words.length > 0) return words;
  return grounds?.basis.kind === 'words' ? grounds.basis.passages : [];
}

/** Who or what set a value, and when: "Set by you on 12 May 2025, 14:03 UTC." */
export function handInWords(
  theCase: Case,
  madeBy: string | undefined,
  hand: Hand,
): string {
  const { by, isFirst } = hand;
  const day = dayOf(hand);
  const maker = isFirst ? (madeBy ?? by) : by;
  if (maker.startsWith('reader:'))
    return by === IMPORTER || isWithoutTime(hand.act)
      ? basisWords.readByMachineInFile
      : basisWords.readByMachine(day);
  if (by === IMPORTER) return basisWords.fromSource;
  const who = whoInWords(theCase, hand);
  return isFirst ? basisWords.addedBy(who, day) : basisWords.setBy(who, day);
}

/** Who set a value, within a sentence: "you", a name, or no name. */
export function whoInWords({ analysts }: Case, { by, isOwn }: Hand): string {
  if (isOwn) return basisWords.you;
  const name = analysts.find(({ id }) => id === by)?.name ?? '';
  return name === '' ? basisWords.someone : name;
}

/** When a value was set. */
export function dayOf({ act }: Hand): string {
  return dateInWords(`${timeOf(act).slice(0, 16)}Z`);
}
