import { dot } from '../../../../src/export/formats/dot'
import { mermaid } from '../../../../src/export/formats/mermaid'
import type { Subgraph } from '../../../../src/export/subgraph'
import { oddSubgraph } from '../../../support/export/odd-subgraph'
import { written } from '../../../support/export/written'

/** A graph of one edge, as sure as this says. */
function saying(modality: string | null): Subgraph {
  const [edge] = oddSubgraph.edges
  if (edge === undefined) throw new Error('The odd subgraph has no edge.')
  return { ...oddSubgraph, edges: [{ ...edge, modality }] }
}

describe('the line of an edge', () => {
  it.each([
    [null, 'solid', '-->'],
    ['STATED', 'solid', '-->'],
    ['ALWAYS', 'solid', '-->'],
    ['OFTEN', 'dashed', '-.->'],
    ['SOMETIMES', 'dashed', '-.->'],
    ['POSSIBLY', 'dotted', '-.->'],
    ['RARELY', 'dotted', '-.->'],
  ])('tells how sure it is: %s', (modality, ofDot, ofMermaid) => {
    expect(written(dot, saying(modality))).toContain(` style=${ofDot}];\n`)
    expect(written(mermaid, saying(modality))).toMatch(new RegExp(` n\\d+ ${ofMermaid}\\|`))
  })
})
