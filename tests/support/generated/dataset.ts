import fc from 'fast-check'
import { claimProperties } from '../../../src/domain/model/claim'
import type { EdgeKind } from '../../../src/domain/model/edge-kind'
import { edgeKinds, nodeKinds } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import { checksum } from '../../../src/dataset/stored/checksum'
import type {
  Dataset,
  StoredEdge,
  StoredNode,
  StoredProperties,
} from '../../../src/dataset/stored/dataset'
import { edgeId } from '../../../src/dataset/stored/edge-id'
import { idsOf } from './ids'
import { anyOrderShape, type OrderShape, shaped } from './order-shape'
import { declared, nodeProperties, sources } from './properties'
import { besideId, datasetId as dataset } from './words'

/** An edge before its ends are known: they are chosen among the nodes that there are. */
interface Draft {
  readonly kind: EdgeKind
  readonly from: number
  readonly to: number
  readonly library: number
  readonly properties: StoredProperties
}

/** The kinds of edge of which a step has just one: a second one is dropped. */
const oneFromEach: readonly string[] = ['DOES']
const oneToEach: readonly string[] = ['HAS_STEP']

/** How many edges of a kind there are at most; order is made of several. */
const most: Readonly<Record<string, number>> = {
  NEXT: 16,
  BROADER: 10,
  DONE_BY: 8,
  FOLLOWS: 5,
  SERVES_THROUGH: 5,
  THROUGH: 5,
  USES: 5,
  VARIANT_OF: 4,
}

/** How many times there are: most steps have one, so that sums of them differ. */
const times: Readonly<Record<string, { readonly minLength: number; readonly maxLength: number }>> =
  {
    TAKES: { minLength: 6, maxLength: 12 },
    WAITS: { minLength: 2, maxLength: 8 },
  }

type Least = Readonly<Partial<Record<NodeKindName, number>>>

/** What is never missing: the library that speaks in general, and for each step its task and its workflow. */
const always: Least = { Library: 1, Task: 1, Workflow: 1 }

/** Workflows in which something follows something, so that there is what can be compared. */
const inOrder: Least = { Library: 2, Task: 5, Workflow: 2, Step: 7, Role: 2 }

/** Most nodes come from the dataset that speaks of libraries in general. */
const whose = fc.oneof({ weight: 3, arbitrary: fc.constant(dataset) }, fc.constant(besideId))

/** The library of that dataset; what the other library is, is left to chance. */
const generic = idsOf('Library')[0]

function nodesOf(least: Least): fc.Arbitrary<readonly StoredNode[]> {
  return fc
    .tuple(
      ...nodeKinds.map(({ name, properties }) => {
        const ids = idsOf(name)
        const bearing = fc.tuple(nodeProperties(properties), whose)
        const some = fc.array(bearing, { minLength: least[name] ?? 0, maxLength: ids.length })
        return some.map((all) =>
          all.map(([own, from], number): StoredNode => {
            const id = ids[number] ?? ''
            const bears = {
              ...own,
              id,
              dataset: from,
              ...(id === generic ? { kind: 'GENERIC' } : {}),
            }
            return { id, kind: name, properties: bears }
          }),
        )
      }),
    )
    .map((byKind) => byKind.flat())
}

function draftsOf(kind: EdgeKind): fc.Arbitrary<readonly Draft[]> {
  const bearing =
    kind.claim === false
      ? fc.constant({})
      : fc
          .tuple(sources, declared([...claimProperties, ...(kind.properties ?? [])]))
          .map((parts): StoredProperties => Object.assign({}, ...parts))
  const draft = {
    kind: fc.constant(kind),
    from: fc.nat(20),
    to: fc.nat(20),
    library: fc.nat(1),
    properties: bearing,
  }
  const end = oneFromEach.includes(kind.type) ? 'from' : oneToEach.includes(kind.type) ? 'to' : null
  if (end === null)
    return fc.array(fc.record(draft), times[kind.type] ?? { maxLength: most[kind.type] ?? 3 })
  const steps = idsOf('Step').map((_, number) =>
    fc.record({ ...draft, [end]: fc.constant(number) } as typeof draft),
  )
  return fc.tuple(...steps)
}

/** A small dataset in stored form: every kind of node and of edge, parallel edges, loops, and gaps. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.oneof(nodesOf(always), nodesOf(inOrder)),
    fc.tuple(...edgeKinds.map(draftsOf)),
    anyOrderShape,
  )
  .map(([all, drafts, shape]) => {
    const edges = connect(all, drafts.flat(), shape)
    const placed = withPositions(all, edges, shape)
    return {
      head: {
        id: dataset,
        name: { EN: 'Generated' },
        version: '1.0.0',
        licence: 'CC0-1.0',
        library: idsOf('Library')[0] ?? '',
        creators: [
          { name: 'Äiti, Å. | B', orcid: '0000-0002-1825-0097' },
          { name: '= odd (2024) \\ name' },
        ],
        date: '2026-11',
        doi: '10.5072/generated(1)',
      },
      nodes: placed,
      edges,
      checksum: checksum(placed, edges),
    }
  })

function connect(
  all: readonly StoredNode[],
  drafts: readonly Draft[],
  shape: OrderShape,
): readonly StoredEdge[] {
  const edges = new Map<string, StoredEdge>()
  const steps = all.filter((node) => node.kind === 'Step').length
  for (const [place, draft] of drafts.entries()) {
    const { kind, library: whose, properties } = draft
    const { from: begin, to: end } = shaped(shape, kind.type, draft, {
      number: drafts.slice(0, place).filter((other) => other.kind === kind).length,
      steps,
    })
    const from = pick(all, kind.from, begin)
    const to = from && pick(all, targetsOf(kind, from), end)
    const library = pick(all, ['Library'], whose)?.id
    if (from === undefined || to === undefined || library === undefined) continue
    const { type } = kind
    const known = [...edges.values()].filter((edge) => edge.type === type)
    if (oneFromEach.includes(type) && known.some((edge) => edge.from === from.id)) continue
    if (oneToEach.includes(type) && known.some((edge) => edge.to === to.id)) continue
    const same = known.filter((edge) => edge.from === from.id && edge.to === to.id).length
    const as = same === 0 ? undefined : `again-${same}`
    const id = edgeId({ dataset, from: from.id, type, to: to.id, as })
    const bearing = { ...properties, id, dataset, library }
    edges.set(id, { id, type, from: from.id, to: to.id, properties: bearing })
  }
  return [...edges.values()]
}

function pick(
  all: readonly StoredNode[],
  kinds: readonly NodeKindName[],
  number: number,
): StoredNode | undefined {
  const candidates = all.filter((node) => kinds.includes(node.kind))
  return candidates[number % candidates.length]
}

function targetsOf({ to }: EdgeKind, from: StoredNode): readonly NodeKindName[] {
  if (to === 'SAME') return [from.kind]
  return to === 'ANY' ? nodeKinds.map((kind) => kind.name) : to
}

/** The steps of a workflow stand at 1, 2, 3 … */
function withPositions(
  all: readonly StoredNode[],
  edges: readonly StoredEdge[],
  { isReversed }: OrderShape,
): readonly StoredNode[] {
  const told = edges.filter((edge) => edge.type === 'HAS_STEP')
  const members = isReversed ? told.toReversed() : told
  return all.map((node) => {
    if (node.kind !== 'Step') return node
    const own = members.find((edge) => edge.to === node.id) as StoredEdge
    const before = members.filter((edge) => edge.from === own.from)
    const position = before.indexOf(own) + 1
    return { ...node, properties: { ...node.properties, position } }
  })
}
