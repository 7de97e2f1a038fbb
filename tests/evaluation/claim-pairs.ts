import type { Claim, Participant } from '../../src/case';

/** Two participants of one claim who are in contact, in the order of roles. */
export type Pair = {
  readonly first: Participant;
  readonly second: Participant;
  readonly directed: boolean;
};

/** The ends of a claim, two by two. Intermediaries and subjects are no ends. */
export function pairsOf(claim: Claim): readonly Pair[] {
  const role = (...roles: readonly string[]): readonly Participant[] =>
    claim.participants.filter((each) => roles.includes(each.role));
  const parties = role('party');
  const pairs: Pair[] = [];
  for (const first of role('initiator', 'interceptor'))
    for (const second of role('recipient', 'intercepted'))
      pairs.push({ first, second, directed: true });
  for (const [index, first] of parties.entries())
    for (const second of parties.slice(index + 1))
      pairs.push({ first, second, directed: false });
  return pairs;
}

/** Words without articles and case, to compare how two people name one actor. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|his|her|its|their|one|two|some|both) /, '')
    .trim();
}

/** Whether two wordings can name one actor: one holds the other whole. */
export function agrees(first: string, second: string): boolean {
  const a = ` ${plainWords(first)} `;
  const b = ` ${plainWords(second)} `;
  return a.includes(b) || b.includes(a);
}
