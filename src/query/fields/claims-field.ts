import Cypher from '@neo4j/cypher-builder'
import { edgeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { citesSource, saysWhose, type ClaimWhere } from '../where/claim-where'
import { anyEntry } from '../where/comparisons'
import { allOf } from '../where/logic'
import { ifShared, isGeneral, type PracticeFilter } from '../where/practice'
import type { NodeProjection } from '../cypher/projector'
import { claimList } from './claim-list'

/** The types of the edges that are claims. */
export const claimKinds: readonly string[] = [
  ...new Set(edgeKinds.filter((edge) => edge.claim !== false).map((edge) => edge.type)),
]

/** The kinds of claim that the argument kinds names; all by default. */
export function chosenKinds(selection: Selection): readonly string[] {
  const { kinds: chosen } = selection.args<{ readonly kinds?: readonly string[] | null }>()
  return chosen ? claimKinds.filter((kind) => chosen.includes(kind)) : claimKinds
}

/** That a claim is of one of the kinds, and so no bare link. */
export function isOfKind(claim: Cypher.Relationship, kinds: readonly string[]): Cypher.Predicate {
  return Cypher.in(Cypher.type(claim), new Cypher.Param([...kinds]))
}

/** The claims that leave or reach a node; of a source, those that cite it. */
export function projectClaimsOf(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
): Projection {
  const claim = new Cypher.Relationship()
  return claimList(projector, claimsOf(field, node, claim, kinds), field, claim, [node])
}

/** If the node can be a source or something else, both are looked for behind a guard, so that all claims are gone through only for a source. */
function claimsOf(
  field: Selection,
  node: Cypher.Node,
  claim: Cypher.Relationship,
  kinds: readonly NodeKindName[],
): Cypher.Clause {
  const others = kinds.filter((kind) => kind !== 'Source')
  const around = () =>
    touching(node, claim, [isOfKind(claim, claimKinds), ...shown(field, node, others, claim)])
  if (others.length === kinds.length) return around()
  if (others.length === 0) return citing(node, claim, claimKinds)
  const isSource = () => node.hasLabel('Source')
  const whole = new Cypher.Union(
    Cypher.utils.concat(
      new Cypher.With(node).where(Cypher.not(isSource())),
      around(),
      new Cypher.Return(claim),
    ),
    Cypher.utils.concat(
      new Cypher.With(node).where(isSource()),
      citing(node, claim, claimKinds),
      new Cypher.Return(claim),
    ),
  )
  return new Cypher.Call(whole.all(), [node])
}

const byStep = ['DONE_BY']

/** What a role does and answers for, and the steps that a library says it does: see matchStepClaims. */
export const projectWorkOfRole: NodeProjection = (projector, field, node) => {
  const claim = new Cypher.Relationship()
  const kinds = isOfKind(claim, ['PERFORMS', 'RESPONSIBLE_FOR', ...byStep])
  const { library } = field.args<PracticeFilter>()
  const whose =
    library == null
      ? workShown(field, node, claim)
      : [Cypher.eq(claim.property('library'), new Cypher.Param(library))]
  return claimList(projector, touching(node, claim, [kinds, ...whose]), field, claim, [node])
}

function workShown(
  field: Selection,
  node: Cypher.Node,
  claim: Cypher.Relationship,
): Cypher.Predicate[] {
  const general = shown(field, node, ['Role'], claim)
  if (general.length === 0) return []
  const isOfRole = Cypher.or(
    Cypher.isNull(node.property('general')),
    Cypher.not(isOfKind(claim, byStep)),
  )
  return [...general, isOfRole]
}

function touching(
  node: Cypher.Node,
  claim: Cypher.Relationship,
  conditions: readonly Cypher.Predicate[],
): Cypher.Clause {
  const around = new Cypher.Pattern(node).related(claim, { direction: 'undirected' }).to()
  return new Cypher.Match(around).where(allOf(conditions))
}

/** The edges that leave libraries alone, by which each says what it has: whose practice that is, their end tells. */
const ofLibraries = edgeKinds
  .filter(({ from }) => from.every((kind) => kind === 'Library'))
  .map(({ type }) => type)

/** What the claims of a node must fulfil to be shown: if practices meet, what is said of libraries in general goes before. */
function shown(
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  claim: Cypher.Relationship,
): readonly Cypher.Predicate[] {
  const { practice, where } = field.args<PracticeFilter & { readonly where?: ClaimWhere | null }>()
  if (practice === 'ALL' || saysWhose(where)) return []
  const inGeneral = Cypher.or(isGeneral(claim, node), isOfKind(claim, ofLibraries))
  return ifShared(node, kinds, [inGeneral])
}

function citing(
  source: Cypher.Node,
  claim: Cypher.Relationship,
  kinds: readonly string[],
): Cypher.Clause {
  const everywhere = new Cypher.Pattern(new Cypher.Node(), { labels: ['Node'] }).related(claim).to()
  return new Cypher.Match(everywhere).where(
    Cypher.and(
      isOfKind(claim, kinds),
      anyEntry(claim.property('sources'), (reference) =>
        citesSource(reference, source.property('id')),
      ),
    ),
  )
}
