import { certainties, dashes } from '../claim/certainty'
import type { Kind } from '../claim/claim'
import { outlinePoints } from '../find/shapes'
import { ink } from '../palette'
import type { Texts } from '../texts/en'
import type { LegendSign } from './paper'

/** What the lines of a picture mean. */
export function lineSigns(texts: Texts): readonly LegendSign[] {
  return certainties.map((certainty) => {
    const dash = dashes[certainty]
    return {
      drawn: `<path d="M0 8H30" stroke="${ink.text}" stroke-width="2.5"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
      words: texts.legend[certainty],
    }
  })
}

/** What the shapes of a picture mean. */
export function kindSigns(kinds: readonly Kind[], texts: Texts): readonly LegendSign[] {
  return [...new Set(kinds)].map((kind) => ({
    drawn: shapeSvg(kind, { x: 15, y: 8, size: 8 }),
    words: texts.kinds[kind],
  }))
}

/** The shape of a kind around a point. */
export function shapeSvg(
  kind: Kind,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  look = '',
): string {
  const points = outlinePoints(kind, x, y, size)
  const fill = `fill="${ink.kinds[kind]}" ${look}`
  return points
    ? `<polygon points="${points}" ${fill}/>`
    : `<circle cx="${x}" cy="${y}" r="${size}" ${fill}/>`
}
