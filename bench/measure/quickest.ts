/** The quickest of the calls of a turn: the one that the rest of the machine disturbed least. */
export function quickest(calls: readonly number[]): number {
  return Math.min(...calls)
}
