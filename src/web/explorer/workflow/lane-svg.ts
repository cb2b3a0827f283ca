import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Palette } from '../palette'

/** The drawing as a file, on the ground that it has on the screen. */
export async function laneSvg(viewer: NavigatedViewer, palette: Palette): Promise<string> {
  const { svg } = await viewer.saveSVG()
  const [, box = '0 0 0 0'] = /viewBox="([^"]+)"/.exec(svg) ?? []
  const [x, y, width, height] = box.split(' ')
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.surface}"/>`
  return svg.replace(/<svg[^>]*>/, (start) => `${start}${ground}`)
}
