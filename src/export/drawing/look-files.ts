import { kindStyles, lineStyles } from '../../domain/look/cytoscape'
import { grounds, kindLooks } from '../../domain/look/kinds'
import { certainties, dashes, dashLengths, modalitiesOf } from '../../domain/look/lines'
import { outlines } from '../../domain/look/outlines'

/** The look of the drawings as a file. */
export interface LookFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

const themes = ['light', 'dark'] as const

/** What every drawing of the graph goes by, for those who draw one themselves: as data, as CSS, and as styles for Cytoscape.js. */
export const lookFiles: readonly LookFile[] = [
  { name: 'look.json', mediaType: 'application/json', text: json(data()) },
  { name: 'look.css', mediaType: 'text/css', text: css() },
  ...themes.map((theme) => ({
    name: theme === 'light' ? 'look.cytoscape.json' : 'look.cytoscape-dark.json',
    mediaType: 'application/json',
    text: json(cytoscapeStyle(theme)),
  })),
]

function data() {
  const kinds = Object.entries(kindLooks).map(([kind, look]) => [
    kind,
    { ...look, outline: outlines[look.shape] ?? null },
  ])
  const modalities = certainties.flatMap((certainty) =>
    modalitiesOf(certainty).map((modality) => [
      modality,
      { certainty, dash: dashLengths(certainty) },
    ]),
  )
  return { grounds, kinds: Object.fromEntries(kinds), modalities: Object.fromEntries(modalities) }
}

function css(): string {
  const [light, dark] = themes.map((theme) =>
    Object.entries(kindLooks)
      .map(([kind, look]) => `  --kind-${kind}: ${look[theme]};`)
      .join('\n'),
  )
  const kinds = Object.keys(kindLooks).map(
    (kind) => `[data-kind='${kind}'] { fill: var(--kind-${kind}); }`,
  )
  const lines = certainties
    .filter((certainty) => dashes[certainty] !== undefined)
    .map((certainty) => {
      const selectors = modalitiesOf(certainty).map((modality) => `[data-modality='${modality}']`)
      return `${selectors.join(', ')} { stroke-dasharray: ${dashes[certainty]}; }`
    })
  return [
    `:root {\n${light}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${dark}\n}\n}`,
    ...kinds,
    ...lines,
    '',
  ].join('\n')
}

/** Goes with the format CYTOSCAPE, whose nodes and edges have the data that it looks at. */
function cytoscapeStyle(theme: (typeof themes)[number]): readonly unknown[] {
  const [ground, ink] = theme === 'light' ? [grounds.light, '#1d2527'] : [grounds.dark, '#e8ebea']
  const line = theme === 'light' ? '#83898b' : '#7c888b'
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: ink,
        'font-size': 8,
        'text-wrap': 'wrap',
        'text-max-width': '90px',
        'text-valign': 'bottom',
        'text-background-color': ground,
        'text-background-opacity': 0.8,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': line,
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        'curve-style': 'bezier',
      },
    },
    ...kindStyles(theme),
    ...lineStyles((certainty) =>
      modalitiesOf(certainty)
        .map((modality) => `edge[modality = "${modality}"]`)
        .join(', '),
    ),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
