import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import { plurals } from './reference-pairs';
import type { Told } from './reference-table';
import { duos, opens, pairOf, singles } from './reference-table';

/** All articles by construction, by the kind of what they take up again. */
export const REFERENCES: Readonly<Record<string, () => readonly Told[]>> = {
  'one, taken up again': singles,
  'two, taken up together': plurals,
  'two, one each': duos,
  'nobody can tell who': opens,
};

export type Verdict = 'right' | 'wrong' | 'silent';

/** Whether an article is read as it is meant: all its pairs, and no others. */
export function verdictOn({ text, pairs, open }: Told): Verdict {
  const got = pairsWithin(text);
  if (open !== undefined)
    return got.some((pair) => open.some((name) => pair.includes(name)))
      ? 'wrong'
      : 'right';
  const meant = pairs.map(plain);
  if (got.some((pair) => !meant.includes(pair))) return 'wrong';
  return meant.every((pair) => got.includes(pair)) ? 'right' : 'silent';
}

/** The pairs of the claims in a text: whoever does with whom it is done. */
function pairsWithin(text: string): readonly string[] {
  const { claims, actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return claims.flatMap(({ participants }) => {
    const named = (roles: readonly string[]): readonly string[] =>
      participants
        .filter(({ role }) => roles.includes(role))
        .map(({ actor }) => plain(nameOf(actor)));
    const senders = named(['initiator']);
    const parties = named(['party']);
    return [
      ...senders.flatMap((one) =>
        named(['recipient']).map((other) => pairOf(one, other)),
      ),
      ...parties.flatMap((one, at) =>
        parties.slice(at + 1).map((other) => pairOf(one, other)),
      ),
    ];
  });
}

const plain = (name: string): string => name.replace(/^(?:an?|the) /i, '');

/** Prints how many of the articles are read right, wrong and not, by each value. */
export function showReferences(isVerbose: boolean): void {
  for (const [kind, made] of Object.entries(REFERENCES)) {
    const counts = new Map<string, Record<Verdict, number>>();
    const lost: string[] = [];
    for (const told of made()) {
      const verdict = verdictOn(told);
      const values = isVerbose
        ? [told.cast, told.between, told.word, told.place]
        : [];
      for (const value of [kind, ...values]) {
        const count = counts.get(value) ?? { right: 0, wrong: 0, silent: 0 };
        count[verdict]++;
        counts.set(value, count);
      }
      if (verdict === 'wrong') lost.push(told.text);
    }
    for (const [value, { right, wrong, silent }] of counts)
      console.log(`right ${right}  wrong ${wrong}  silent ${silent}  ${value}`);
    if (isVerbose) for (const text of lost) console.log(`      wrong  ${text}`);
  }
}
