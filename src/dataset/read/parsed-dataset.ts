import { checkHead, type WrittenHead } from './check-head'
import type { Fault } from '../../domain/errors'
import type { DatasetFile } from './dataset-file'
import { entriesOf, type Entries, type NodeEntry } from './entries'
import type { KnownNode } from './known-node'
import { localisedAt, textAt } from '../file/mapping'
import { whereIs } from './where-is'

/** A dataset as its files hold it, before it is checked. */
export interface ParsedDataset extends Entries {
  readonly files: readonly DatasetFile[]
  readonly head: WrittenHead | undefined
  readonly headFaults: readonly Fault[]
  readonly id: string
}

export function writtenDataset(files: readonly DatasetFile[]): ParsedDataset {
  const { head, faults: headFaults } = checkHead(files)
  const id = textAt(head?.written ?? {}, 'id') ?? ''
  const all = files.map((file) => entriesOf(file, id))
  return {
    files,
    head,
    headFaults,
    id,
    nodes: all.flatMap(({ nodes }) => nodes),
    edges: all.flatMap(({ edges }) => edges),
  }
}

/** The nodes of a dataset as others that are read with it know them. */
export function knownNodesOf({ id: dataset, nodes }: ParsedDataset): [string, KnownNode][] {
  return nodes.map((node) => [node.id, knownNode(dataset, node)])
}

function knownNode(dataset: string, { kind, written, place }: NodeEntry): KnownNode {
  return {
    kind,
    dataset,
    label: localisedAt(written, 'label'),
    place: () => whereIs({ ...place, path: [...place.path, 'id'] }),
  }
}
