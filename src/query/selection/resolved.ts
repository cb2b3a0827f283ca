import { nodeKinds } from '../../domain/model/model'
import type { Selection } from './selection'
import type { ClaimReference } from './claim-reference'

const kinds: readonly string[] = ['Node', ...nodeKinds.map(({ name }) => name)]

/** A part of a computed value that is computed only if its field is selected, and as its arguments ask. */
type Asked = (field: Selection) => unknown

/** Whether a field leads to nodes or claims, so that a computed value has references there. */
function isReference({ type }: Selection): boolean {
  return type.name === 'Claim' || kinds.includes(type.name)
}

/** The fields that lead to nodes or claims, each by its path from the selection. */
export function referenceFields(
  selection: Selection,
  path = '',
): readonly (readonly [path: string, field: Selection])[] {
  if (isReference(selection)) return [[path, selection]]
  return selection
    .fields()
    .flatMap((field) => referenceFields(field, `${path}/${field.responseKey}`))
}

/** A computed value as far as it is selected, under the names of the selection; nodes and claims are still references. */
export function resolved(selection: Selection, value: unknown): unknown {
  if (typeof value === 'function') return resolved(selection, (value as Asked)(selection))
  if (isReference(selection)) return value
  if (Array.isArray(value)) return value.map((entry) => resolved(selection, entry))
  if (typeof value !== 'object' || value === null) return value ?? null
  const whole = value as Readonly<Record<string, unknown>>
  return selection.objectOf((field) => resolved(field, whole[field.name]))
}

type Reference = string | ClaimReference

function idOf(reference: Reference): string {
  return typeof reference === 'string' ? reference : reference.id
}

/** The references in a resolved value, each once, by the path of their field. */
export function referencesIn(
  selection: Selection,
  value: unknown,
): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Map<string, Reference>>()
  visit(selection, value, '', (path, reference) => {
    const known = found.get(path) ?? new Map<string, Reference>()
    found.set(path, known.set(idOf(reference), reference))
  })
  return new Map([...found].map(([path, references]) => [path, [...references.values()]]))
}

function visit(
  selection: Selection,
  value: unknown,
  path: string,
  note: (path: string, reference: Reference) => void,
): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const entry of value) visit(selection, entry, path, note)
    return
  }
  if (isReference(selection)) {
    note(path, value as Reference)
    return
  }
  for (const field of typeof value === 'object' ? selection.fields() : []) {
    const whole = value as Readonly<Record<string, unknown>>
    visit(field, whole[field.responseKey], `${path}/${field.responseKey}`, note)
  }
}

/** What was found of each node or claim, by its id, by the path of the field that leads to it. */
export type Found = Readonly<Record<string, ReadonlyMap<string, unknown>>>

/** A resolved value with each reference replaced by what was found. What was removed meanwhile is left out of lists. */
export function filled(selection: Selection, value: unknown, found: Found, path = ''): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    return value
      .map((entry) => filled(selection, entry, found, path))
      .filter((entry) => entry !== undefined)
  }
  if (isReference(selection)) return found[path]?.get(idOf(value as Reference))
  if (typeof value !== 'object') return value
  const whole = value as Readonly<Record<string, unknown>>
  return selection.objectOf((field) =>
    filled(field, whole[field.responseKey], found, `${path}/${field.responseKey}`),
  )
}
