/** The plain values in an answer, in their order, whatever objects and lists they stand in. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leaves)
}

/** Two answers are the same if they hold the same values in the same order. */
export function refuseDifference(question: string, one: unknown, other: unknown): void {
  const [ours, theirs] = [leaves(one), leaves(other)]
  const place = ours.findIndex((value, index) => value !== theirs[index])
  if (place === -1 && ours.length === theirs.length) return
  throw new Error(
    `${question}: the answers differ, with ${ours.length} values against ${theirs.length}; value ${place} is ${String(ours[place])} against ${String(theirs[place])}.`,
  )
}

export function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce((sum: number, each) => sum + countObjects(each), 0)
  return Array.isArray(value) ? inner : inner + 1
}

/** The data of an answer, which must be without errors. */
export function dataOf(question: string, text: string): unknown {
  const answer = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] }
  if (answer.errors) throw new Error(`${question}: ${answer.errors[0]?.message}`)
  return answer.data
}
