import { DOMAINS } from '../lexicons/domains';
import type { Token } from '../words/tokens';
import { pastDeterminers } from './determiners';
import type { Mention } from './mention';
import { changedMention } from './mention';

/** What an office is for, in one word: "foreign" for "Foreign Affairs". */
export function domainAt(
  tokens: readonly Token[],
  at: number,
): Domain | undefined {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (word === 'foreign' && next && DOMAINS.has(next.lower))
    return { word, end: next.end };
  const end = tokens[at]?.end ?? 0;
  return DOMAINS.has(word) ? { word, end } : undefined;
}

/** What an office is for, and where the words for it end in the article. */
type Domain = { readonly word: string; readonly end: number };

/** "Minister of Finance" and "finance minister" are one office. */
export function officeFor(
  mention: Mention | undefined,
  domain: Domain | undefined,
): Mention | undefined {
  const { office, officeAt } = mention ?? {};
  if (mention === undefined || office === undefined || domain === undefined)
    return mention;
  if (!/(?:^| )(?:minister|secretary)$/.test(office)) return mention;
  const whole = office.replace(
    /(?=(?:minister|secretary)$)/,
    `${domain.word} `,
  );
  return changedMention(mention, {
    office: whole,
    officeAt: officeAt && { ...officeAt, end: domain.end },
    ...(mention.kind === 'office' ? { name: whole } : {}),
  });
}

/** "Minister for Foreign Affairs of Arcadia" is Arcadia’s. */
export function placeOfPost(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let at = to - 2; at > from; at--)
    if (tokens[at]?.lower === 'of' && DOMAINS.has(tokens[at - 1]?.lower ?? ''))
      return pastDeterminers(tokens, at + 1, to);
  return from;
}
