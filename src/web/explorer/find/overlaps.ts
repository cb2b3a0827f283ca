/** A node with its label: the node stands at x and y. */
export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly above: number
  readonly below: number
}

/** Far more than are needed: a heap of boxes on one spot takes about a hundred. */
const rounds = 600
/** Pushed a little further than needed, so that a pair need not be pushed again for a hair's breadth. */
const spare = 2

/** Moves boxes apart, each pair along the shorter way, until none covers another. */
export function withoutOverlaps(boxes: readonly Box[]): readonly Box[] {
  const moved = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < rounds; round++) {
    let found = false
    for (let first = 0; first < moved.length; first++) {
      for (let second = first + 1; second < moved.length; second++) {
        const one = moved[first]
        const other = moved[second]
        if (one && other && pushApart(one, other)) found = true
      }
    }
    if (!found) break
  }
  return moved
}

type Movable = { -readonly [Key in keyof Box]: Box[Key] }

function pushApart(one: Movable, other: Movable): boolean {
  const acrossX = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x)
  const upper = one.y <= other.y ? one : other
  const lower = upper === one ? other : one
  const acrossY = upper.y + upper.below - (lower.y - lower.above)
  if (acrossX <= 0 || acrossY <= 0) return false
  if (acrossX < acrossY) {
    const left = one.x <= other.x ? one : other
    const right = left === one ? other : one
    left.x -= acrossX / 2 + spare
    right.x += acrossX / 2 + spare
  } else {
    upper.y -= acrossY / 2 + spare
    lower.y += acrossY / 2 + spare
  }
  return true
}
