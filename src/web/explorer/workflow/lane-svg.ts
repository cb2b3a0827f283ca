import { ink } from '../palette'
import type { DrawnLanes } from './drawn-lanes'
import { widthOfNames } from './lane-names'
import { laneRowsOf } from './lane-rows'

/** Up to this a drawing is one row in a file; longer ones are broken, so that the file is about as high as it is wide. */
const longest = 2400
const between = 40
/** A row ends before the step that it has no room for, and most begin with names. */
const spare = 220

/** The drawing as an SVG document, in colours of the style sheet. */
export async function laneSvg(drawn: DrawnLanes): Promise<string> {
  const { area, names } = drawn
  const { svg } = await drawn.viewer.saveSVG()
  const content = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const rows = laneRowsOf(drawn, widestRow(area.width, area.height))
  if (rows.length === 1) return documentOf(area.width, area.height, boxOf(area), content)
  const strip = widthOfNames(names, area.x)
  const width = Math.max(...rows.map((row, index) => row.width + (index > 0 ? strip : 0)))
  const high = area.height + between
  const pieces = rows.flatMap((row, index) => [
    ...(index > 0 ? [piece(0, index * high, { ...area, width: strip })] : []),
    piece(index > 0 ? strip : 0, index * high, { ...area, ...row }),
  ])
  const height = rows.length * high - between
  return documentOf(
    width,
    height,
    `0 0 ${width} ${height}`,
    `<defs><g id="lanes">${content}</g></defs>${pieces.join('')}`,
  )
}

function widestRow(width: number, height: number): number {
  if (width <= longest) return longest
  const rows = Math.max(2, Math.round(Math.sqrt(width / height)))
  return width / rows + spare
}

function documentOf(width: number, height: number, box: string, content: string): string {
  const [x, y] = box.split(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink.surface}"/>${content}</svg>`
}

function piece(x: number, y: number, area: DrawnLanes['area']): string {
  return `<svg x="${x}" y="${y}" width="${area.width}" height="${area.height}" viewBox="${boxOf(area)}"><use href="#lanes"/></svg>`
}

function boxOf({ x, y, width, height }: DrawnLanes['area']): string {
  return `${x} ${y} ${width} ${height}`
}
