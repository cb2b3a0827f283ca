/** A node that is met on a path has more neighbours than the mean node: nodes with many are met more often. */
const biasOfMeeting = 1.6

/** About how many ways lead on from a node that was met on a path. */
export function branches(edges: number, nodes: number): number {
  return Math.max(1, (biasOfMeeting * edges) / Math.max(1, nodes))
}
