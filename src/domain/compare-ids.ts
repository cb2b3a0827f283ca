/** The order of two ids, by their letters as a machine sorts them, whatever its language. */
export function compareIds(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
