import type { Span } from '../../text';
import { countryNamed } from '../actors/gazetteer';
import type { Mention } from '../actors/mention';
import { changedMention } from '../actors/mention';
import { textOf } from '../actors/name-runs';
import { spanOfTokens } from '../actors/offices-in-phrases';
import { OFFICES } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import { singularOf } from '../words/word-classes';
import type { Chunk } from './chunk';

type Mentions = readonly (Mention | undefined)[];

/**
 * "The presidents of Benin and Niger" are two presidents, not one group and a
 * country: each country of such a list stands for its own holder of the post.
 */
export function withHeldLists(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: Mentions,
): Mentions {
  let parted: (Mention | undefined)[] | undefined;
  for (let index = 0; index < chunks.length; index++) {
    const post = postOf(tokens, chunks[index], mentions[index]);
    if (post === undefined) continue;
    const members = membersOf(chunks, mentions, index);
    if (members.length < 2) continue;
    parted ??= [...mentions];
    for (const member of members)
      parted[member] = holderOf(post, mentions[member], member === index);
  }
  return parted ?? mentions;
}

type Post = {
  /** "President of", "counterpart from". */
  readonly title: string;
  readonly office: string;
  readonly officeAt: Span;
  readonly country: string;
  readonly mention: Mention;
};

/** "The foreign ministers of Egypt": whose post, of which country. */
function postOf(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
  mention: Mention | undefined,
): Post | undefined {
  if (chunk === undefined || mention === undefined) return undefined;
  const isPost =
    mention.isPlural &&
    (mention.kind === 'unnamed' || mention.kind === 'office');
  if (!isPost || mention.of === undefined) return undefined;
  const country = countryNamed(mention.of) ?? unlisted(mention);
  if (country === undefined) return undefined;
  for (let at = mention.from + 1; at < chunk.to - 1; at++) {
    const link = tokens[at]?.lower ?? '';
    if (link !== 'of' && link !== 'from' && link !== 'for') continue;
    const before = textOf(tokens, mention.from, at - 1);
    const noun = singularOf(tokens[at - 1]?.lower ?? '');
    const title = before === '' ? noun : `${before} ${noun}`;
    return {
      title: `${title} ${link}`,
      office: title.toLowerCase(),
      officeAt: spanOfTokens(tokens, mention.from, at),
      country,
      mention,
    };
  }
  return undefined;
}

/** "The presidents of Kesh and Var": a country that no list holds. */
function unlisted({ of, office, name }: Mention): string | undefined {
  const isOfState = STATE_OFFICES.has(singularOf(office ?? name));
  return isOfState && /^\p{Lu}\p{Ll}+$/u.test(of ?? '') ? of : undefined;
}

/** Offices of which each country has one. */
const STATE_OFFICES = wordsOf(`
  chancellor, foreign minister, head of government, head of state, leader, premier, president, prime minister
`);

/** The countries of a list, up to the one after its "and". */
function membersOf(
  chunks: readonly Chunk[],
  mentions: Mentions,
  first: number,
): readonly number[] {
  const members = [first];
  for (let at = first + 1; ;) {
    const isLast = chunks[at]?.kind === 'and' || chunks[at + 1]?.kind === 'and';
    if (chunks[at]?.kind !== 'and' && chunks[at]?.kind !== 'comma') break;
    const next = chunks[at + 1]?.kind === 'and' ? at + 2 : at + 1;
    const isCountry =
      mentions[next]?.actorKind === 'government' || isBareName(mentions[next]);
    if (!isCountry) break;
    members.push(next);
    if (isLast) return members;
    at = next + 1;
  }
  return [];
}

/** "Var", which might as well be a country. */
function isBareName(mention: Mention | undefined): boolean {
  return (
    mention?.kind === 'named' &&
    mention.office === undefined &&
    !mention.name.includes(' ')
  );
}

function holderOf(
  { title, office, officeAt, country, mention }: Post,
  member: Mention | undefined,
  isFirst: boolean,
): Mention {
  const of = isFirst ? country : (member?.name ?? country);
  const own = isFirst ? mention : { ...mention, ...spanIn(member) };
  return changedMention(own, {
    kind: OFFICES.has(office) ? 'office' : 'unnamed',
    name: OFFICES.has(office) ? office : mention.name,
    of,
    isPlural: false,
    isDefinite: true,
    called: `${title} ${of}`,
    ...(OFFICES.has(office) ? { office, officeAt } : {}),
  });
}

function spanIn(
  member: Mention | undefined,
): Pick<Mention, 'from' | 'to'> | undefined {
  return member && { from: member.from, to: member.to };
}
