import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { type Comparable, compareLists } from './compare'
import type { Memory } from './memory'

interface Handover {
  readonly from: StoredNode
  readonly to: StoredNode
  readonly previous: StoredNode
  readonly step: StoredNode
  readonly claim: StoredEdge
}

/** Where work passes from a role that does not do the next step to one that did not do the last. */
export function handoversIn(memory: Memory, workflow: StoredNode): readonly Handover[] {
  const found: Handover[] = []
  for (const { node: previous } of memory.from(workflow, 'HAS_STEP')) {
    const givers = doers(memory, previous)
    for (const { claim, node: step } of memory.from(previous, 'NEXT')) {
      const receivers = doers(memory, step)
      for (const from of givers) {
        for (const to of receivers) {
          if (receivers.has(from) || givers.has(to)) continue
          found.push({ from, to, previous, step, claim })
        }
      }
    }
  }
  return found.sort((one, other) => compareLists(placeOf(one), placeOf(other)))
}

function doers(memory: Memory, step: StoredNode): ReadonlySet<StoredNode> {
  return new Set(memory.from(step, 'DONE_BY').map((hop) => hop.node))
}

function placeOf({ from, to, previous, step, claim }: Handover): readonly Comparable[] {
  const position = (each: StoredNode): number => Number(each.properties['position'])
  return [position(previous), position(step), claim.id, from.id, to.id]
}
