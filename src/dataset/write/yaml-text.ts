import { Document, isCollection, isPair } from 'yaml'

import type { FileValue } from './file-value'

/** How long a list or a mapping may be to stand in one line. */
const longestLine = 100

/** The file as YAML that a librarian can read and edit: short lists in one line, each node and each list for itself. */
export function yamlText(content: FileValue, schema: string): string {
  const parts = Object.entries(content).map(([key, value]) =>
    Array.isArray(value)
      ? `${key}:\n${value.map((item) => indented(itemText([item]))).join('')}`
      : itemText({ [key]: value }),
  )
  return `# yaml-language-server: $schema=${schema}\n${parts.join('\n')}`
}

/** Each item by itself, so that the memory that a large dataset takes is that of its text. */
function itemText(value: unknown): string {
  // A reader of the older YAML, as in Python, takes a bare date for a date, and a bare "on", which is Finnish, for true.
  const document = new Document(value, { compat: 'yaml-1.1' })
  layOut(document.contents, value)
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** A node and a claim stand in lines of their own, so that a change of one is a change of its lines. */
function layOut(node: unknown, value: unknown): void {
  if (!isCollection(node) || typeof value !== 'object' || value === null) return
  node.flow = isShort(value)
  if (node.flow) return
  const values: readonly unknown[] = Object.values(value)
  node.items.forEach((item, index) => layOut(isPair(item) ? item.value : item, values[index]))
}

/** Whether it holds nothing but texts and the like, and few of them. A node is never short, as it grows. */
function isShort(value: object): boolean {
  if ('id' in value) return false
  let length = 0
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object' || (typeof item === 'string' && item.includes('\n'))) return false
    length += String(item).length + (Array.isArray(value) ? 2 : key.length + 4)
  }
  return length <= longestLine
}
