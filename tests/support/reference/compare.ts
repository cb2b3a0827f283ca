/** What an order compares: numbers, texts, and nothing at all. */
export type Comparable = number | string | null

/** Compares values; nothing comes after everything, and texts go by their code points. */
export function compare(one: Comparable, other: Comparable): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return compareTexts(String(one), String(other))
}

function compareTexts(one: string, other: string): number {
  const [these, those] = [Array.from(one), Array.from(other)]
  for (const [place, character] of these.entries()) {
    const against = those[place]
    if (against === undefined) return 1
    if (character !== against) return codeOf(character) - codeOf(against)
  }
  return these.length - those.length
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** Compares lists entry by entry; of two that begin alike the shorter comes first. */
export function compareLists(one: readonly Comparable[], other: readonly Comparable[]): number {
  for (const [place, value] of one.entries()) {
    if (place >= other.length) return 1
    const difference = compare(value, other[place] ?? null)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Which of two things comes first by id. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareTexts(one.id, other.id)
}
