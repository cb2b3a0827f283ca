import { sourceOf } from '../../domain/citation'
import type { Fault } from '../../domain/errors'
import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { didYouMean } from '../../domain/nearest-word'
import { claimFields, freeKinds, isNested } from '../schema/model-fields'
import { sourceCitation, slug } from '../schema/text-schemas'
import type { EdgeEntry, NodeEntry, PlaceInFile } from './entries'
import type { WrittenHead } from './check-head'
import type { KnownNodes } from './known-node'
import { textAt, textsAt, type Mapping } from '../file/mapping'

/** The way out if nothing is near. */
const unmet = ' Describe it here, or give the dataset that does along with this one.'

/** Finds references that lead to nothing, or to a node of a wrong kind. */
export class ReferenceCheck {
  readonly #kinds = new Map<string, NodeKindName>()
  readonly #places: ReadonlySet<PlaceInFile>

  constructor(nodes: readonly NodeEntry[], known: KnownNodes) {
    for (const [id, { kind }] of known) this.#kinds.set(id, kind)
    for (const { id, kind } of nodes) this.#kinds.set(id, kind)
    this.#places = new Set(nodes.map(({ place }) => place))
  }

  head({ file, written }: WrittenHead): readonly Fault[] {
    return this.#library(written, { file, path: ['dataset'] })
  }

  node({ written, place }: NodeEntry): readonly Fault[] {
    return this.#sources(written, place)
  }

  edge(edge: EdgeEntry): readonly Fault[] {
    const { at, to, written, place, target } = edge
    if (at === undefined) return this.#freeEdge(edge)
    const subject = `The key "${at.field.field}" of ${article(nodeKind(at.node.kind).singular)}`
    return [
      ...this.#check(to, at.field.targets, target, `${subject} leads to`),
      // What is a node and a claim at once has the sources of its node.
      ...(this.#isNodeToo(edge) ? [] : this.#sources(written, place)),
      ...this.#library(written, place),
    ]
  }

  #freeEdge(edge: EdgeEntry): readonly Fault[] {
    const { type, from, to, written, place, target } = edge
    const kinds = freeKinds.filter((kind) => kind.type === type)
    // A kind that there is not is a fault of the schema already.
    if (kinds.length === 0) return []
    const origin = { ...place, path: [...place.path, 'from'] }
    const leaving = kinds.flatMap((kind) => kind.from)
    const found = this.#kinds.get(from)
    const field = found && claimFields(found).find((candidate) => candidate.edge.type === type)
    return [
      ...this.#check(from, leaving, origin, `A claim ${type} begins at`),
      ...(field === undefined ? [] : this.#check(to, field.targets, target, `${type} leads to`)),
      ...(this.#isNodeToo(edge) ? [] : this.#sources(written, place)),
      ...this.#library(written, place),
    ]
  }

  #isNodeToo({ at, place }: EdgeEntry): boolean {
    return (at !== undefined && isNested(at.field)) || this.#places.has(place)
  }

  #library(written: Mapping, { file, path }: PlaceInFile): readonly Fault[] {
    const library = textAt(written, 'library')
    if (library === undefined) return []
    return this.#check(
      library,
      ['Library'],
      { file, path: [...path, 'library'] },
      'The key "library" leads to',
    )
  }

  #sources(written: Mapping, { file, path }: PlaceInFile): readonly Fault[] {
    return textsAt(written, 'sources').flatMap((cited, index) => {
      if (!sourceCitation.safeParse(cited).success) return []
      const place = { file, path: [...path, 'sources', index] }
      return this.#check(sourceOf(cited), ['Source'], place, 'The key "sources" leads to')
    })
  }

  #check(
    id: string,
    targets: readonly NodeKindName[],
    { file, path }: PlaceInFile,
    subject: string,
  ): readonly Fault[] {
    // A value that is no id is a fault of the schema already.
    if (!slug.safeParse(id).success) return []
    const found = this.#kinds.get(id)
    if (found === undefined) {
      return [file.faultAt(path, () => this.#unknown(id, targets))]
    }
    if (targets.includes(found)) return []
    const message = `${subject} ${kindWords(targets, 'plural')}; "${id}" is ${article(nodeKind(found).singular)}.`
    return [file.faultAt(path, message)]
  }

  #unknown(id: string, targets: readonly NodeKindName[]): string {
    const ids = [...this.#kinds].filter(([, kind]) => targets.includes(kind)).map(([key]) => key)
    return `There is no ${kindWords(targets, 'singular')} "${id}".${didYouMean(id, ids) || unmet}`
  }
}

function kindWords(kinds: readonly NodeKindName[], form: 'singular' | 'plural'): string {
  const all = kinds.map((kind) => nodeKind(kind)[form])
  return all.length > 4 ? (form === 'singular' ? 'node' : 'nodes') : all.join(' or ')
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
