import { kindLooks } from '../../../domain/look/kinds'
import { outlines } from '../../../domain/look/outlines'
import type { Kind } from '../claim/claim'

/** The outline as SVG writes it, around a point; undefined if it is round. */
export function outlinePoints(kind: Kind, x: number, y: number, size: number): string | undefined {
  const outline = outlines[kindLooks[kind].shape]
  return outline?.map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ')
}
