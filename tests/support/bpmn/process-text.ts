import type { Language } from '../../../src/domain/languages'
import { collaborationOf } from '../../../src/export/bpmn/process/collaboration'
import type { Collaboration } from '../../../src/export/bpmn/process/model'
import { bpmnWordsOf } from '../../../src/export/bpmn/words'
import type { Subgraph } from '../../../src/export/subgraph'

export function collaborate(
  subgraph: Subgraph,
  languages: readonly Language[] = ['EN'],
): Collaboration {
  return collaborationOf(subgraph, bpmnWordsOf(languages))
}

/** What leads to what in all pools, a line a flow: "a -> split_a", or "a ~> receive_b_c" if a message is sent. Steps go by their ids. */
export function flowsOf({ pools, messageFlows }: Collaboration): readonly string[] {
  const short = (id: string) => id.replace(/^step_/, '')
  return [
    ...pools.flatMap(({ flows }) =>
      flows.map(({ source, target, name }) => {
        const named = name === '' ? '' : ` (${name})`
        return `${short(source)} -> ${short(target)}${named}`
      }),
    ),
    ...messageFlows.map(({ source, target }) => `${short(source)} ~> ${short(target)}`),
  ].toSorted()
}

export function nodeIn({ pools }: Collaboration, id: string) {
  const found = pools.flatMap(({ nodes }) => nodes).find((node) => node.id === id)
  if (found === undefined) throw new Error(`There is no ${id}.`)
  return found
}
