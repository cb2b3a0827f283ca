import { kindLooks, type KindLook } from './kinds'
import { dashLengths, type CertaintyLevel } from './lines'
import { outlines } from './outlines'

/** The style of each kind for Cytoscape.js: its colour and its shape. */
export function kindStyles(theme: 'light' | 'dark') {
  return Object.entries(kindLooks).map(([kind, look]: readonly [string, KindLook]) => {
    const outline = outlines[look.shape]
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        'background-color': look[theme],
        ...(outline && {
          shape: 'polygon' as const,
          'shape-polygon-points': outline.flat().join(' '),
        }),
      },
    }
  })
}

const broken = ['hedged', 'unsure'] as const

/** The style of each line that is not whole. */
export function lineStyles(selectorOf: (certainty: CertaintyLevel) => string) {
  return broken.map((certainty) => ({
    selector: selectorOf(certainty),
    style: {
      'line-style': 'dashed' as const,
      'line-dash-pattern': [...dashLengths(certainty)],
    },
  }))
}
