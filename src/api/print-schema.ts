import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import type { Graph } from '../graph/graph'
import { buildApiSchema } from './schema'

/** The schema as `schema.graphql` holds it. */
export function schemaText(): string {
  return `${printSchema(buildApiSchema({} as Graph))}\n`
}

if (require.main === module) writeFileSync(require.resolve('#root/schema.graphql'), schemaText())
