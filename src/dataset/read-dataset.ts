import { InvalidDataset, type Fault } from '../domain/errors'
import { checkHead, type WrittenHead } from './read/check-head'
import { checkEdgeIds, checkNodeIds } from './read/check-ids'
import { ReferenceCheck } from './read/check-references'
import { readDatasetFile, type DatasetFile } from './read/dataset-file'
import { datasetFiles } from './read/dataset-files'
import { entriesOf, type Entries } from './read/entries'
import { storedEdge, storedNode } from './read/flatten'
import type { KnownNodes } from './read/known-node'
import { Labels } from './read/labels'
import { localisedAt, textAt } from './read/mapping'
import { schemaFaults } from './read/schema-faults'
import { fileSchema } from './schema/dataset-schema'
import { checksum } from './stored/checksum'
import type { Dataset, DatasetHead } from './stored/dataset'

interface ReadOptions {
  /** Nodes of other datasets, to which this one can refer. */
  readonly known?: KnownNodes
}

/** Reads a file or a folder and checks it as a whole; all faults are thrown at once, each with its place. */
export async function readDataset(path: string, options: ReadOptions = {}): Promise<Dataset> {
  const known: KnownNodes = options.known ?? new Map()
  const files = await Promise.all((await datasetFiles(path)).map(readDatasetFile))
  const { head, faults: headFaults } = checkHead(files)
  const entries = allEntries(files)
  const unread = files.flatMap((file) => file.faults)
  const faults = [
    ...unread,
    ...files.filter((file) => file.faults.length === 0).flatMap(checkSchema),
    ...checkNodeIds(entries.nodes, known),
    ...checkEdgeIds(entries.edges),
    // What stands in a file that cannot be read would seem to be missing.
    ...(unread.length > 0 ? [] : [...headFaults, ...checkLinks(entries, head, known)]),
  ]
  if (faults.length > 0 || head === undefined) throw new InvalidDataset(inOrder(faults, files))
  return flatten(entries, headOf(head), new Labels(entries.nodes, known))
}

function allEntries(files: readonly DatasetFile[]): Entries {
  const all = files.map(entriesOf)
  return { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) }
}

function checkSchema(file: DatasetFile): readonly Fault[] {
  const { error } = fileSchema.safeParse(file.value)
  return error === undefined ? [] : schemaFaults(file, error.issues)
}

function checkLinks(
  { nodes, edges }: Entries,
  head: WrittenHead | undefined,
  known: KnownNodes,
): readonly Fault[] {
  const references = new ReferenceCheck(nodes, known)
  const labels = new Labels(nodes, known)
  return [
    ...(head === undefined ? [] : references.head(head)),
    ...nodes.flatMap((node) => [...references.node(node), ...labels.check(node)]),
    ...edges.flatMap((edge) => references.edge(edge)),
  ]
}

function inOrder(faults: readonly Fault[], files: readonly DatasetFile[]): readonly Fault[] {
  const order = new Map(files.map((file, index) => [file.name, index]))
  return [...faults].sort(
    (one, other) =>
      (order.get(one.file) ?? 0) - (order.get(other.file) ?? 0) ||
      one.line - other.line ||
      one.column - other.column,
  )
}

function headOf({ written }: WrittenHead): DatasetHead {
  const text = (key: string) => textAt(written, key) ?? ''
  return {
    id: text('id'),
    name: localisedAt(written, 'name'),
    version: text('version'),
    licence: text('licence'),
    library: text('library'),
  }
}

function flatten(entries: Entries, head: DatasetHead, labels: Labels): Dataset {
  const nodes = entries.nodes.map((node) => storedNode(node, head, labels))
  const edges = entries.edges.map((edge) => storedEdge(edge, head))
  return { head, nodes, edges, checksum: checksum(nodes, edges) }
}
