import type { StylesheetJson } from 'cytoscape'
import { fontFamily, type Palette } from '../palette'
import { outlines } from './shapes'

/** How the picture looks: a kind by its shape and colour, a certainty by its line. */
export function graphStyle(palette: Palette, isLarge: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 30,
        height: 30,
        label: 'data(lines)',
        color: palette.text,
        'font-family': fontFamily,
        'font-size': 13,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'min-zoomed-font-size': isLarge ? 8 : 5,
        'text-background-color': palette.surface,
        'text-background-opacity': isLarge ? 0 : 0.8,
      },
    },
    ...Object.entries(outlines).map(([kind, points]) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        'background-color': palette.kinds[kind] ?? palette.text,
        ...(points && {
          shape: 'polygon' as const,
          'shape-polygon-points': points.flat().join(' '),
        }),
      },
    })),
    {
      selector: 'node.seed',
      style: {
        width: 42,
        height: 42,
        'font-weight': 'bold',
        'border-width': 3,
        'border-color': palette.text,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': palette.border,
        'target-arrow-color': palette.border,
        'target-arrow-shape': isLarge ? 'none' : 'triangle',
        'arrow-scale': 0.8,
        'curve-style': isLarge ? 'haystack' : 'bezier',
      },
    },
    { selector: 'edge.hedged', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.unsure', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    {
      selector: 'node.chosen',
      style: { 'border-width': 4, 'border-color': palette.accent, 'font-weight': 'bold' },
    },
    {
      selector: 'edge.chosen, edge.near',
      style: {
        width: 2.5,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
      },
    },
    {
      selector: 'edge.chosen, edge.pointed',
      style: {
        label: 'data(verb)',
        color: palette.text,
        'font-size': 11,
        'font-family': fontFamily,
        'text-rotation': 'autorotate',
        'text-background-color': palette.surface,
        'text-background-opacity': 0.9,
        'min-zoomed-font-size': 7,
      },
    },
  ]
}
