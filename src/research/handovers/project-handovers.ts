import Cypher from '@neo4j/cypher-builder'
import type { NodeProjection } from '../../query/cypher/projector'
import { map, object } from '../../query/cypher/projection'
import { projectReferenced } from '../../query/references/references'
import { filled, resolved, type Found } from '../../query/selection/resolved'
import { projectStructures, type Structures } from '../workflow/structures'
import { surroundings } from '../workflow/surroundings'
import { handoversOf, type Handovers } from './handovers'

interface Read {
  readonly structures: Structures
  readonly found: Found
}

/** The handovers of a workflow: those that are known, or the places at which nobody can tell. */
export function projectHandovers(part: keyof Handovers): NodeProjection {
  return (projector, field, workflow) => {
    const workflows = new Cypher.Variable()
    const around = surroundings(workflows)
    const all = object<Read>({
      structures: projectStructures(workflows),
      found: projectReferenced(projector, field, around.variables, around.find),
    })
    const handovers = map(all, ({ structures, found }) => {
      const [described] = structures.workflows
      const value = described ? handoversOf(described)[part] : []
      return filled(field, resolved(field, value), found)
    })
    const one = new Cypher.With('*', [new Cypher.List([workflow]), workflows])
    return { ...handovers, clauses: [one, ...around.clauses, ...all.clauses] }
  }
}
