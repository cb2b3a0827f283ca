import { Kind, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { measureSelection } from '../limits/rules/measure-selection'
import { fragmentNamed } from '../table/fragment-named'

/** How much the documents that were asked last may take, with all that is made of them. */
const limit = 32 * 2 ** 20

/** The memory that a document takes for each letter of it, parsed, and for each field of it, compiled; both as measured. */
const bytesOfLetter = 150
const bytesOfField = 1_500

/**
 * Keeps documents that have passed validation, so that they are not read and checked again. It is the one bound on what stays of an
 * operation: what else is made of a document hangs on it, and goes with it.
 */
export class DocumentStore {
  readonly #recent = new LRUCache<string, DocumentNode>({
    maxSize: limit,
    sizeCalculation: bytesOf,
  })

  get size(): number {
    return this.#recent.size
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#recent.get(key)
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#recent.set(key, document)
  }

  async delete(key: string): Promise<boolean> {
    return this.#recent.delete(key)
  }
}

/** About what a document takes in memory. A fragment counts wherever it is spread. */
function bytesOf(document: DocumentNode): number {
  const { loc, definitions } = document
  const fields = measureSelection(
    { getFragment: (name) => fragmentNamed(document, name) },
    { field: (_, inside) => 1 + inside, together: (one, other) => one + other },
  )
  const kept = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => fields(selectionSet) * bytesOfField)
  return (loc?.end ?? 0) * bytesOfLetter + kept.reduce((sum, bytes) => sum + bytes, 0)
}
