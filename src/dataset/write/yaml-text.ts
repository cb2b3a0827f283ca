import { Document, isCollection, isMap, isScalar } from 'yaml'

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
  const document = new Document(value)
  layOut(document.contents)
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** A node and a claim stand in lines of their own, so that a change of one is a change of its lines. */
function layOut(node: unknown): void {
  if (!isCollection(node)) return
  const values = isMap(node) ? node.items.map(({ value }) => value) : node.items
  node.flow = values.every(isShortText) && JSON.stringify(node).length <= longestLine
  if (!node.flow) values.forEach(layOut)
}

function isShortText(node: unknown): boolean {
  return isScalar(node) && !String(node.value).includes('\n')
}
