import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { certaintyOf, dashes } from '../claim/certainty'
import type { Kind, Modality } from '../claim/claim'
import { fontFamily, ink } from '../palette'
import { escapedForXml } from '../save/framed'
import { shapeSvg } from '../save/signs'
import { labelled, letters } from './graph-labels'

const margin = 30
/** By the size of the letters: half the width of a name, and the height of one of several lines. */
const halfName = 6.5
const highestName = 4

interface Point {
  readonly x: number
  readonly y: number
}

/** The graph as it lies on the screen, as far as it is shown, as an SVG document in colours of the style sheet. If there is no room for a name, it is a title. On paper that is so many pixels wide, letters stay as large as on the screen. */
export function graphSvg(graph: Core, paper?: number): string {
  const isOnPaper = paper !== undefined
  const spread = isOnPaper
    ? 1
    : (spreads.find((factor) => hasRoomForNames(graph, factor)) ?? largestSpread)
  const before = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]))
  const spreadBy = (factor: number) =>
    graph.nodes().positions((node) => {
      const { x = 0, y = 0 } = before.get(node.id()) ?? {}
      return { x: x * factor, y: y * factor }
    })
  // Nobody sees it: the screen is drawn again only after this.
  spreadBy(spread)
  const svg = svgNow(graph, paper)
  spreadBy(1)
  return svg
}

/** Large graphs lie too close together for their names. */
const spreads = [1, 1.4, 2]
const largestSpread = 3
const mostNames = 0.9

function hasRoomForNames(graph: Core, factor: number): boolean {
  const nodes = graph.nodes(':visible').toArray()
  const at = (node: NodeSingular) => {
    const { x, y } = node.position()
    return { x: x * factor, y: y * factor, radius: node.width() / 2 }
  }
  return labelled(nodes, at, letters).length >= nodes.length * mostNames
}

function svgNow(graph: Core, paper = Infinity): string {
  const nodes = graph.nodes(':visible').toArray()
  const at = (node: NodeSingular) => ({ ...node.position(), radius: node.width() / 2 })
  const places = nodes.map(at)
  const size = letters * Math.max(1, boxOf(places, letters).width / paper)
  const box = boxOf(places, size)
  const named = new Set(labelled(nodes, at, size))
  const extent = `width="${box.width}" height="${box.height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${extent} viewBox="${box.x} ${box.y} ${box.width} ${box.height}" font-family="${escapedForXml(fontFamily)}" font-size="${size}">`,
    `<rect x="${box.x}" y="${box.y}" ${extent} fill="${ink.surface}"/>`,
    ...markers,
    ...graph.edges(':visible').map(edgeSvg),
    ...nodes.map(nodeSvg),
    ...nodes.filter((node) => named.has(node)).map((node) => nameSvg(node, size)),
    '</svg>',
  ].join('\n')
}

/** The room of all nodes, and of the longest names around them. */
function boxOf(places: readonly Point[], size: number) {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const x = Math.floor(Math.min(...xs) - halfName * size)
  const y = Math.floor(Math.min(...ys) - margin)
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs) + halfName * size - x),
    height: Math.ceil(Math.max(...ys) + margin + highestName * size - y),
  }
}

const markers = [
  ['arrow', ink.border],
  ['arrow-chosen', ink.accent],
].map(
  ([id, fill]) =>
    `<defs><marker id="${id}" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 10 5 0 10z" fill="${fill}"/></marker></defs>`,
)

function edgeSvg(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const controls = edge.controlPoints() ?? []
  const way =
    controls.length === 1 && controls[0]
      ? `M${from.x} ${from.y} Q${controls[0].x} ${controls[0].y} ${to.x} ${to.y}`
      : `M${from.x} ${from.y} ${controls.map(({ x, y }) => `L${x} ${y} `).join('')}L${to.x} ${to.y}`
  const dash = dashes[certaintyOf(edge.data('modality') as Modality | null)]
  const isLit = edge.hasClass('near') || edge.hasClass('chosen')
  const look = isLit
    ? `stroke="${ink.accent}" stroke-width="2.5" marker-end="url(#arrow-chosen)"`
    : `stroke="${ink.border}" stroke-width="1.5" marker-end="url(#arrow)"`
  return `<path d="${way}" fill="none" ${look}${dash ? ` stroke-dasharray="${dash}"` : ''}><title>${escapedForXml(String(edge.data('verb')))}</title></path>`
}

function nodeSvg(node: NodeSingular): string {
  const border = node.hasClass('chosen')
    ? `stroke="${ink.accent}" stroke-width="4"`
    : node.hasClass('seed')
      ? `stroke="${ink.text}" stroke-width="3"`
      : ''
  const shape = { ...node.position(), size: node.width() / 2 }
  return `<g>${shapeSvg(node.data('kind') as Kind, shape, border)}<title>${escapedForXml(String(node.data('label')))}</title></g>`
}

function nameSvg(node: NodeSingular, size: number): string {
  const { x, y } = node.position()
  const lines = String(node.data('lines')).split('\n')
  const top = y + node.width() / 2 + size * 1.2
  const words = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${top + index * size * 1.15}">${escapedForXml(line)}</tspan>`,
  )
  const isStrong = node.hasClass('seed') || node.hasClass('chosen')
  return `<text text-anchor="middle"${isStrong ? ' font-weight="700"' : ''} fill="${ink.text}" stroke="${ink.surface}" stroke-width="4" paint-order="stroke">${words.join('')}</text>`
}
