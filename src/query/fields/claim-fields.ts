import Cypher from '@neo4j/cypher-builder'
import { withFallbacks, type Language } from '../../domain/languages'
import { claimProperties } from '../../domain/model/claim'
import { edgeKinds, nodeKinds } from '../../domain/model/model'
import { property } from '../../domain/model/property'
import { citation, type CitedSource } from '../../domain/citation'
import { statementOf, type StatedClaim } from '../../domain/statement'
import { ownKeys } from '../../domain/own-keys'
import { labelOf } from '../cypher/labels'
import { constant, oneOf, plain, readAs, together, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { projectDataset } from './dataset-field'
import { projectProperty } from './property-field'
import { projectReferences, projectSources } from './sources-field'

const allKinds = nodeKinds.map((kind) => kind.name)

const identity = [property('id', 'STRING', '')]

const particular = edgeKinds.flatMap((edge) => edge.properties ?? [])

const properties = [...identity, ...claimProperties, ...particular]

/** Projects what is selected of a claim. */
export function projectClaim(
  projector: Projector,
  selection: Selection,
  claim: Cypher.Relationship,
): Projection {
  const parts = ownKeys<Projection>()
  for (const field of selection.fields())
    parts[field.responseKey] = claimField(projector, field, claim)
  return together(parts)
}

function claimField(
  projector: Projector,
  field: Selection,
  claim: Cypher.Relationship,
): Projection {
  const { name } = field
  if (name === '__typename') return constant('Claim')
  if (name === 'kind') return plain(Cypher.type(claim))
  if (name === 'from')
    return projectEnd(claim, Cypher.startNode(claim), (end) => projector.node(field, end, allKinds))
  if (name === 'to')
    return projectEnd(claim, Cypher.endNode(claim), (end) => projector.node(field, end, allKinds))
  if (name === 'library') return projectLibrary(projector, field, claim)
  if (name === 'dataset') return projectDataset(field, claim)
  if (name === 'sources') return projectSources(projector, field, claim)
  if (name === 'statement') return projectStatement(claim, field.languages)
  if (name === 'citation') return projectCitation(claim)
  const declared = properties.find((candidate) => candidate.name === name)
  if (declared) return projectProperty(claim, declared)
  throw new Error(`Claim.${name} is in the schema, but no query answers it.`)
}

function projectEnd(
  claim: Cypher.Relationship,
  end: Cypher.Expr,
  project: (end: Cypher.Node) => Projection,
): Projection {
  const node = new Cypher.Node()
  return oneOf(new Cypher.With([end, node]), project(node), [claim])
}

/** The library whose practice a claim is. The claim holds its id, so that the id alone is not looked up. */
function projectLibrary(
  projector: Projector,
  field: Selection,
  claim: Cypher.Relationship,
): Projection {
  const id = claim.property('library')
  if (field.hasOnly('id')) return plain(id, (cell) => field.objectOf(() => cell))
  const library = new Cypher.Node()
  const pattern = new Cypher.Pattern(library, { labels: ['Node'] })
  const found = new Cypher.Match(pattern).where(Cypher.eq(library.property('id'), id))
  return oneOf(found, projector.node(field, library, ['Library']), [claim])
}

/** The sentence is in the first of the languages; a label that lacks it is in the next. */
function projectStatement(claim: Cypher.Relationship, chosen: readonly Language[]): Projection {
  const [language] = withFallbacks(chosen)
  const label = (node: Cypher.Node): Projection => plain(labelOf(node, chosen))
  const qualifier = (name: string): Projection => plain(claim.property(name))
  const whole = together({
    from: projectEnd(claim, Cypher.startNode(claim), label),
    to: projectEnd(claim, Cypher.endNode(claim), label),
    kind: plain(Cypher.type(claim)),
    modality: qualifier('modality'),
    extent: qualifier('extent'),
    condition: qualifier('condition'),
    amount: qualifier('amount'),
  })
  return readAs(whole, (claimed: StatedClaim) => statementOf(claimed, language))
}

function projectCitation(claim: Cypher.Relationship): Projection {
  const list = projectReferences(claim, ({ source, locator }) =>
    together({
      title: plain(source.property('title')),
      publisher: plain(source.property('publisher')),
      date: plain(source.property('date')),
      accessDate: plain(source.property('accessDate')),
      url: plain(source.property('url')),
      locator: plain(locator),
    }),
  )
  return readAs(list, (sources: readonly CitedSource[]) => citation(sources))
}
