import type { Core, NodeSingular } from 'cytoscape'

/** The height of letters on the screen, however small the picture is. */
export const letters = 13
const widthOfLetter = 0.55
const heightOfLine = 1.2

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Writes as many labels as have room, in a size that can be read: first those of where one began and of what is chosen, then of the best connected. */
export function placeLabels(graph: Core): void {
  const zoom = graph.zoom()
  const onScreen = letters * Math.max(1, zoom)
  const nodes = graph.nodes(':visible').toArray()
  const at = (node: NodeSingular) => ({
    ...node.renderedPosition(),
    radius: node.renderedHeight() / 2,
  })
  const chosen = new Set(labelled(nodes, at, onScreen))
  graph.batch(() => {
    for (const node of nodes) {
      node.toggleClass('named', chosen.has(node))
      if (chosen.has(node)) node.style('font-size', onScreen / zoom)
    }
  })
}

interface Place {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The nodes whose labels lie on no label of one before, with letters of this size. */
export function labelled(
  nodes: readonly NodeSingular[],
  placeOf: (node: NodeSingular) => Place,
  size: number,
): readonly NodeSingular[] {
  const taken: Rectangle[] = []
  return nodes
    .toSorted((one, other) => weight(other) - weight(one))
    .filter((node) => {
      const room = roomOf(node, placeOf(node), size)
      if (taken.some((other) => overlap(room, other))) return false
      taken.push(room)
      return true
    })
}

function weight(node: NodeSingular): number {
  if (node.hasClass('seed')) return 1e6
  if (node.hasClass('chosen')) return 1e5
  return node.degree(false)
}

function roomOf(node: NodeSingular, { x, y, radius }: Place, size: number): Rectangle {
  const lines = String(node.data('lines')).split('\n')
  const width = Math.max(...lines.map((line) => line.length)) * size * widthOfLetter
  const top = y + radius
  return {
    left: x - width / 2,
    right: x + width / 2,
    top,
    bottom: top + lines.length * size * heightOfLine,
  }
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}
