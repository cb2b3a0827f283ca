import { Kind, visit, type DocumentNode, type StringValueNode } from 'graphql'
import { InvalidInput } from '../domain/errors'
import { hasManyMarks } from '../domain/no-text'

/** By document, so that what is kept of an operation is found again. */
const known = new WeakMap<DocumentNode, DocumentNode>()

/** A document whose texts have accents as the graph stores them, however they were typed: what is asked with is compared with what is stored. */
export function withComposedTexts(document: DocumentNode): DocumentNode {
  const found = known.get(document) ?? composedDocument(document)
  known.set(document, found)
  return found
}

function composedDocument(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.STRING]: (node): StringValueNode | undefined => {
      const value = composedText(node.value)
      return value === node.value ? undefined : { ...node, value }
    },
  })
}

/** The same of the values of variables. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return composedText(value)
  if (Array.isArray(value)) return value.map(composed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)]))
}

function composedText(text: string): string {
  if (!hasManyMarks(text)) return text.normalize('NFC')
  throw new InvalidInput(
    'A text has more than 30 accents in a row, which no letter has. Remove them.',
  )
}
