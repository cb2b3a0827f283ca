import type { Fault } from '../../domain/errors'
import { hierarchyTypes } from '../../domain/model/model'
import { hierarchyLoops, loopInWords, wayOut, type HierarchyLink } from '../stored/hierarchy-loops'
import type { EdgeEntry } from './entries'
import type { KnownNodes } from './known-node'
import type { ParsedDataset } from './parsed-dataset'

/** A claim that is read, or one that is known of another dataset. */
interface Link extends HierarchyLink {
  readonly dataset: string
  readonly edge?: EdgeEntry
}

/** The hierarchies that come round, in the datasets that are read or together with what is known of others. */
export function checkHierarchies(
  written: readonly ParsedDataset[],
  known: KnownNodes,
): readonly Fault[] {
  const links = [...written.flatMap(writtenLinks), ...knownLinks(written, known)]
  return hierarchyLoops(links, ({ edge }) => edge !== undefined).flatMap((loop) => {
    const [{ edge, dataset }, ...others] = loop
    if (edge === undefined) return []
    const { file, path } = edge.target
    const elsewhere = others.filter((other) => other.dataset !== dataset)
    return [file.faultAt(path, loopInWords(loop) + wayOut(elsewhere))]
  })
}

function writtenLinks({ id: dataset, edges }: ParsedDataset): readonly Link[] {
  return edges
    .filter(({ type }) => hierarchyTypes.includes(type))
    .map((edge) => ({ type: edge.type, from: edge.from, to: edge.to, dataset, edge }))
}

/** What a dataset that is read stated in an earlier version no longer counts. */
function knownLinks(written: readonly ParsedDataset[], known: KnownNodes): readonly Link[] {
  const read = new Set(written.map(({ id }) => id))
  return [...known].flatMap(([from, { above = [] }]) =>
    above.filter(({ dataset }) => !read.has(dataset)).map((link) => ({ ...link, from })),
  )
}
