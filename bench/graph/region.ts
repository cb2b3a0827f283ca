import { modality } from '../../src/domain/vocabulary/claim'
import { rankOf } from '../../src/domain/vocabulary/enumeration'
import type { NodeKindName } from '../../src/domain/model/node-kind'
import { edgeId } from '../../src/dataset/stored/edge-id'
import type { StoredEdge, StoredNode, StoredProperties } from '../../src/dataset/stored/dataset'
import type { Random } from './random'

const dataset = 'generated'
const source = 'generated-source'

/** All of it is a general picture, as that of the reference graph is. */
const general = { general: true }

const modalities = ['POSSIBLY', 'SOMETIMES', 'OFTEN', 'USUALLY', 'STATED', 'STATED'] as const

/** A part of the graph while it grows, in the form in which the graph stores it. */
export class Region {
  readonly nodes: StoredNode[] = []
  readonly edges: StoredEdge[] = []

  constructor(
    readonly number: number,
    readonly random: Random,
  ) {}

  id(kind: NodeKindName, place: number): string {
    return `${kind.toLowerCase()}-${this.number}-${place}`
  }

  node(kind: NodeKindName, place: number, properties: StoredProperties = {}): string {
    const id = this.id(kind, place)
    const label = `${kind} ${place} of region ${this.number}`
    const labels = { labelEn: label, labelFi: `${label} (fi)`, labelSv: `${label} (sv)` }
    const names = Object.values(labels).map((name) => name.toLowerCase())
    this.nodes.push({
      id,
      kind,
      properties: {
        id,
        dataset,
        ...general,
        ...labels,
        names,
        sources: this.cited(),
        ...properties,
      },
    })
    return id
  }

  /** An edge that is a claim, as most are. */
  claim(type: string, from: string, to: string, properties: StoredProperties = {}): void {
    const word = this.random.oneOf(modalities)
    this.edge(type, from, to, {
      modality: word,
      modalityRank: rankOf(modality, word),
      basis: 'EXPLICIT',
      sources: this.cited(),
      ...properties,
    })
  }

  edge(type: string, from: string, to: string, properties: StoredProperties = {}): void {
    const id = edgeId({ dataset, from, type, to, as: String(this.edges.length) })
    const library = this.id('Library', 0)
    const own = { id, dataset, library, ...general, ...properties }
    this.edges.push({ id, type, from, to, properties: own })
  }

  private cited(): readonly string[] {
    return [`${source}#p${1 + this.random.below(40)}.s${1 + this.random.below(5)}`]
  }
}
