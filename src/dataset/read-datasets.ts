import { InvalidDataset, type Fault } from '../domain/errors'
import { readGiven, type DatasetFiles } from './dataset-files'
import { checkEdgeIds, checkNodeIds } from './read/check-ids'
import { ReferenceCheck } from './read/check-references'
import { checkHierarchies } from './read/check-hierarchies'
import { checkGivenOnce } from './read/check-given-once'
import { datasetFile, type DatasetFile } from './read/dataset-file'
import { headOf, storedEdge, storedNode } from './read/flatten'
import { withPositions } from './read/positions'
import type { KnownNodes } from './read/known-node'
import { Labels } from './read/labels'
import { schemaFaults } from './read/schema-faults'
import { hiddenSignsIn } from './read/hidden-signs'
import { warningsOf } from './read/warnings'
import { knownNodesOf, writtenDataset, type ParsedDataset } from './read/parsed-dataset'
import { fileSchema } from './schema/dataset-schema'
import { checksum } from './stored/checksum'
import type { Dataset } from './stored/dataset'

export interface ReadOptions {
  /** Nodes of other datasets, to which these can refer. Those of an earlier version of a dataset that is read are passed over. */
  readonly known?: KnownNodes
  /** Takes hierarchies that come round, as versions did that came before they were refused. */
  readonly leavesLoops?: boolean
}

/**
 * Reads the datasets that stand at the paths and checks them as a whole; all faults of all of them are thrown at once, each with its place.
 * They can refer to each other in whatever order they are named.
 */
export async function readDatasets(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<readonly Dataset[]> {
  return givenDatasets(await readGiven(paths), options)
}

/** The same of datasets whose files somebody else has read. */
export function givenDatasets(
  given: readonly DatasetFiles[],
  options: ReadOptions = {},
): readonly Dataset[] {
  return checked(given.map(writtenIn), options)
}

function checked(
  written: readonly ParsedDataset[],
  { known = new Map(), leavesLoops = false }: ReadOptions,
): readonly Dataset[] {
  const ids = new Set(written.map(({ id }) => id))
  const elsewhere = [...known].filter(([, { dataset }]) => !ids.has(dataset))
  const nodes = written.map(knownNodesOf)
  const checks = written.map((each, index) => {
    const earlier = [...elsewhere, ...nodes.slice(0, index).flat()]
    const all = new Map([...earlier, ...nodes.slice(index + 1).flat()])
    const faults = faultsOf(each, new Map(earlier), all)
    return { faults, dataset: () => flatten(each, all) }
  })
  const faults = [
    ...checkGivenOnce(written),
    ...checks.flatMap((check) => check.faults),
    ...(leavesLoops ? [] : checkHierarchies(written, known)),
  ]
  if (faults.length > 0) {
    throw new InvalidDataset(
      inOrder(
        faults,
        written.flatMap(({ files }) => files),
      ),
    )
  }
  return checks.map(({ dataset }) => dataset())
}

function writtenIn({ files }: DatasetFiles): ParsedDataset {
  return writtenDataset(files.map(({ name, bytes }) => datasetFile(name, bytes)))
}

/** A node that two of the datasets have is a fault of the one that was named later. */
function faultsOf(
  { files, head, headFaults, nodes, edges }: ParsedDataset,
  earlier: KnownNodes,
  known: KnownNodes,
): readonly Fault[] {
  const isWhole = files.every((file) => file.isWhole)
  const linkFaults = () => {
    const references = new ReferenceCheck(nodes, known)
    const labels = new Labels(nodes, known)
    return [
      ...headFaults,
      ...(head === undefined ? [] : references.head(head)),
      ...nodes.flatMap((node) => [...references.node(node), ...labels.check(node)]),
      ...edges.flatMap((edge) => references.edge(edge)),
    ]
  }
  return [
    ...files.flatMap((file) => [...file.faults, ...checkSchema(file)]),
    ...checkNodeIds(nodes, earlier),
    ...checkEdgeIds(edges),
    // A file that could not be read would seem to be missing.
    ...(isWhole ? linkFaults() : []),
  ]
}

function checkSchema(file: DatasetFile): readonly Fault[] {
  if (file.value === undefined) return []
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

function flatten(
  { files, head: written, nodes: all, edges: claims }: ParsedDataset,
  known: KnownNodes,
) {
  const head = headOf(written?.written ?? {})
  const labels = new Labels(all, known)
  const stored = all.map((node) => storedNode(node, head, labels))
  const byId = new Map(all.map((node) => [node.id, node]))
  const edges = claims.map((edge) => storedEdge(edge, head, byId))
  const nodes = withPositions(stored, edges)
  const warnings = [...warningsOf(all, claims), ...files.flatMap(hiddenSignsIn)]
  return { head, nodes, edges, checksum: checksum(nodes, edges), warnings }
}
