import { nameKey } from './name-words';

/** Offices that news text calls by several names, a group a line. */
const SAME = `
  foreign minister, foreign secretary, minister of foreign affairs, top diplomat, chief diplomat
  prime minister, premier, head of government, pm
  president, head of state
  ceo, chief executive, chief executive officer, managing director, head, boss, chief
  chair, chairman, chairwoman, chairperson
  spokesman, spokeswoman, spokesperson
  envoy, special envoy, emissary
  finance minister, chancellor of the exchequer, treasury secretary
  interior minister, home secretary, minister of the interior
  defence minister, defense minister, defence secretary, defense secretary, minister of defence
  congressman, congresswoman, representative
  mp, member of parliament, lawmaker, legislator
`;

/** By each name of an office, the group of its names. */
const GROUPS: ReadonlyMap<string, number> = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line, group) =>
      line.split(',').map((name): [string, number] => [nameKey(name), group]),
    ),
);

/** Whether two offices are one by another name: "premier", "prime minister". */
export function areOneOffice(one: string, other: string): boolean {
  const group = GROUPS.get(nameKey(one));
  return group !== undefined && group === GROUPS.get(nameKey(other));
}
