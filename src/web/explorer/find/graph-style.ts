import type { StylesheetJson } from 'cytoscape'
import { kindStyles, lineStyles } from '../../../domain/look/cytoscape'
import { dark, fontFamily, type Palette } from '../palette'

/** How the picture looks: a kind by its shape and colour, a certainty by its line. */
export function graphStyle(palette: Palette, isLarge: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 30,
        height: 30,
        color: palette.text,
        'font-family': fontFamily,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': palette.surface,
        'text-background-opacity': 0.85,
      },
    },
    { selector: 'node.named', style: { label: 'data(lines)' } },
    { selector: '.gone', style: { display: 'none' } },
    ...kindStyles(palette === dark ? 'dark' : 'light'),
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
    ...lineStyles((certainty) => `edge.${certainty}`),
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
    { selector: '.faded', style: { opacity: 0.2 } },
  ]
}
