import { DOMAINS } from '../lexicons/domains';
import type { Token } from '../words/tokens';
import { pastDeterminers } from './determiners';
import type { Mention } from './mention';
import { changedMention } from './mention';

/** What an office is for, in one word: "foreign" for "Foreign Affairs". */
export function domainAt(
  tokens: readonly Token[],
  at: number,
): string | undefined {
  const word = tokens[at]?.lower ?? '';
  const isForeign =
    word === 'foreign' && DOMAINS.has(tokens[at + 1]?.lower ?? '');
  return isForeign || DOMAINS.has(word) ? word : undefined;
}

/** "Minister of Finance" and "finance minister" are one office. */
export function officeFor(
  mention: Mention | undefined,
  domain: string | undefined,
): Mention | undefined {
  const { office } = mention ?? {};
  if (mention === undefined || office === undefined || domain === undefined)
    return mention;
  if (!/(?:^| )(?:minister|secretary)$/.test(office)) return mention;
  const whole = office.replace(/(?=(?:minister|secretary)$)/, `${domain} `);
  return changedMention(mention, {
    office: whole,
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
