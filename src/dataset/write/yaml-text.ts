import { COLLECTION_STYLE, DUMP_SCHEMA, jsToAst, present, type Node } from 'js-yaml'

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

/**
 * Each item by itself, so that the memory that a large dataset takes is that of its text. A reader of the older YAML, as in Python, takes a
 * bare date for a date, and a bare "on", which is Finnish, for true; so both are written in quotes.
 */
function itemText(value: object): string {
  const documents = jsToAst(value, DUMP_SCHEMA, { noRefs: true })
  for (const { contents } of documents) if (contents !== null) layOut(contents, value)
  return present(documents, { schema: DUMP_SCHEMA, lineWidth: -1, flowBracketPadding: true })
}

function indented(text: string): string {
  // Only a line feed ends a line: other line ends stand in texts.
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  ')
}

/** A node and a claim stand in lines of their own, so that a change of one is a change of its lines. */
function layOut(node: Node, value: unknown): void {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return
  if (typeof value !== 'object' || value === null) return
  const isFlow = isShort(value)
  node.style = isFlow ? COLLECTION_STYLE.FLOW : COLLECTION_STYLE.BLOCK
  if (isFlow) return
  const values: readonly unknown[] = Object.values(value)
  const nodes = node.kind === 'mapping' ? node.items.map((item) => item.value) : node.items
  for (const [index, each] of nodes.entries()) layOut(each, values[index])
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
