import type {
  Dataset,
  StoredEdge,
  StoredNode,
  StoredProperties,
} from '../../../src/dataset/stored/dataset'
import {
  documentedLibraries,
  readDocumentedData,
  type DocumentedData,
} from './documented-libraries'

/** The documented libraries together with what they refer to, and what tests ask of them. */
export class DocumentedGraph {
  readonly shared: Dataset
  readonly libraries: readonly Dataset[]
  readonly nodes: readonly StoredNode[]
  readonly edges: readonly StoredEdge[]

  constructor({ general, shared, libraries }: DocumentedData) {
    const all = [general, shared, ...libraries]
    this.shared = shared
    this.libraries = libraries
    this.nodes = all.flatMap((dataset) => dataset.nodes)
    this.edges = all.flatMap((dataset) => dataset.edges)
  }

  /** Where the edges of a type lead from a node. */
  targets(from: string, type: string): readonly string[] {
    return this.edges.filter((edge) => edge.from === from && edge.type === type).map(({ to }) => to)
  }

  /** What the edges of a type that reach a node leave. */
  origins(type: string, to: string): readonly string[] {
    return this.edges.filter((edge) => edge.type === type && edge.to === to).map(({ from }) => from)
  }

  claim(id: string): StoredProperties {
    const found = this.edges.find((edge) => edge.id === id)
    if (found === undefined) throw new Error(`There is no claim ${id}.`)
    return found.properties
  }

  stepsOf(library: string): readonly string[] {
    return this.targets(library, 'FOLLOWS').flatMap((workflow) =>
      this.targets(workflow, 'HAS_STEP'),
    )
  }

  /** The tasks of a library in the order in which its page tells them. */
  tasksOf(library: string): readonly string[] {
    return this.stepsOf(library).flatMap((step) => this.targets(step, 'DOES'))
  }

  /** The steps that come later than a step, at whatever distance. */
  stepsAfter(step: string): readonly string[] {
    const found = new Set<string>()
    const open = [step]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const later of this.targets(next, 'NEXT').filter((id) => !found.has(id))) {
        found.add(later)
        open.push(later)
      }
    }
    return [...found]
  }

  /** The libraries in which a kind of one task comes before a kind of another. */
  librariesWhere(earlier: string, later: string): readonly string[] {
    const does = (task: string) => this.#kindsOf(task).flatMap((kind) => this.origins('DOES', kind))
    const [before, after] = [does(earlier), does(later)]
    return documentedLibraries.filter((library) =>
      this.stepsOf(library)
        .filter((step) => before.includes(step))
        .some((step) => this.stepsAfter(step).some((id) => after.includes(id))),
    )
  }

  #kindsOf(task: string): readonly string[] {
    return [task, ...this.origins('BROADER', task).flatMap((kind) => this.#kindsOf(kind))]
  }
}

export async function readDocumentedGraph(ids?: readonly string[]): Promise<DocumentedGraph> {
  return new DocumentedGraph(await readDocumentedData(ids))
}
