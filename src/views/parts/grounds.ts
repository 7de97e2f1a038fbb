import type { Case, Claim, FieldBasis, Passage, Ref } from '../../case';
import { IMPORTER, timeOf } from '../../case';
import { basisWords, dateInWords } from '../../words';

/** Why a field says what it says: its basis, and the act behind it. */
export type Grounds = FieldBasis & {
  /** The reason that was given with the act. */
  readonly reason?: string;
  /** Whether whoever is reading this did it. */
  readonly isOwn: boolean;
  /** Whether the value came with the record, and nobody has set it since. */
  readonly isFirst: boolean;
};

/** Looks up why a field of a record says what it says. */
export type GroundsOf = (of: Ref, field: string) => Grounds | undefined;

/** A value of a claim that may be asked about; `at` is its place in a list. */
export type Fact = {
  readonly field: keyof typeof basisWords.field;
  readonly at?: number;
};

/** The words of the article from which a value of a claim was read. */
export function wordsBehind(
  claim: Claim,
  { field, at }: Fact,
  grounds: Grounds | undefined,
): readonly Passage[] {
  const own = ownWords(claim, { field, ...(at !== undefined && { at }) });
  if (own.length > 0) return own;
  return grounds?.basis.kind === 'words' ? grounds.basis.passages : [];
}

/** The words that the value itself names: a mention, a phrase, a quote. */
function ownWords(claim: Claim, { field, at = 0 }: Fact): readonly Passage[] {
  const { article, when, participants, attribution, quotes } = claim;
  switch (field) {
    case 'when':
      return when?.phrase ? [{ article, ...when.phrase }] : [];
    case 'participants': {
      const mention = participants[at]?.mention;
      return mention ? [{ article, ...mention }] : [];
    }
    case 'attribution': {
      const quote = attribution[at]?.quote;
      return quote ? [quote] : [];
    }
    case 'quotes':
      return quotes;
    case 'channels':
    case 'stance':
    case 'place':
    case 'summary':
    case 'note':
    case 'contact':
    case 'about':
      return [];
  }
}

/** Who or what set a value, and when: "Set by you on 12 May 2025, 14:03 UTC." */
export function handInWords(
  theCase: Case,
  claim: Claim,
  grounds: Grounds,
): string {
  const { by, isFirst } = grounds;
  const day = dayOf(grounds);
  const maker = isFirst ? (claim.madeBy ?? by) : by;
  if (maker.startsWith('reader:'))
    return by === IMPORTER
      ? basisWords.readByMachineInFile
      : basisWords.readByMachine(day);
  if (by === IMPORTER) return basisWords.fromSource;
  const who = whoInWords(theCase, grounds);
  return isFirst ? basisWords.addedBy(who, day) : basisWords.setBy(who, day);
}

/** Who set a value, within a sentence: "you", a name, or no name. */
export function whoInWords({ analysts }: Case, { by, isOwn }: Grounds): string {
  if (isOwn) return basisWords.you;
  const name = analysts.find(({ id }) => id === by)?.name ?? '';
  return name === '' ? basisWords.someone : name;
}

/** When a value was set. */
export function dayOf({ act }: Grounds): string {
  return dateInWords(`${timeOf(act).slice(0, 16)}Z`);
}
