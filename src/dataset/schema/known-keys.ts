import { z } from 'zod'

import { fileSchema } from './dataset-schema'

type AnySchema = z.core.$ZodType

/** The keys that a file can have at a path; none where the path leads to no mapping. */
export function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let schema: AnySchema | undefined = fileSchema
  for (const key of path) schema = inside(bare(schema), key)
  const last = bare(schema)
  return last instanceof z.ZodObject ? Object.keys(last.shape) : []
}

/** Without what only says that it can be left out, or that it can also be written as a bare id. */
function bare(schema: AnySchema | undefined): AnySchema | undefined {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap())
  if (schema instanceof z.ZodUnion) return bare(schema.options.at(-1))
  return schema
}

function inside(schema: AnySchema | undefined, key: string | number): AnySchema | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodObject ? schema.shape[key] : undefined
}
