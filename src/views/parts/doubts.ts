import type { Actor, Case, Claim } from '../../case';
import type { Span } from '../../text';
import { doubtWords } from '../../words';
import type { GroundsOf } from './grounds';
import { noSuchDayIn } from './no-such-day';
import { sharersOf } from './shared-contact';

/** What a reader is unsure of in a claim: the field, and a sentence on why. */
export type Doubt = {
  readonly field:
    'participants' | 'channels' | 'stance' | 'when' | 'attribution' | 'contact';
  readonly sentence: string;
};

/**
 * What a reader left open in a claim, or concluded from words that do not say
 * it themselves. A doubt goes when a person sets its field, or accepts the claim.
 */
export function doubtsOf(
  theCase: Case,
  claim: Claim,
  groundsOf: GroundsOf,
): readonly Doubt[] {
  if (claim.madeBy?.startsWith('reader:') !== true) return [];
  if (claim.status !== 'suggested') return [];
  const of = { kind: 'claim', id: claim.id } as const;
  return [
    ...partyDoubts(theCase, claim),
    ...dateDoubts(claim),
    ...stanceDoubts(claim),
    ...openDoubts(claim),
    ...originDoubts(theCase, claim),
    ...contactDoubts(theCase, claim),
  ].filter(({ field }) => groundsOf(of, field)?.isFirst !== false);
}

/** Who took part: nobody else is named, or a word stands for a name. */
function partyDoubts(theCase: Case, claim: Claim): readonly Doubt[] {
  const { participants } = claim;
  const doubt = (sentence: string): Doubt => ({
    field: 'participants',
    sentence,
  });
  const stood = participants.flatMap(({ actor: id, mention }) => {
    const actor = theCase.actors.find((each) => each.id === id);
    if (mention === undefined || actor === undefined) return [];
    const isSaid =
      isNamed(actor, mention.exact) ||
      isNamed(actor, asideAfter(claim, mention));
    return isSaid ? [] : [doubt(doubtWords.readAs(mention.exact, actor.name))];
  });
  return participants.length < 2
    ? [doubt(doubtWords.oneParty), ...stood]
    : stood;
}

/** "Her counterpart, Foreign Minister Ann Lee,": what is said beside some words. */
function asideAfter({ quotes }: Claim, { start, end }: Span): string {
  const holding = quotes.find(
    (quote) => quote.start <= start && end <= quote.end,
  );
  const rest = holding?.exact.slice(end - holding.start) ?? '';
  return /^, ([^,.;]+)/.exec(rest)?.[1] ?? '';
}

/** Whether some words have part of a name of an actor in them. */
function isNamed({ name, aliases }: Actor, exact: string): boolean {
  const said = wordsIn(exact);
  return [name, ...aliases].some((each) =>
    wordsIn(each).some((word) => said.includes(word)),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** When it was: not said, no day at all, or said in another sentence. */
function dateDoubts({ when, quotes, basis }: Claim): readonly Doubt[] {
  if (when === undefined) {
    const noDay = noSuchDayIn(quotes);
    const [words] = basis?.when ?? [];
    const sentence =
      noDay !== undefined
        ? doubtWords.noSuchDay(noDay)
        : words !== undefined
          ? doubtWords.unread(words.exact)
          : doubtWords.undated;
    return [{ field: 'when', sentence }];
  }
  const { phrase, edtf } = when;
  if (edtf.startsWith('..') || edtf.endsWith('..'))
    return [{ field: 'when', sentence: doubtWords.openDate }];
  const isWithin =
    phrase === undefined ||
    quotes.some(({ start, end }) => start <= phrase.start && phrase.end <= end);
  return isWithin
    ? []
    : [{ field: 'when', sentence: doubtWords.datedElsewhere(phrase.exact) }];
}

/** Whether it happened at all. */
function stanceDoubts({ stance }: Claim): readonly Doubt[] {
  const isOpen = stance === 'alleged' || stance === 'attempted';
  return isOpen ? [{ field: 'stance', sentence: doubtWords[stance] }] : [];
}

/** By which channel, and who said so. */
function openDoubts({ channels, attribution }: Claim): readonly Doubt[] {
  return [
    ...(channels.every((each) => each === 'unspecified')
      ? [{ field: 'channels', sentence: doubtWords.noChannel } as const]
      : []),
    ...attribution
      .filter(({ origin }) => origin === undefined)
      .map(({ speaker }) => ({
        field: 'attribution' as const,
        sentence: doubtWords.noOrigin(speaker),
      })),
  ];
}

/** Whether an unnamed speaker was taken for one whom another article credits. */
function originDoubts({ claims }: Case, claim: Claim): readonly Doubt[] {
  return claim.attribution
    .filter(
      ({ origin, named }) =>
        !named &&
        origin !== undefined &&
        claims.some(
          (each) =>
            each.article !== claim.article &&
            each.status !== 'rejected' &&
            each.attribution.some((other) => other.origin === origin),
        ),
    )
    .map(({ speaker }) => ({
      field: 'attribution',
      sentence: doubtWords.sharedOrigin(speaker),
    }));
}

/** Whether it is the contact that another article tells of. */
function contactDoubts(theCase: Case, claim: Claim): readonly Doubt[] {
  const isShared = sharersOf(theCase, claim, claim.contact).some(
    ({ article }) => article !== claim.article,
  );
  return isShared
    ? [{ field: 'contact', sentence: doubtWords.sameContact }]
    : [];
}
