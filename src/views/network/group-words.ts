import type { Bundle, Group, Network } from '../../network';
import { groupWords } from '../../words';
import type { DrawnGroup, Overview } from './drawn-overview';

/** What a group is called: its side, or the one of it with the most claims. */
export function groupName({ columns }: Network, group: Group): string {
  const { members, side, kind } = group;
  if (kind === 'side')
    return side === undefined || side === '' ? groupWords.noSide : side;
  if (kind === 'rest') return groupWords.rest(members.length);
  const leader = columns.within.actors[members[0] ?? 0]?.name ?? '';
  return groupWords.community(leader, members.length - 1);
}

/** A closed group in a sentence, and how it is opened. */
export function groupInWords(
  network: Network,
  { grouped }: Overview,
  { group, shownCount, innerTies }: DrawnGroup,
): string {
  const outer = grouped.bundles.reduce((sum, { ends, ties }) => {
    const isOwn = ends.some((end) => {
      const node = grouped.nodes[end];
      return node?.kind === 'group' && node.group === group;
    });
    return isOwn ? sum + ties.length : sum;
  }, 0);
  const name = groupName(network, group);
  return groupWords.group(name, shownCount, innerTies, outer);
}

/** What lies between two groups, or a group and an actor, in a sentence. */
export function bundleInWords(
  network: Network,
  { grouped }: Overview,
  { ends, ties, contactCount, originCount }: Bundle,
): string {
  const [one = '', other = ''] = ends.map((end) => {
    const node = grouped.nodes[end];
    if (node === undefined) return '';
    return node.kind === 'group'
      ? groupName(network, node.group)
      : (network.columns.within.actors[node.actor]?.name ?? '');
  });
  return groupWords.bundle(one, other, {
    ties: ties.length,
    contacts: contactCount,
    origins: originCount,
  });
}
