import { languages } from '../domain/languages'
import { localisedName } from '../domain/model/localised'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import { isComplete, recordOf, type StoredRecord } from './load/record'
import { readContent } from './read-stored-dataset'
import type { Dataset, StoredProperties } from './stored/dataset'
import { sameValue } from './write/written-properties'

/** Ids, in order: how many there are, and the first of them. */
export interface Listed {
  readonly count: number
  readonly ids: readonly string[]
}

export interface ChangeList {
  readonly added: Listed
  readonly changed: Listed
  readonly removed: Listed
}

/** What a load of a dataset would do to a graph. */
export interface Changes {
  readonly dataset: string
  /** NEW where the graph does not hold the dataset, SAME where a load would write nothing. */
  readonly state: 'NEW' | 'CHANGED' | 'SAME'
  /** What of its head differs, such as version. */
  readonly head: readonly string[]
  readonly nodes: ChangeList
  readonly edges: ChangeList
}

const find = statement('dataset/find')
const listedIds = 100
const names = languages.map((language) => localisedName('name', language))
const headProperties = [...names, 'version', 'licence', 'library']

/** Says what a load of the dataset would add, change and remove, and writes nothing. */
export async function changesOf(graph: Graph, dataset: Dataset): Promise<Changes> {
  const { id } = dataset.head
  const [row] = await graph.read(find, { id })
  const stored = row?.['record'] as StoredRecord | undefined
  const held = await readContent(graph, id)
  const nodes = compare(held.nodes, dataset.nodes)
  const edges = compare(held.edges, dataset.edges)
  const wanted = recordOf(dataset)
  const head = headProperties.filter((name) => stored?.[name] !== wanted[name])
  const changes = [head.length, ...[nodes, edges].flatMap(counts)]
  const isSame = changes.every((count) => count === 0)
  const state = isComplete(stored) ? (isSame ? 'SAME' : 'CHANGED') : 'NEW'
  return { dataset: id, state, head: state === 'NEW' ? [] : head, nodes, edges }
}

interface Item {
  readonly id: string
  /** Of a node. */
  readonly kind?: string
  readonly properties: StoredProperties
}

function compare(held: readonly Item[], wanted: readonly Item[]): ChangeList {
  const before = new Map(held.map((item) => [item.id, item]))
  const after = new Set(wanted.map(({ id }) => id))
  const added = wanted.filter(({ id }) => !before.has(id))
  const changed = wanted.filter((item) => {
    const other = before.get(item.id)
    return other !== undefined && !isSame(item, other)
  })
  return {
    added: listed(added),
    changed: listed(changed),
    removed: listed(held.filter(({ id }) => !after.has(id))),
  }
}

function isSame(one: Item, other: Item): boolean {
  return one.kind === other.kind && sameValue(one.properties, other.properties)
}

function listed(items: readonly Item[]): Listed {
  const ids = items.map(({ id }) => id).sort()
  return { count: ids.length, ids: ids.slice(0, listedIds) }
}

function counts({ added, changed, removed }: ChangeList): readonly number[] {
  return [added.count, changed.count, removed.count]
}
