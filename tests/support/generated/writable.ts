import { languages } from '../../../src/domain/languages'
import { localisedName, storedNames } from '../../../src/domain/model/localised'
import { declaredProperties } from '../../../src/domain/model/properties'
import { boundNames } from '../../../src/domain/measure/bounds'
import { commonProperties } from '../../../src/domain/model/common'
import { hierarchyTypes, nodeKind } from '../../../src/domain/model/model'
import { faultIn, type TextForm } from '../../../src/domain/model/property'
import { textForm } from '../../../src/domain/text-form'
import { modelProperties } from '../../../src/dataset/stored/model-properties'
import { checksum } from '../../../src/dataset/stored/checksum'
import { declaredEdge, declaredNode } from '../../../src/dataset/stored/declared-properties'
import { withPositions } from '../../../src/dataset/read/positions'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'

const matches = commonProperties.map(({ name }) => name).filter((name) => name.endsWith('Match'))

/** What of a generated dataset a file can say: it has citations of nothing and the like, which a graph can hold and no file. */
export function writable(generated: Dataset): Dataset {
  const dataset = ofOneDataset(generated)
  const { head } = dataset
  const libraries = new Map(
    dataset.edges
      .filter(({ type }) => type === 'HAS_STEP')
      .map(({ to, properties }) => [to, properties['library']]),
  )
  const ids = new Set(dataset.nodes.map(({ id }) => id))
  const cited = (properties: StoredNode['properties']) => citable(properties, ids)
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    properties: labelled(node, formed(node, cited(node.properties))),
  }))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = dataset.edges.map((edge) => ({
    ...edge,
    properties: claimed(edge, cited(edge.properties), byId, libraries),
  }))
  const placed = withPositions(nodes, edges)
  return { head, nodes: placed, edges, checksum: checksum(placed, edges) }
}

/** Nodes and edges of the dataset beside are made its own; of two claims that then are one the first stays. */
function ofOneDataset({ head, nodes, edges, checksum: sum }: Dataset): Dataset {
  const owned = new Map<string, StoredEdge>()
  for (const edge of edges) {
    if (comesRound(edge)) continue
    const id = [head.id, ...edge.id.split(':').slice(1)].join(':')
    const properties = { ...edge.properties, id, dataset: head.id }
    if (!owned.has(id)) owned.set(id, declaredEdge({ ...edge, id, properties }))
  }
  const ownNodes = nodes.map((node) =>
    declaredNode({ ...node, properties: { ...node.properties, dataset: head.id } }),
  )
  return { head, nodes: ownNodes, edges: [...owned.values()], checksum: sum }
}

/** Whether a hierarchy could come round by it: what stands above has a later id. */
function comesRound({ type, from, to }: StoredEdge): boolean {
  return hierarchyTypes.includes(type) && from >= to
}

function citable(given: StoredNode['properties'], ids: ReadonlySet<string>) {
  const { sources, ...others } = inForm(given)
  const left = [sources ?? []].flat().filter((cited) => ids.has(String(cited).split('#')[0] ?? ''))
  return left.length === 0 ? others : { ...others, sources: left.map(String) }
}

const ofPlaces = new Set(declaredProperties.filter(({ byPlace }) => byPlace).flatMap(storedNames))

/** With texts as a file that is read leaves them; one of a place stands behind its locator. */
function inForm(properties: StoredNode['properties']): StoredNode['properties'] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (ofPlaces.has(name) && typeof value === 'object')
        return [name, value.map((text) => text.split(/ (.*)/s, 2).map(textForm).join(' '))]
      if (typeof value === 'object') return [name, value.map(textForm)]
      return [name, typeof value === 'string' ? textForm(value) : value]
    }),
  )
}

/** Without what a file writes in one form only, such as a date, if it has another. */
function formed({ kind }: StoredNode, properties: StoredNode['properties']) {
  const forms = new Map(nodeKind(kind).properties.map(({ name, form }) => [name, form]))
  const rest = Object.entries(properties).filter(
    ([name, value]) => !isAmiss(forms.get(name), value),
  )
  return withBounds(kind, Object.fromEntries(rest))
}

function isAmiss(form: TextForm | undefined, value: unknown): boolean {
  return form !== undefined && faultIn(form, String(value)) !== undefined
}

/** A value has a bound, and its bounds rise. */
function withBounds(kind: StoredNode['kind'], properties: StoredNode['properties']) {
  const { measure, properties: declared } = nodeKind(kind)
  if (measure === undefined) return properties
  const names = boundNames.filter((name) => name in properties)
  const texts = names
    .map((name) => String(properties[name]))
    .sort((one, other) => (measure.count(one) ?? 0) - (measure.count(other) ?? 0))
  const bounds =
    names.length === 0
      ? { typically: kind === 'Rate' ? '2/WEEK' : 'PT2H' }
      : Object.fromEntries(names.map((name, index) => [name, texts[index]]))
  return { ...properties, ...modelProperties(declared, { ...properties, ...bounds }) }
}

function labelled({ id }: StoredNode, properties: StoredNode['properties']) {
  const rest = Object.entries(properties).filter(([name]) => !matches.includes(name))
  const all = Object.fromEntries(rest)
  if (languages.some((language) => localisedName('label', language) in all)) return all
  return {
    ...all,
    labelEn: id,
    names: [...new Set([id, ...[all['names'] ?? []].flat().map(String)])],
  }
}

/** A step cites what its place in the workflow cites, and the edge to its task is of the same library. */
function claimed(
  { type, from, to }: StoredEdge,
  properties: StoredEdge['properties'],
  nodes: ReadonlyMap<string, StoredNode>,
  libraries: ReadonlyMap<string, unknown>,
) {
  if (type === 'DOES') return { ...properties, library: String(libraries.get(from)) }
  if (type !== 'HAS_STEP') return properties
  const { sources: _, ...others } = properties
  const sources = nodes.get(to)?.properties['sources']
  return sources === undefined ? others : { ...others, sources }
}
