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
import { practiceOfList } from '../where/practice-of-list'
import { matchStepClaims } from '../where/step-claims'

/** The variables of an edge that is walked from one of its ends. */
export interface Traversal extends ClaimEnds {
  readonly edge: EdgeField
  /** Whether the claim is of the near end in general, and not of this one; absent if only its own are asked for. */
  readonly inherited?: Cypher.Variable
  /** Whose practice is shown, and compared by the filter and the sort. */
  readonly whose: PracticeFilter
  /** The kinds that the near end can have. */
  readonly owners: readonly NodeKindName[]
}

interface EdgeArgs extends PracticeFilter {
  readonly inherit?: boolean | null
  readonly where?: unknown
}

export function traverse(
  field: Selection,
  edge: EdgeField,
  start: Cypher.Node,
  owners: readonly NodeKindName[] = [edge.owner],
): Traversal {
  const claim = new Cypher.Relationship()
  const { inherit, where, ...whose } = field.args<EdgeArgs>()
  const inherits = inherit === true && edge.edge.inherits !== undefined
  const target = edge.targets.length === 1 ? new InlineNode() : new Cypher.Node()
  return {
    edge,
    start,
    claim,
    target,
    whose: practiceOfList(whose, edge.targets, where),
    owners,
    ...(inherits && { inherited: new Cypher.Variable() }),
  }
}

/** Matches the edges that a field asks for, with what is said of steps; with `inherit`, also those that the near end has in general. */
export function matchEdges(way: Traversal, where: EdgeWhere): Cypher.Clause {
  const { edge, start, claim, target, inherited, owners, whose } = way
  const asked = () => edgeCondition(edge, claim, target, where, whose.practice)
  const condition = asked()
  const ofPractice = practicePredicates(edge, start, claim, whose)
  const shown = whose.library == null ? ifShared(start, owners, ofPractice) : ofPractice
  const own = matchWhere(edgePattern(edge, way), allOf([condition, ...shown]))
  const atSteps = matchStepClaims(edge, way, whose, [asked()])
  if (atSteps) {
    const both = new Cypher.Union(own.return(claim, target), atSteps.return(claim, target))
    return new Cypher.Call(both.all(), [start])
  }
  const { inherits } = edge.edge
  if (!inherited || !inherits) return own
  const general = matchGeneral(way, inherits, asked())
  const both = new Cypher.Union(
    own.return(claim, target, [Cypher.false, inherited]),
    general.return(claim, target, [Cypher.true, inherited]),
  )
  return new Cypher.Call(both.all(), [start])
}

/** What holds in general or in the same library, if the source says nothing of the near end in particular. */
function matchGeneral(
  { edge, start, claim, target, whose }: Traversal,
  { through, type }: Inheritance,
  condition: Cypher.Predicate,
): Cypher.Match {
  const general = new Cypher.Node()
  const particular = new Cypher.Relationship()
  const link = new Cypher.Relationship()
  const said = matchWhere(
    new Cypher.Pattern(start).related(particular, { type: edge.edge.type }).to(target),
    allOf(practicePredicates(edge, start, particular, whose)),
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
        ...inherited(whose, claim, general, link),
        Cypher.eq(new Cypher.Count(said), new Cypher.Literal(0)),
      ]),
    )
}

function inherited(
  { practice, library }: PracticeFilter,
  claim: Cypher.Relationship,
  general: Cypher.Node,
  link: Cypher.Relationship,
): Cypher.Predicate[] {
  const ofClaim = claim.property('library')
  if (library != null) return [Cypher.eq(ofClaim, new Cypher.Param(library))]
  if (practice === 'ALL') return []
  return [Cypher.or(isGeneral(claim, general), Cypher.eq(ofClaim, link.property('library')))]
}
