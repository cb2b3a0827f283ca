import { edgeKindOf, nodeKind } from '../../domain/model/model'
import type { EdgeKind } from '../../domain/model/edge-kind'
import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { defaultsBeside, defaultWords } from '../schema/defaults'
import { claimFields, isNested, listedKinds } from '../schema/model-fields'
import type { KnownNodes } from '../read/known-node'
import { textsAt, type Mapping } from '../file/mapping'
import { writtenTexts } from '../schema/localised-texts'
import { byId } from '../stored/by-id'
import type { Dataset, StoredEdge, StoredNode } from '../stored/dataset'
import { defaultLabel, type Label } from '../file/default-label'
import { textsIn } from '../stored/text-properties'
import type { FileValue } from './file-value'
import { writtenClaim, type ClaimDefaults } from './written-claim'
import { writtenNode } from './written-node'

/** The order in which a reader of a file wants to meet the kinds: who says so and of whom first, then what refers to it. */
const first: readonly NodeKindName[] = ['Source', 'Library']

/** What a file that holds the whole dataset says, in an order that follows from its content alone. */
export function fileValue(dataset: Dataset, known: KnownNodes): FileValue {
  const content = new Content(dataset, known)
  const claims = content.claims()
  return {
    dataset: content.head(),
    ...content.lists(),
    ...(claims.length === 0 ? {} : { claims }),
  }
}

class Content {
  readonly #dataset: Dataset
  readonly #known: KnownNodes
  readonly #nodes: ReadonlyMap<string, StoredNode>
  readonly #leaving = new Map<string, StoredEdge[]>()

  constructor(dataset: Dataset, known: KnownNodes) {
    this.#dataset = dataset
    this.#known = known
    this.#nodes = new Map(dataset.nodes.map((node) => [node.id, node]))
    for (const edge of [...dataset.edges].sort(byPlace)) {
      const edges = this.#leaving.get(edge.from) ?? []
      this.#leaving.set(edge.from, edges)
      edges.push(edge)
    }
  }

  head(): Mapping {
    const { id, name, version, licence, library, creators, date, doi } = this.#dataset.head
    return {
      id,
      name: writtenTexts(name),
      version,
      licence,
      library,
      ...(creators.length > 0 && { creators }),
      ...(date !== undefined && { date }),
      ...(doi !== undefined && { doi }),
    }
  }

  /** The nodes of each kind that has any, under the key of its list. */
  lists(): Readonly<Record<string, readonly Mapping[]>> {
    const rest = listedKinds.map(({ name }) => name).filter((name) => !first.includes(name))
    const lists = [...first, ...rest].map((kind) => {
      const nodes = this.#dataset.nodes.filter((node) => node.kind === kind).sort(byId)
      return [nodeKind(kind).plural, nodes.map((node) => this.#node(node))] as const
    })
    return Object.fromEntries(lists.filter(([, nodes]) => nodes.length > 0))
  }

  /** The claims that leave nodes of other datasets. */
  claims(): readonly Mapping[] {
    const edges = this.#dataset.edges.filter(({ from }) => !this.#nodes.has(from))
    return [...edges].sort(byPlace).map((edge) => {
      const claim = this.#claim(edge, edgeKindOf(edge.type), { sources: [], words: defaultWords })
      return { from: edge.from, kind: edge.type, to: edge.to, ...claim }
    })
  }

  #node(node: StoredNode): Mapping {
    return { ...writtenNode(node, this.#labelByDefault(node), []), ...this.#fields(node) }
  }

  #fields(node: StoredNode): Mapping {
    const defaults = defaultsOf(node)
    const leaving = this.#leaving.get(node.id) ?? []
    return Object.fromEntries(
      claimFields(node.kind).flatMap((field) => {
        const edges = leaving.filter(({ type }) => type === field.edge.type)
        if (edges.length === 0) return []
        return [[field.field, this.#field(field, edges, defaults)]]
      }),
    )
  }

  #field(field: EdgeField, edges: readonly StoredEdge[], defaults: ClaimDefaults): unknown {
    if (field.edge.claim === false) return edges[0]?.to
    if (isNested(field)) return this.#steps(field, edges, defaults)
    return edges.map((edge) => {
      const claim = this.#claim(edge, field.edge, defaults)
      return Object.keys(claim).length === 0 ? edge.to : { to: edge.to, ...claim }
    })
  }

  /** A step is a node and, at the same time, the claim that its workflow has it. */
  #steps(
    field: EdgeField,
    edges: readonly StoredEdge[],
    defaults: ClaimDefaults,
  ): readonly Mapping[] {
    const steps = edges.flatMap((edge) => {
      const node = this.#nodes.get(edge.to)
      return node === undefined ? [] : [{ edge, node }]
    })
    return steps
      .sort((one, other) => position(one.node) - position(other.node) || byId(one.node, other.node))
      .map(({ edge, node }) => {
        const { id, ...rest } = writtenNode(node, this.#labelByDefault(node), defaults.sources)
        const { task, ...fields } = this.#fields(node)
        const { as: _, ...claim } = this.#claim(edge, field.edge, defaults)
        return { id, ...(task === undefined ? {} : { task }), ...claim, ...rest, ...fields }
      })
  }

  #claim(edge: StoredEdge, kind: EdgeKind, defaults: ClaimDefaults): Mapping {
    const told = kind.cites === 'TO' ? this.#nodes.get(edge.to) : undefined
    const sources = told === undefined ? defaults.sources : textsAt(told.properties, 'sources')
    return writtenClaim(edge, kind, this.#dataset.head.library, { ...defaults, sources })
  }

  #labelByDefault(node: StoredNode): Label {
    return defaultLabel(node.kind, node.properties, () => this.#labelOfTask(node))
  }

  #labelOfTask({ id }: StoredNode): Label {
    const does = this.#leaving.get(id)?.find(({ type }) => type === 'DOES')
    if (does === undefined) return {}
    const task = this.#nodes.get(does.to)
    return task === undefined
      ? (this.#known.get(does.to)?.label ?? {})
      : textsIn(task.properties, 'label')
  }
}

function defaultsOf({ kind, properties }: StoredNode): ClaimDefaults {
  return { sources: textsAt(properties, 'sources'), words: defaultsBeside(kind, properties) }
}

function position({ properties }: StoredNode): number {
  return Number(properties['position'])
}

function byPlace(one: StoredEdge, other: StoredEdge): number {
  const parts = ({ from, type, to, id }: StoredEdge) => [from, type, to, id]
  const others = parts(other)
  const differing = parts(one).findIndex((part, index) => part !== others[index])
  if (differing < 0) return 0
  return (parts(one)[differing] ?? '') < (others[differing] ?? '') ? -1 : 1
}
