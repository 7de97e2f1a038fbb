import {
  endsOpening,
  isTitle,
  nameAfterAside,
  nameAfterCalled,
} from './appositions';
import { KIN, WRITTEN_SHORT } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import { countryNamed } from './gazetteer';
import type { Chunk } from '../phrases/chunk';
import type { Mention } from './mention';
import { genderOfTitle } from './name-facts';
import { describedOffice } from './offices-in-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Place } from './place';
import type { Token } from '../words/tokens';
import type { Draft, Registry } from './registry';
import { namedDraft, noteOffice } from './registry';

/** "The Russian foreign minister, Sergei Lavrov": one actor, named twice. */
export function apposed(
  registry: Registry,
  here: Place,
  mention: Mention,
): Draft | undefined {
  const { sentence, index } = here;
  const { chunks, mentions } = sentence;
  const at = pastBridge(sentence, index + 2);
  const next = mentions[at];
  if (
    chunks[index + 1]?.kind === 'comma' &&
    next?.kind === 'named' &&
    (next.actorKind === 'person' ||
      (next.actorKind === 'organisation' &&
        (BODIES_TOO.has(mention.name) || isFirm(mention, next)))) &&
    (next.office === undefined ||
      isTitle(next.office) ||
      at > index + 2 ||
      PEERS.has(mention.name) ||
      (mention.kind === 'unnamed' && isAllThatIsSaid(chunks, at))) &&
    (!mention.isPlural || isFirm(mention, next)) &&
    chunks[at + 1]?.kind !== 'and' &&
    !endsOpening(chunks, index + 1)
  ) {
    const draft = namedDraft(registry, next);
    noteDescription(registry, draft, mention, sentence.tokens);
    // "Her late husband, Alf,": whatever his name sounds like.
    const isClosed = /^(?:comma|stop)$/.test(chunks[at + 1]?.kind ?? 'stop');
    if (isClosed && KIN.has(mention.name))
      draft.gender ??= genderOfTitle(mention.name);
    return draft;
  }
  const aside =
    nameInBrackets(sentence, index) ??
    mentions[nameAfterAside(chunks, mentions, index) ?? -1];
  if (aside !== undefined) {
    const draft = namedDraft(registry, aside);
    noteDescription(registry, draft, mention, sentence.tokens);
    return draft;
  }
  return (
    calledInAside(registry, here, mention) ??
    describedAfter(registry, here, mention)
  );
}

/** "Her counterpart, Foreign Minister Ann Roussel,": one, whatever his office. */
const PEERS = wordsOf('colleague, counterpart, host, opposite number');

/** "A go-between, former minister Ann Roussel, drove": no list goes on from it. */
function isAllThatIsSaid(chunks: readonly Chunk[], name: number): boolean {
  const after = chunks[name + 1]?.kind ?? 'stop';
  const isClosed =
    after === 'comma' && chunks[name + 2]?.verb?.form === 'finite';
  return isClosed || after === 'stop' || after === 'verb';
}

/** "The chief of staff (Petra Lund)": who that is. */
function nameInBrackets(
  { chunks, mentions }: ParsedSentence,
  index: number,
): Mention | undefined {
  const name = mentions[index + 2];
  const isHis =
    mentions[index]?.isPlural === false &&
    chunks[index + 1]?.word === '(' &&
    chunks[index + 3]?.word === ')' &&
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    (name.office === undefined || isTitle(name.office));
  return isHis && name.name.includes(' ') ? name : undefined;
}

/** "The auditors, Price Moore LLP": several by what they do, and one firm. */
function isFirm({ isPlural, name }: Mention, next: Mention): boolean {
  return isPlural && next.actorKind === 'organisation' && FIRMS.has(name);
}

const FIRMS = wordsOf(
  'accountant, adviser, advisor, architect, attorney, auditor, banker, barrister, broker, builder, consultant, contractor, engineer, insurer, lawyer, publisher, solicitor, surveyor',
);

/** "A student, later President Addo", "the agent, one “Mr Gil”": past what links. */
function pastBridge({ chunks, tokens }: ParsedSentence, index: number): number {
  let at = index;
  const word = tokens[chunks[at]?.from ?? -1]?.lower ?? '';
  const isWord = (chunks[at]?.to ?? 0) - (chunks[at]?.from ?? 0) === 1;
  if (isWord && BRIDGES.has(word)) at++;
  // "Her commander, Capt. (N) Walter Pryce".
  const isRank = isWord && WRITTEN_SHORT.has(word.replace('.', ''));
  if (isRank && chunks[at + 1]?.word === '(' && chunks[at + 3]?.word === ')')
    return at + 4;
  return chunks[at]?.kind === 'quotation' ? at + 1 : at;
}

/** Words between somebody and the name that he has, or had later. */
const BRIDGES = wordsOf(
  'afterwards, aka, alias, eventually, formerly, later, now, one, subsequently, then',
);

/** "An emissary of the rebels, a teacher called Yusuf Idris,": one man. */
function calledInAside(
  registry: Registry,
  { sentence, index }: Place,
  mention: Mention,
): Draft | undefined {
  const { chunks, mentions } = sentence;
  const isOne = mention.kind === 'unnamed' && !mention.isPlural;
  if (!isOne || chunks[index + 1]?.kind !== 'comma') return undefined;
  const name = mentions[nameAfterCalled(chunks, mentions, index + 2) ?? -1];
  return name === undefined ? undefined : namedDraft(registry, name);
}

/** "Bahbah, a mediator": the one who was named just before. */
function describedAfter(
  registry: Registry,
  here: Place,
  mention: Mention,
): Draft | undefined {
  const { sentence, index } = here;
  const { chunks, mentions } = sentence;
  // "Waldo, then the richest man in town": since when or until when.
  const isThen = /^(?:formerly|later|now|once|then)$/.test(
    chunks[index - 1]?.word ?? '',
  );
  // "By then an adviser".
  const isBy = isThen && chunks[index - 2]?.word === 'by';
  const opens = index - (isBy ? 2 : isThen ? 1 : 0);
  const at = isAge(sentence, opens - 2) ? opens - 4 : opens - 2;
  const before = mentions[at];
  if (
    chunks[opens - 1]?.kind === 'comma' &&
    chunks[at + 1]?.kind === 'comma' &&
    before?.kind === 'named' &&
    before.actorKind === 'person' &&
    !mention.isPlural &&
    chunks[index + 1]?.kind !== 'and' &&
    (chunks[index + 1]?.kind !== 'verb' || mention.isDefinite) &&
    // "Ann, Carl, a banker": a list; "For an hour, Carl, a banker,": none.
    (chunks[at - 1]?.kind !== 'comma' || mentions[at - 2] === undefined) &&
    !endsOpening(chunks, opens - 1)
  ) {
    const draft = here.actors[at];
    const isClosed = chunks[index + 1]?.kind !== 'verb';
    if (draft !== undefined && !mayBelongTo(draft, mention, isClosed))
      return undefined;
    if (draft !== undefined)
      noteDescription(registry, draft, mention, sentence.tokens);
    return draft;
  }
  return undefined;
}

/** What somebody is said to be leads to him as an office does. */
function noteDescription(
  registry: Registry,
  draft: Draft,
  mention: Mention,
  tokens: readonly Token[],
): void {
  const { title } = draft;
  const described = describedOffice(tokens, mention);
  noteOffice(registry, draft, { ...mention, ...described });
  // "Dan’s brother, Isa" is nobody’s Brother Isa.
  if (KIN.has(described.office ?? '')) draft.title = title;
}

/** What a company can be as well as a person: "the mine's owner, Seldon Metals". */
const BODIES_TOO = wordsOf(
  'affiliate, bidder, broker, buyer, carrier, claimant, client, competitor, contractor, customer, developer, donor, employer, exporter, importer, insurer, investor, lender, maker, operator, owner, partner, plaintiff, publisher, rival, seller, shipper, subsidiary, supplier',
);

/** "Ann Lee, 45, a nurse": a number that tells how old she is. */
function isAge({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.to === (chunk?.from ?? 0) + 1 &&
    /^\d{1,3}$/.test(tokens[chunk?.from ?? -1]?.text ?? '')
  );
}

/**
 * Whether a description’s country or body may be a person’s: never another
 * country’s; and where a verb follows ("after meeting Moi, Ghana’s president
 * called"), only one that is known to be theirs.
 */
function mayBelongTo(
  draft: Draft,
  mention: Mention,
  isClosed: boolean,
): boolean {
  if (mention.of === undefined || mention.of === draft.of) return true;
  return draft.of === undefined
    ? isClosed
    : isClosed && countryNamed(draft.of) === undefined;
}
