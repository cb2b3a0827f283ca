import { withFallbacks, type Language } from '../../../src/domain/languages'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import type { Given } from './comparisons'
import { referencesOf } from './values'
import { partsOf } from '../generated/parts'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'

/** One end of an edge, seen from the other: the claim, and the node that it leads to. */
export interface Hop {
  readonly claim: StoredEdge
  readonly node: StoredNode
}

/** A dataset as it is held in memory, to be walked with plain loops. */
export class Memory {
  readonly nodes: readonly StoredNode[]
  readonly edges: readonly StoredEdge[]
  private readonly byId: ReadonlyMap<string, StoredNode>
  private readonly heads: ReadonlyMap<unknown, Dataset['head']>

  constructor(dataset: Dataset) {
    const { nodes, edges } = dataset
    this.nodes = nodes
    this.edges = edges
    this.byId = new Map(nodes.map((node) => [node.id, node]))
    this.heads = new Map(partsOf(dataset).map(({ head }) => [head.id, head]))
  }

  /** Whether a claim is of the practice of libraries in general, or tells what a concept means in every library. */
  isGeneralClaim({ properties }: StoredEdge): boolean {
    return this.isOneOf(['GENERIC', 'ANY'], properties['library'])
  }

  /** Whether a node comes from a dataset that speaks of libraries in general. */
  isGeneralNode(node: StoredNode): boolean {
    return this.isOneOf(['GENERIC'], this.libraryOf(node))
  }

  /** The library that the head of a node's dataset names. */
  libraryOf({ properties }: StoredNode): string | undefined {
    return this.heads.get(properties['dataset'])?.library
  }

  private isOneOf(kinds: readonly string[], library: unknown): boolean {
    return kinds.includes(String(this.byId.get(String(library))?.properties['kind']))
  }

  node(id: string): StoredNode | undefined {
    return this.byId.get(id)
  }

  /** What is known of a dataset by its head alone. */
  dataset(id: unknown): unknown {
    const head = this.heads.get(id)
    if (head === undefined) return null
    const { name, creators, date = null, doi = null } = head
    return {
      ...head,
      name: ({ languages }: Given) =>
        withFallbacks((languages as Language[] | null | undefined) ?? [])
          .map((language) => name[language])
          .find((each) => each !== undefined) ?? head.id,
      creators: creators.map((creator) => ({ orcid: null, ...creator })),
      date,
      doi,
    }
  }

  holdsDataset(id: string): boolean {
    return this.heads.has(id)
  }

  /** Whether a node or a claim cites a place, or one inside it; in any source if none is given. */
  cites(source: unknown, locator: unknown): boolean {
    return [...this.nodes, ...this.edges].some((owner) =>
      referencesOf(owner).some(
        (reference) =>
          (source == null || reference.source === source) &&
          (reference.locator === locator || reference.locator?.startsWith(`${String(locator)}.`)),
      ),
    )
  }

  ofKind(kind: NodeKindName): readonly StoredNode[] {
    return this.nodes.filter((node) => node.kind === kind)
  }

  /** The claims of a type that leave a node. */
  from(node: StoredNode, type: string): readonly Hop[] {
    return this.edges
      .filter((edge) => edge.type === type && edge.from === node.id)
      .map((claim) => ({ claim, node: this.end(claim.to) }))
  }

  /** The claims of a type that reach a node. */
  to(node: StoredNode, type: string): readonly Hop[] {
    return this.edges
      .filter((edge) => edge.type === type && edge.to === node.id)
      .map((claim) => ({ claim, node: this.end(claim.from) }))
  }

  end(id: string): StoredNode {
    const node = this.byId.get(id)
    if (node === undefined) throw new Error(`An edge leads to ${id}, which is no node.`)
    return node
  }
}

/** All that can be reached from a node by steps of one sort, itself included. */
export function reach(
  start: StoredNode,
  next: (node: StoredNode) => readonly Hop[],
): ReadonlySet<StoredNode> {
  const reached = new Set([start])
  for (const node of reached) for (const hop of next(node)) reached.add(hop.node)
  return reached
}
