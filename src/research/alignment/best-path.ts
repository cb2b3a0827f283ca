/** The next part of a path through two sequences: an entry of the first alone, of the second alone, or one of each side by side. */
export type Move = 'FIRST' | 'SECOND' | 'BOTH'

/**
 * The way through two sequences that puts the most fitting entries side by side and keeps both orders: global alignment after Needleman and
 * Wunsch (1970), in which leaving an entry alone costs nothing, and entries that do not fit are never put side by side.
 */
export function bestPath(
  first: number,
  second: number,
  fitness: (first: number, second: number) => number,
): readonly Move[] {
  const scores = Array.from({ length: first + 1 }, () => new Array<number>(second + 1).fill(0))
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0
  for (let row = first - 1; row >= 0; row -= 1) {
    for (let column = second - 1; column >= 0; column -= 1) {
      const fits = fitness(row, column)
      const both = fits > 0 ? fits + score(row + 1, column + 1) : 0
      const best = Math.max(both, score(row + 1, column), score(row, column + 1))
      ;(scores[row] as number[])[column] = best
    }
  }
  const moves: Move[] = []
  let [row, column] = [0, 0]
  while (row < first || column < second) {
    const fits = row < first && column < second ? fitness(row, column) : 0
    if (fits > 0 && score(row, column) === fits + score(row + 1, column + 1)) {
      moves.push('BOTH')
      row += 1
      column += 1
    } else if (
      row < first &&
      (column === second || score(row, column) === score(row + 1, column))
    ) {
      moves.push('FIRST')
      row += 1
    } else {
      moves.push('SECOND')
      column += 1
    }
  }
  return moves
}
