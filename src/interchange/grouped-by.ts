/** Records by the groups that each belongs to, in their order. */
export function groupedBy<Record>(
  records: readonly Record[],
  groupsOf: (record: Record) => readonly string[],
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records)
    for (const group of groupsOf(record)) {
      const others = groups.get(group);
      if (others === undefined) groups.set(group, [record]);
      else others.push(record);
    }
  return groups;
}
