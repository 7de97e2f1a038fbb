import type { Origin, OriginId, Speaker } from '../../case';

/** The origin that a speaker is from now on, called as the article calls it. */
export function originFrom(speaker: Speaker, id: OriginId): Origin {
  const { speaker: name, named, side, count } = speaker;
  return {
    id,
    name,
    named,
    ...(side !== undefined && { side }),
    ...(count !== undefined && { count }),
  };
}
