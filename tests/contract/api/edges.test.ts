import type { Dataset, StoredEdge } from '../../../src/dataset/stored/dataset'
import { edgeFields, nodeKinds, type EdgeField } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import { apiWith } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

type Ids = readonly string[]

/** What a field must give of a node by the dataset alone: the ids of the nodes, and those of the claims. */
function expected(dataset: Dataset, field: EdgeField, id: string): { nodes: Ids; claims: Ids } {
  const kinds = new Map(dataset.nodes.map((node) => [node.id, node.kind]))
  const places = new Map(dataset.nodes.map((node) => [node.id, node.properties['position'] ?? 0]))
  const forward = field.direction === 'FORWARD'
  const end = (edge: StoredEdge) => (forward ? edge.to : edge.from)
  const onlySteps = field.targets.length === 1 && field.targets[0] === 'Step'
  const placed = (edge: StoredEdge): readonly (string | number)[] => [
    onlySteps ? Number(places.get(end(edge))) : 0,
    end(edge),
    edge.id,
  ]
  const edges = dataset.edges
    .filter((edge) => edge.type === field.edge.type && (forward ? edge.from : edge.to) === id)
    .filter((edge) => field.targets.includes(kinds.get(end(edge)) as NodeKindName))
    .toSorted((one, other) => compare(placed(one), placed(other)))
  return { nodes: [...new Set(edges.map(end))], claims: edges.map((edge) => edge.id) }
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

function selectionOf(field: EdgeField): string {
  const claim = field.edge.claim === false ? '' : 'claim { id kind from { id } to { id } }'
  return `${field.field} { id __typename } ${field.field}Connection { totalCount edges { node { id } ${claim} } }`
}

interface Shown {
  readonly id: string
  readonly [field: string]: unknown
}

interface ShownConnection {
  readonly totalCount: number
  readonly edges: readonly { readonly node: { id: string }; readonly claim?: { id: string } }[]
}

describeOverGraph('the fields of edges', (engine) => {
  it.each(nodeKinds)('of each $singular are the edges of the dataset', async (kind) => {
    const dataset = await readSmallDataset()
    const api = await apiWith(engine.graph(), dataset)
    const fields = edgeFields(kind.name)
    const answer = (await api.ask(
      `{ ${kind.plural} { id ${fields.map(selectionOf).join(' ')} } }`,
    )) as Record<string, Shown[]>
    const shown = answer[kind.plural] ?? []
    expect(shown.length).toBeGreaterThan(0)
    for (const node of shown) {
      for (const field of fields) {
        const { nodes, claims } = expected(dataset, field, node.id)
        const value = node[field.field] as Shown | Shown[] | null
        const list = [value].flat().filter((each) => each !== null)
        const connection = node[`${field.field}Connection`] as ShownConnection
        const place = `${kind.name} ${node.id} ${field.field}`
        expect([place, list.map(({ id }) => id)]).toEqual([place, nodes])
        expect([place, connection.totalCount]).toEqual([place, claims.length])
        expect([place, new Set(connection.edges.map((edge) => edge.node.id))]).toEqual([
          place,
          new Set(nodes),
        ])
        if (field.edge.claim === false) continue
        expect([place, connection.edges.map((edge) => edge.claim?.id)]).toEqual([place, claims])
      }
    }
    expect(api.statements).toHaveLength(1)
  })

  it('between them show every edge of the dataset from both of its ends', async () => {
    const dataset = await readSmallDataset()
    const seen = { FORWARD: new Set<string>(), BACKWARD: new Set<string>() }
    for (const { id, kind } of dataset.nodes) {
      for (const field of edgeFields(kind)) {
        for (const claim of expected(dataset, field, id).claims) seen[field.direction].add(claim)
      }
    }
    const all = new Set(dataset.edges.map((edge) => edge.id))
    expect(seen).toEqual({ FORWARD: all, BACKWARD: all })
  })
})
