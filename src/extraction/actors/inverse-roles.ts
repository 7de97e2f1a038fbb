import { KIN, SAME_OFFICES } from '../lexicons/offices';
import { INVERSE_ROLES } from '../lexicons/inverse-roles';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { pointsBack } from './mention';
import { plainName } from './name-facts';
import type { Place } from './place';
import type { Draft, Registry } from './registry';

/**
 * "Hellmann’s lawyer, Otto Brand, denied that his client had met her": whose
 * lawyer he is. Nobody where the text has not said whose.
 */
export function inverseHolder(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  { subject }: Place,
): Draft | undefined {
  // "Zaki’s son was there. The father rang": whose son it is.
  const isPointed = pointsBack(mention) && KIN.has(mention.name);
  const isOwned =
    mention.owner === 'his' || mention.owner === 'her' || isPointed;
  if (!isOwned || mention.isPlural) return undefined;
  const roles = INVERSE_ROLES.get(mention.name);
  if (roles === undefined) return undefined;
  for (const owner of [subject, focus.subject, ...focus.persons.toReversed()]) {
    if (owner?.of === undefined) continue;
    const role = owner.office ?? owner.key.split('|')[1] ?? '';
    if (!roles.has(role)) continue;
    const of = plainName(owner.of);
    const whose = registry.byName.get(of) ?? registry.byPart.get(of);
    if (whose !== undefined && whose !== owner) return whose;
  }
  return undefined;
}

/**
 * "A telephoned B and told her counterpart": the one other of whom the same
 * office has been told.
 */
export function counterpartOf(
  { byOffice, holders }: Registry,
  mention: Mention,
  { subject, actors }: Place,
): Draft | undefined {
  const isOne = mention.name === 'counterpart' && !mention.isPlural;
  if (!isOne) return undefined;
  const own = subject ?? actors.findLast((each) => each?.office !== undefined);
  if (own?.office === undefined) return undefined;
  // "His Dutch counterpart": who holds his office there.
  const { of } = mention;
  if (of !== undefined)
    return [own.office, ...alike(own.office)]
      .map((office) => byOffice.get(`${of}|${office}`))
      .find((each) => each?.kind === 'person' && each !== own);
  if (mention.owner === undefined) return undefined;
  const others = [...(holders.get(own.office) ?? [])].filter(
    (each) => each !== own && each.kind === 'person',
  );
  return others.length === 1 ? others[0] : undefined;
}

/** "Foreign secretary" for "foreign minister": other words for an office. */
function alike(office: string): readonly string[] {
  return [...SAME_OFFICES].flatMap(([one, others]) =>
    one === office ? others : others.includes(office) ? [one] : [],
  );
}
