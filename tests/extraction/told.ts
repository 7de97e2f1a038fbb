import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** Each claim as one line: who, how, when, and who says so. */
export function told(
  text: string,
  published = '2025-05-14',
): readonly string[] {
  const { actors, claims } = extract({
    id: 'article' as ArticleId,
    text,
    published,
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? id;
  return claims.map((claim) => {
    const [first, ...others] = claim.participants.map(({ actor }) =>
      nameOf(actor),
    );
    const by = claim.attribution.map(({ speaker }) => speaker).join('/');
    const parts = [
      `${first} – ${others.join(', ')}`,
      claim.channels.join('+'),
      claim.stance,
      claim.when?.edtf ?? '',
      by,
    ];
    return parts.filter((part) => part !== '').join(' | ');
  });
}

/** The actors of each claim in a text, by their names: "Ana Berg ~ Carl Costa". */
export function pairsIn(text: string): readonly string[] {
  const { claims, actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return claims.map(({ participants }) =>
    participants
      .map(({ actor }) => nameOf(actor))
      .toSorted((one, other) => one.localeCompare(other))
      .join(' ~ '),
  );
}

/** The date of the contact that the last sentence of a text tells. */
export function dateOfLast(
  before: string,
  sentence: string,
  published?: string,
): string | undefined {
  const text = before + sentence;
  const { claims } = extract({
    id: 'article' as ArticleId,
    text,
    ...(published === undefined ? {} : { published }),
  });
  const last = claims.find(({ quotes }) =>
    quotes.some(({ start = 0 }) => start >= before.length),
  );
  return last?.when?.edtf;
}
