/**
 * Betweenness centrality (Freeman 1977) by Brandes' algorithm (2001), for a
 * simple undirected graph without weights: for each node the share, from 0 to
 * 1, of the shortest paths between two others that lead through it. Nodes are
 * numbers; `neighbours` lists each one's. Cost: nodes × links.
 */
export function brokerageOf(
  neighbours: readonly Iterable<number>[],
): Float64Array {
  const count = neighbours.length;
  const scores = new Float64Array(count);
  for (let source = 0; source < count; source++)
    addShares(scores, neighbours, source);
  // Each pair was walked from both of its ends.
  const pairs = (count - 1) * (count - 2);
  return count < 3 ? scores : scores.map((score) => score / pairs);
}

/** Adds what each node carries of the shortest paths from one source. */
function addShares(
  scores: Float64Array,
  neighbours: readonly Iterable<number>[],
  source: number,
): void {
  const count = neighbours.length;
  const distance = new Int32Array(count).fill(-1);
  const paths = new Float64Array(count);
  const before: number[][] = Array.from({ length: count }, () => []);
  distance[source] = 0;
  paths[source] = 1;
  const order = [source];
  for (const node of order)
    for (const next of neighbours[node] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[node] ?? 0) + 1;
        order.push(next);
      }
      if (distance[next] !== (distance[node] ?? 0) + 1) continue;
      paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0);
      before[next]?.push(node);
    }
  const share = new Float64Array(count);
  for (const node of order.toReversed()) {
    const carried = (1 + (share[node] ?? 0)) / (paths[node] ?? 1);
    for (const earlier of before[node] ?? [])
      share[earlier] = (share[earlier] ?? 0) + (paths[earlier] ?? 0) * carried;
    if (node !== source)
      scores[node] = (scores[node] ?? 0) + (share[node] ?? 0);
  }
}
