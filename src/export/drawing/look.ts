import type { NodeKindName } from '../../domain/model/node-kind'
import type { SubgraphEdge, SubgraphNode } from '../subgraph'

/** Colours that people tell apart whatever colours they see, one a kind: those of Okabe and Ito, and greys: values share one. */
const colours: Readonly<Record<NodeKindName, string>> = {
  Role: '#0072b2',
  Task: '#009e73',
  Channel: '#cc79a7',
  Workflow: '#d55e00',
  Step: '#e69f00',
  Resource: '#56b4e9',
  Library: '#000000',
  Duration: '#666666',
  Rate: '#666666',
  Annotation: '#f0e442',
  Source: '#999999',
}

/** How a node is drawn unless told otherwise: in the colour of its kind, and the larger the more edges it has. */
export function lookOf({ kind, degree }: SubgraphNode): { color: string; size: number } {
  return { color: colours[kind], size: Math.min(20, 4 + Math.round(2 * Math.sqrt(degree))) }
}

type Line = 'solid' | 'dashed' | 'dotted'

const sure: readonly (string | null)[] = ['STATED', 'ALWAYS', null]
const unsure: readonly (string | null)[] = ['POSSIBLY', 'RARELY']

/** The line of an edge tells how sure it is, as in the explorer; what has no claim of its own is as sure as what it stands in. */
export function lineOf({ modality }: SubgraphEdge): Line {
  if (sure.includes(modality)) return 'solid'
  return unsure.includes(modality) ? 'dotted' : 'dashed'
}
