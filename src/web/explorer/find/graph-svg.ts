import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { certaintyOf, dashes } from '../claim/certainty'
import type { Kind, Modality } from '../claim/claim'
import { fontFamily, type Palette } from '../palette'
import { outlinePoints } from './shapes'

const margin = 30

/** The graph as it lies on the screen, all of it, as an SVG document. */
export function graphSvg(graph: Core, palette: Palette): string {
  const { x1, y1, w, h } = graph.elements().boundingBox()
  const [width, height] = [Math.ceil(w + margin * 2), Math.ceil(h + margin * 2)]
  const edges = graph.edges().map((edge) => edgeSvg(edge, palette))
  const nodes = graph.nodes().map((node) => nodeSvg(node, palette))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x1 - margin} ${y1 - margin} ${width} ${height}" font-family="${escaped(fontFamily)}" font-size="13">`,
    `<rect x="${x1 - margin}" y="${y1 - margin}" width="${width}" height="${height}" fill="${palette.surface}"/>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z" fill="${palette.border}"/></marker></defs>`,
    ...edges,
    ...nodes,
    '</svg>',
  ].join('\n')
}

function edgeSvg(edge: EdgeSingular, palette: Palette): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const controls = edge.controlPoints() ?? []
  const way =
    controls.length === 1 && controls[0]
      ? `M${from.x} ${from.y} Q${controls[0].x} ${controls[0].y} ${to.x} ${to.y}`
      : `M${from.x} ${from.y} ${controls.map(({ x, y }) => `L${x} ${y} `).join('')}L${to.x} ${to.y}`
  const dash = dashes[certaintyOf(edge.data('modality') as Modality | null)]
  return `<path d="${way}" fill="none" stroke="${palette.border}" stroke-width="1.5"${dash ? ` stroke-dasharray="${dash}"` : ''} marker-end="url(#arrow)"><title>${escaped(String(edge.data('verb')))}</title></path>`
}

function nodeSvg(node: NodeSingular, palette: Palette): string {
  const kind = node.data('kind') as Kind
  const { x, y } = node.position()
  const size = node.width() / 2
  const points = outlinePoints(kind, x, y, size)
  const look = `fill="${palette.kinds[kind]}"${node.hasClass('seed') ? ` stroke="${palette.text}" stroke-width="3"` : ''}`
  const shape = points
    ? `<polygon points="${points}" ${look}/>`
    : `<circle cx="${x}" cy="${y}" r="${size}" ${look}/>`
  const lines = String(node.data('lines')).split('\n')
  const words = lines.map(
    (line, index) => `<tspan x="${x}" y="${y + size + 16 + index * 15}">${escaped(line)}</tspan>`,
  )
  return `<g>${shape}<text text-anchor="middle" fill="${palette.text}" stroke="${palette.surface}" stroke-width="4" paint-order="stroke">${words.join('')}</text></g>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
