import Cypher from '@neo4j/cypher-builder'
import type { Inheritance } from '../../domain/model/edge-kind'
import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { InlineNode } from '../cypher/inline-node'
import type { Selection } from '../selection/selection'
import { edgePattern, type ClaimEnds } from '../where/edge-pattern'
import { edgeCondition, type EdgeWhere } from '../where/node-where'
import { allOf, matchWhere } from '../where/logic'
import { ifShared, isGeneral, practicePredicates, type PracticeFilter } from '../where/practice'
import { matchStepClaims } from '../where/step-claims'

/** The variables of an edge that is walked from one of its ends. */
export interface Traversal extends ClaimEnds {
  readonly edge: EdgeField
  /** Whether the claim is of the near end in general, and not of this one; absent if only its own are asked for. */
  readonly inherited?: Cypher.Variable
  /** The kinds that the near end can have. */
  readonly owners: readonly NodeKindName[]
}

export function traverse(
  field: Selection,
  edge: EdgeField,
  start: Cypher.Node,
  owners: readonly NodeKindName[] = [edge.owner],
): Traversal {
  const claim = new Cypher.Relationship()
  const inherits =
    field.args<{ readonly inherit?: boolean | null }>().inherit === true &&
    edge.edge.inherits !== undefined
  const target = edge.targets.length === 1 ? new InlineNode() : new Cypher.Node()
  return {
    edge,
    start,
    claim,
    target,
    owners,
    ...(inherits && { inherited: new Cypher.Variable() }),
  }
}

/** Matches the edges that a field asks for, with what is said of steps; with `inherit`, also those that the near end has in general. */
export function matchEdges(field: Selection, way: Traversal, where: EdgeWhere): Cypher.Clause {
  const { edge, start, claim, target, inherited, owners } = way
  const condition = edgeCondition(edge, claim, target, where)
  const whose = practicePredicates(edge, start, claim, field.args<PracticeFilter>())
  const shown =
    field.args<PracticeFilter>().library == null ? ifShared(start, owners, whose) : whose
  const own = matchWhere(edgePattern(edge, way), allOf([condition, ...shown]))
  const atSteps = matchStepClaims(edge, way, field.args<PracticeFilter>(), [
    edgeCondition(edge, claim, target, where),
  ])
  if (atSteps) {
    const both = new Cypher.Union(own.return(claim, target), atSteps.return(claim, target))
    return new Cypher.Call(both.all(), [start])
  }
  const { inherits } = edge.edge
  if (!inherited || !inherits) return own
  const general = matchGeneral(field, way, inherits, edgeCondition(edge, claim, target, where))
  const both = new Cypher.Union(
    own.return(claim, target, [Cypher.false, inherited]),
    general.return(claim, target, [Cypher.true, inherited]),
  )
  return new Cypher.Call(both.all(), [start])
}

/** What holds in general or in the same library, if the source says nothing of the near end in particular. */
function matchGeneral(
  field: Selection,
  { edge, start, claim, target }: Traversal,
  { through, type }: Inheritance,
  condition: Cypher.Predicate,
): Cypher.Match {
  const general = new Cypher.Node()
  const particular = new Cypher.Relationship()
  const link = new Cypher.Relationship()
  const said = matchWhere(
    new Cypher.Pattern(start).related(particular, { type: edge.edge.type }).to(target),
    allOf(practicePredicates(edge, start, particular, field.args<PracticeFilter>())),
  )
  const [label] = edge.targets
  return new Cypher.Match(new Cypher.Pattern(start).related(link, { type: through }).to(general))
    .match(
      new Cypher.Pattern(target, label ? { labels: [label] } : {})
        .related(claim, { type })
        .to(general),
    )
    .where(
      allOf([
        condition,
        ...inherited(field, claim, general, link),
        Cypher.eq(new Cypher.Count(said), new Cypher.Literal(0)),
      ]),
    )
}

function inherited(
  field: Selection,
  claim: Cypher.Relationship,
  general: Cypher.Node,
  link: Cypher.Relationship,
): Cypher.Predicate[] {
  const { practice, library } = field.args<PracticeFilter>()
  const whose = claim.property('library')
  if (library != null) return [Cypher.eq(whose, new Cypher.Param(library))]
  if (practice === 'ALL') return []
  return [Cypher.or(isGeneral(claim, general), Cypher.eq(whose, link.property('library')))]
}
