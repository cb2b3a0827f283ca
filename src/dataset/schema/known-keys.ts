import { z } from 'zod'

import { fileSchema } from './dataset-schema'

type AnySchema = z.core.$ZodType

type Path = readonly (string | number)[]

/** The keys that a file can have at a path; none if the path leads to no mapping. */
export function knownKeys(file: unknown, path: Path): readonly string[] {
  const last = schemaAt(file, path)
  return last instanceof z.ZodObject ? Object.keys(last.shape) : []
}

/** What a key at a path means. */
export function meaningOf(file: unknown, path: Path, key: string): string | undefined {
  const holder = schemaAt(file, path)
  const schema =
    holder instanceof z.ZodObject ? (holder.shape[key] as z.ZodType | undefined) : undefined
  return schema?.description
}

function schemaAt(file: unknown, path: Path): AnySchema | undefined {
  let schema: AnySchema | undefined = fileSchema
  let value = file
  for (const key of path) {
    schema = inside(bare(schema, value), key)
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key]
  }
  return bare(schema, value)
}

/** Without what only says that it can be left out, or that it can also be written in another form. */
function bare(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap(), value)
  if (!(schema instanceof z.ZodUnion)) return schema
  const meant = schema.options.find((form) => hasKindOf(form, value) || hasShapeOf(form, value))
  // Of kinds the first is the plainest, of forms the last.
  const usual =
    schema instanceof z.ZodDiscriminatedUnion ? schema.options[0] : schema.options.at(-1)
  return bare(meant ?? usual, value)
}

/** Whether the form is that of claims of the kind that the value has. */
function hasKindOf(form: AnySchema, value: unknown): boolean {
  const kind =
    form instanceof z.ZodObject ? (form.shape['kind'] as AnySchema | undefined) : undefined
  const written = (value as { readonly kind?: unknown } | null)?.kind
  return kind instanceof z.ZodEnum && kind.safeParse(written).success
}

/** Whether the form is a list as the value is one, or a mapping as the value is one, of a union without kinds. */
function hasShapeOf(form: AnySchema, value: unknown): boolean {
  if (Array.isArray(value)) return form instanceof z.ZodArray
  const hasKinds = form instanceof z.ZodObject && 'kind' in form.shape
  return typeof value === 'object' && form instanceof z.ZodObject && !hasKinds
}

function inside(schema: AnySchema | undefined, key: string | number): AnySchema | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodObject ? schema.shape[key] : undefined
}
