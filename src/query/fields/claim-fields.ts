import Cypher from '@neo4j/cypher-builder'
import { spokenIn } from '../../domain/languages'
import { edgeKinds, nodeKinds } from '../../domain/model/model'
import { citation, type CitedSource } from '../../domain/citation'
import { statementOf, verbOf, type StatedClaim } from '../../domain/statement'
import { ownKeys } from '../../domain/own-keys'
import { labelOf, textIn } from '../cypher/labels'
import {
  constant,
  optional,
  single,
  column,
  map,
  object,
  type Projection,
} from '../cypher/projection'
import type { ClaimProjection, Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { projectReferences } from './sources-field'

const allKinds = nodeKinds.map((kind) => kind.name)

/** What a claim can leave: no source, whose own claims would have to be looked for in another way. */
const leavingKinds = allKinds.filter((kind) => edgeKinds.some(({ from }) => from.includes(kind)))

/** Projects what is selected of a claim. */
export function projectClaim(
  projector: Projector,
  selection: Selection,
  claim: Cypher.Relationship,
): Projection {
  const parts = ownKeys<Projection>()
  for (const field of selection.fields())
    parts[field.responseKey] = claimField(projector, field, claim)
  return object(parts)
}

function claimField(
  projector: Projector,
  field: Selection,
  claim: Cypher.Relationship,
): Projection {
  if (field.name === '__typename') return constant('Claim')
  const { projectClaim: read } = field.definition.extensions
  if (!read) throw new Error(`No query answers Claim.${field.name}.`)
  return field.located(() => read(projector, field, claim))
}

export const projectKind: ClaimProjection = (_, _field, claim) => column(Cypher.type(claim))

/** What stands between the labels of the two ends, in the first of the languages. */
export const projectVerb: ClaimProjection = (_, field, claim) => {
  const language = spokenIn(field.languages)
  return map(column<string>(Cypher.type(claim)), (kind) => verbOf(kind, language))
}

/** The node that the claim leaves. */
export const projectFrom: ClaimProjection = (projector, field, claim) =>
  projectEnd(claim, Cypher.startNode(claim), (end) => projector.node(field, end, leavingKinds))

/** The node that the claim reaches. */
export const projectTo: ClaimProjection = (projector, field, claim) =>
  projectEnd(claim, Cypher.endNode(claim), (end) => projector.node(field, end, allKinds))

function projectEnd<Value>(
  claim: Cypher.Relationship,
  end: Cypher.Expr,
  project: (end: Cypher.Node) => Projection<Value>,
): Projection<Value> {
  const node = new Cypher.Node()
  return single(new Cypher.With([end, node]), project(node), [claim])
}

/** The library whose practice a claim is. The claim holds its id, so that the id alone is not looked up. */
export const projectLibrary: ClaimProjection = (projector, field, claim) => {
  const id = claim.property('library')
  if (field.hasOnly('id')) return column(id, (cell) => field.objectOf(() => cell))
  const library = new Cypher.Node()
  const pattern = new Cypher.Pattern(library, { labels: ['Node'] })
  const found = new Cypher.Match(pattern).where(Cypher.eq(library.property('id'), id))
  return optional(found, projector.node(field, library, ['Library']), [claim])
}

/** The sentence is in the first of the languages; a label or a condition that lacks it is in the next. */
export const projectStatement: ClaimProjection = (_, field, claim) => {
  const chosen = field.languages
  const language = spokenIn(chosen)
  const label = (node: Cypher.Node): Projection<string> => column(labelOf(node, chosen))
  const whole = object<StatedClaim>({
    from: projectEnd(claim, Cypher.startNode(claim), label),
    to: projectEnd(claim, Cypher.endNode(claim), label),
    kind: column(Cypher.type(claim)),
    modality: column(claim.property('modality')),
    extent: column(claim.property('extent')),
    condition: column(textIn(claim, 'condition', chosen)),
    amount: column(claim.property('amount')),
  })
  return map(whole, (claimed) => statementOf(claimed, language))
}

/** The sources as a reference. */
export const projectCitation: ClaimProjection = (_, _field, claim) => {
  const list = projectReferences(claim, ({ source, locator }) =>
    object<CitedSource>({
      title: column(source.property('title')),
      publisher: column(source.property('publisher')),
      date: column(source.property('date')),
      accessDate: column(source.property('accessDate')),
      url: column(source.property('url')),
      locator: column(locator),
    }),
  )
  return map(list, citation)
}
