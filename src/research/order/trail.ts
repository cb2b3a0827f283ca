/** Which of two ways comes first, by the ids of their places from the first on. */
export function compareTrails(one: readonly string[], other: readonly string[]): number {
  for (const [place, id] of one.entries()) {
    const against = other[place]
    if (against === undefined) return 1
    if (id !== against) return id < against ? -1 : 1
  }
  return one.length - other.length
}
