import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import { changedValues, type ChangedValue } from './changes/changed-values'
import { movedSteps } from './changes/moved-steps'
import { isComplete, datasetRecordOf, type StoredRecord } from './load/record'
import { readContent } from './read-stored-dataset'
import type { Dataset, StoredProperties } from './stored/dataset'
import { kindColumn, positionColumn } from './tables/columns'

/** Ids, in order: how many there are, and the first of them. */
export interface Listed {
  readonly count: number
  readonly ids: readonly string[]
}

/** The differences of the nodes or claims that are listed, by their ids in order. */
export interface ListedChanges extends Listed {
  readonly values: readonly ({ readonly id: string } & ChangedValue)[]
}

export interface ChangeList {
  readonly added: Listed
  readonly changed: ListedChanges
  readonly removed: Listed
}

/** The changes that a load of a dataset would make to a graph. */
export interface Changes {
  readonly dataset: string
  /** NEW if the graph does not hold the dataset, SAME if a load would write nothing. */
  readonly state: 'NEW' | 'CHANGED' | 'SAME'
  /** The keys of its head that differ, such as version. */
  readonly head: readonly ChangedValue[]
  readonly nodes: ChangeList
  readonly edges: ChangeList
}

const find = statement('dataset/find')

/** The properties of a record that are not in the head. */
const counted = ['checksum', 'nodes', 'edges', 'derivation', 'loadedAt']

/** Says what a load of the dataset would add, change and remove, and writes nothing. Of each list it names as many as are wanted. */
export async function changesOf(graph: Graph, dataset: Dataset, most = Infinity): Promise<Changes> {
  const { id } = dataset.head
  const [row] = await graph.read(find, { id })
  const stored = row?.['record'] as StoredRecord | undefined
  const held = await readContent(graph, id)
  const moved = movedSteps(held, dataset)
  const nodes = compare(held.nodes, dataset.nodes, most, (one, other) =>
    changedValues(nodeValues(one), nodeValues(other), moved.has(one.id) ? [] : [positionColumn]),
  )
  const edges = compare(held.edges, dataset.edges, most, (one, other) =>
    changedValues(one.properties, other.properties),
  )
  if (!isComplete(stored)) return { dataset: id, state: 'NEW', head: [], nodes, edges }
  const head = changedValues(stored as StoredProperties, datasetRecordOf(dataset), counted)
  const changes = [head.length, ...[nodes, edges].flatMap(counts)]
  const state = changes.every((count) => count === 0) ? 'SAME' : 'CHANGED'
  return { dataset: id, state, head, nodes, edges }
}

interface Item {
  readonly id: string
  readonly properties: StoredProperties
}

function nodeValues({ kind, properties }: Item & { readonly kind: string }): StoredProperties {
  return { ...properties, [kindColumn]: kind }
}

function compare<Each extends Item>(
  held: readonly Each[],
  wanted: readonly Each[],
  most: number,
  differences: (before: Each, after: Each) => readonly ChangedValue[],
): ChangeList {
  const before = new Map(held.map((item) => [item.id, item]))
  const after = new Set(wanted.map(({ id }) => id))
  const changed = new Map(
    wanted.flatMap((item) => {
      const other = before.get(item.id)
      const values = other === undefined ? [] : differences(other, item)
      return values.length === 0 ? [] : [[item.id, values] as const]
    }),
  )
  const listedChanges = listed([...changed.keys()], most)
  return {
    added: listed(idsOf(wanted.filter(({ id }) => !before.has(id))), most),
    changed: {
      ...listedChanges,
      values: listedChanges.ids.flatMap((id) =>
        (changed.get(id) ?? []).map((value) => ({ id, ...value })),
      ),
    },
    removed: listed(idsOf(held.filter(({ id }) => !after.has(id))), most),
  }
}

function idsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ id }) => id)
}

function listed(ids: readonly string[], most: number): Listed {
  return { count: ids.length, ids: [...ids].sort().slice(0, most) }
}

function counts({ added, changed, removed }: ChangeList): readonly number[] {
  return [added.count, changed.count, removed.count]
}
