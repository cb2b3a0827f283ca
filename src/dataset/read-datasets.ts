import { InvalidDataset, type Fault } from '../domain/errors'
import { checkEdgeIds, checkNodeIds } from './read/check-ids'
import { ReferenceCheck } from './read/check-references'
import { checkGivenOnce } from './read/check-given-once'
import { readDatasetFile, type DatasetFile } from './read/dataset-file'
import { datasetFiles } from './read/dataset-files'
import { headOf, storedEdge, storedNode } from './read/flatten'
import type { KnownNodes } from './read/known-node'
import { Labels } from './read/labels'
import { schemaFaults } from './read/schema-faults'
import { knownNodesOf, writtenDataset, type WrittenDataset } from './read/written-dataset'
import { fileSchema } from './schema/dataset-schema'
import { checksum } from './stored/checksum'
import type { Dataset } from './stored/dataset'

export interface ReadOptions {
  /** Nodes of other datasets, to which these can refer. Those of an earlier version of a dataset that is read are passed over. */
  readonly known?: KnownNodes
}

/**
 * Reads the datasets that stand at the paths and checks them as a whole; all faults of all of them are thrown at once, each with its place.
 * They can refer to each other in whatever order they are named.
 */
export async function readDatasets(
  paths: readonly string[],
  { known = new Map() }: ReadOptions = {},
): Promise<readonly Dataset[]> {
  const written = await Promise.all(paths.map(readWritten))
  const ids = new Set(written.map(({ id }) => id))
  const elsewhere = [...known].filter(([, { dataset }]) => !ids.has(dataset))
  const faults = [...checkGivenOnce(written)]
  const datasets: (() => Dataset)[] = []
  written.forEach((each, index) => {
    const others = (among: readonly WrittenDataset[]): KnownNodes =>
      new Map([...elsewhere, ...among.filter((other) => other !== each).flatMap(knownNodesOf)])
    const all = others(written)
    faults.push(...faultsOf(each, others(written.slice(0, index)), all))
    datasets.push(() => flatten(each, all))
  })
  if (faults.length > 0) {
    throw new InvalidDataset(
      inOrder(
        faults,
        written.flatMap(({ files }) => files),
      ),
    )
  }
  return datasets.map((dataset) => dataset())
}

async function readWritten(path: string): Promise<WrittenDataset> {
  return writtenDataset(await Promise.all((await datasetFiles(path)).map(readDatasetFile)))
}

/** A node that two of the datasets have is a fault of the one that was named later. */
function faultsOf(
  { files, head, headFaults, nodes, edges }: WrittenDataset,
  earlier: KnownNodes,
  known: KnownNodes,
): readonly Fault[] {
  const unread = files.flatMap((file) => file.faults)
  const references = new ReferenceCheck(nodes, known)
  const labels = new Labels(nodes, known)
  return [
    ...unread,
    ...files.filter((file) => file.faults.length === 0).flatMap(checkSchema),
    ...checkNodeIds(nodes, earlier),
    ...checkEdgeIds(edges),
    // What stands in a file that cannot be read would seem to be missing.
    ...(unread.length > 0
      ? []
      : [
          ...headFaults,
          ...(head === undefined ? [] : references.head(head)),
          ...nodes.flatMap((node) => [...references.node(node), ...labels.check(node)]),
          ...edges.flatMap((edge) => references.edge(edge)),
        ]),
  ]
}

function checkSchema(file: DatasetFile): readonly Fault[] {
  const { error } = fileSchema.safeParse(file.value)
  return error === undefined ? [] : schemaFaults(file, error.issues)
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

function flatten({ head: written, nodes: all, edges: claims }: WrittenDataset, known: KnownNodes) {
  const head = headOf(written?.written ?? {})
  const labels = new Labels(all, known)
  const nodes = all.map((node) => storedNode(node, head, labels))
  const edges = claims.map((edge) => storedEdge(edge, head))
  return { head, nodes, edges, checksum: checksum(nodes, edges) }
}
