/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other; Infinity if more than so many. */
export function distance(one: string, other: string, most = Infinity): number {
  const width = other.length + 1
  let beforeLast = new Uint16Array(width)
  let last = Uint16Array.from({ length: width }, (_, column) => column)
  let current = new Uint16Array(width)
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row
    let least = row
    for (let column = 1; column < width; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      let cell = Math.min(at(last, column), at(current, column - 1)) + 1
      cell = Math.min(cell, at(last, column - 1) + changed)
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cell = Math.min(cell, at(beforeLast, column - 2) + 1)
      }
      current[column] = cell
      least = Math.min(least, cell)
    }
    if (least > most) return Infinity
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  const found = at(last, other.length)
  return found > most ? Infinity : found
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? Infinity
}

/** Letters by their number, some together: enough to tell that two words have few in common. */
const letterClasses = 64

function lettersOf(word: string): Uint8Array {
  const counts = new Uint8Array(letterClasses)
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place) % letterClasses
    counts[letter] = (counts[letter] ?? 0) + 1
  }
  return counts
}

/** How many letters must be changed at least, wherever they stand: told in a fraction of the time that the distance takes. */
function leastDistance(one: Uint8Array, other: Uint8Array): number {
  let more = 0
  let less = 0
  for (let letter = 0; letter < letterClasses; letter += 1) {
    const difference = (one[letter] ?? 0) - (other[letter] ?? 0)
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}

/** Nobody mistypes a word that is longer than this, and comparing takes its square. */
const longest = 60

/** The candidates that were probably meant by a mistyped word, the nearest first; none if none is near. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  limit: number,
): readonly string[] {
  if (word.length > longest) return []
  const wanted = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  const letters = lettersOf(wanted)
  const away = (candidate: string) => {
    if (Math.abs(candidate.length - wanted.length) > allowed) return Infinity
    const compared = candidate.toLowerCase()
    if (leastDistance(letters, lettersOf(compared)) > allowed) return Infinity
    return distance(wanted, compared, allowed)
  }
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, away: away(candidate) }))
    .filter((found) => found.away <= allowed)
    .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** The question that ends a message about a mistyped word; empty if nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return offered(nearest(word, candidates, 3))
}

/** The question that offers these words, each in quotation marks; empty if there are none. */
export function offered(words: readonly string[]): string {
  const [first, ...others] = words.map((word) => JSON.stringify(word))
  if (first === undefined) return ''
  const last = others.pop()
  return ` Did you mean ${last === undefined ? first : `${[first, ...others].join(', ')} or ${last}`}?`
}
