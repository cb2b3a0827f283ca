import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Graph } from './graph'
import { cypherText } from './statement'

/** One change of the schema, as this version of the program has it. */
export interface Migration {
  readonly id: string
  readonly text: string
  readonly checksum: string
}

const FILE = /^(\d{3}-[a-z0-9-]+)(?:\.(grafeo|neo4j))?\.cypher$/

/** The migrations for an engine, in order. */
export function migrationsFor(engine: Graph['engine']): readonly Migration[] {
  return chooseFiles(readdirSync(schemaDirectory()), engine).map(({ id, name }) =>
    migration(id, cypherText(`schema/${name}`)),
  )
}

/** Files for both engines, and those that name this one: if no text can suit both, two dialects stand side by side. */
export function chooseFiles(files: readonly string[], engine: Graph['engine']) {
  return files.toSorted().flatMap((file) => {
    const [, id, dialect] = FILE.exec(file) ?? []
    if (id === undefined || (dialect !== undefined && dialect !== engine)) return []
    return [{ id, name: file.replace(/\.cypher$/, '') }]
  })
}

export function migration(id: string, text: string): Migration {
  return { id, text, checksum: createHash('sha256').update(text).digest('hex') }
}

function schemaDirectory(): string {
  return join(dirname(require.resolve('#root/package.json')), 'cypher', 'schema')
}
