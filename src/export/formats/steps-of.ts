import { InvalidInput } from '../../domain/errors'
import { collaborationOf } from '../bpmn/process/collaboration'
import type { Collaboration, FlowNode, Pool } from '../bpmn/process/model'
import { bpmnWordsOf } from '../bpmn/words'
import type { Subgraph } from '../subgraph'
import type { FormatOptions } from './format'

/** The workflows of a part of the graph as BPMN has them: steps in lanes, and nothing else. */
export function stepsOf(subgraph: Subgraph, { languages }: FormatOptions): Collaboration {
  const collaboration = collaborationOf(subgraph, bpmnWordsOf(languages))
  if (collaboration.pools.length > 0 || subgraph.nodes.length === 0) return collaboration
  throw new InvalidInput(
    'Steps are those of workflows, and there is none in this part of the graph. Ask for the part of a workflow, such as subgraph(workflow: "acquisition").',
  )
}

/** What stands in a box: the name, and below it what the source leaves open there. */
export function textOfStep({ name, note }: FlowNode): string {
  return [name, note].filter(Boolean).join('\n') || ' '
}

/** The boxes of a pool by lane, in the order of the lanes; all of them without a lane if the pool is one party's alone. */
export function lanesOf(pool: Pool): readonly {
  readonly name: string | undefined
  readonly nodes: readonly FlowNode[]
}[] {
  if (pool.lanes.length === 0) return [{ name: undefined, nodes: pool.nodes }]
  return pool.lanes.map(({ id, name }) => ({
    name,
    nodes: pool.nodes.filter(({ lane }) => lane === id),
  }))
}
