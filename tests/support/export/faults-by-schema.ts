import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { root } from '../datasets/general-dataset'

/** A schema among files, the first of which imports the others. */
export type SchemaFiles = readonly [string, ...string[]]

/** Our own, as no package that was found brings the published one. */
export const gexfSchema: SchemaFiles = [
  join(root, 'tests', 'support', 'schemas', 'gexf-1.3.xsd'),
  join(root, 'tests', 'support', 'schemas', 'gexf-1.3-viz.xsd'),
]

/** What an XML Schema finds wrong with a document. */
export async function faultsBySchema(
  text: string,
  [schema, ...imported]: SchemaFiles,
): Promise<readonly string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'graph.xml', contents: text }],
    schema: [fileAt(schema)],
    preload: imported.map(fileAt),
    maxMemoryPages: memoryPages.GiB,
  })
  if (!valid && errors.length === 0) throw new Error(`xmllint does not run: ${rawOutput}`)
  return errors.map(({ message }) => message)
}

function fileAt(path: string): { readonly fileName: string; readonly contents: string } {
  // xmllint takes a byte order mark for a fault.
  return { fileName: basename(path), contents: readFileSync(path, 'utf8').replace(/^\uFEFF/u, '') }
}
