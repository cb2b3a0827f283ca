/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other. */
export function distance(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? cell(beforeLast, column - 2) + 1
          : Infinity
      current.push(
        Math.min(
          cell(last, column) + 1,
          cell(current, column - 1) + 1,
          cell(last, column - 1) + changed,
          swapped,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return cell(last, other.length)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

/** The candidates that were probably meant by a mistyped word, the nearest first; none if none is near. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  limit: number,
): readonly string[] {
  const wanted = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowed)
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ away }) => away <= allowed)
    .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** The question that ends a message about a mistyped word; empty if nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const [first, ...others] = nearest(word, candidates, 3).map((candidate) => `"${candidate}"`)
  if (first === undefined) return ''
  const last = others.pop()
  return ` Did you mean ${last === undefined ? first : `${[first, ...others].join(', ')} or ${last}`}?`
}
