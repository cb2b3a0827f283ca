import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** A node of the answer, as the explorer can draw it. */
export interface Drawable {
  readonly id: string
  readonly label: string
  readonly kind: string
}

const keys = { id: 'idToDraw', label: 'labelToDraw', kind: 'kindToDraw' }

const fields: readonly FieldNode[] = [
  field(keys.id, 'id'),
  field(keys.label, 'label'),
  field(keys.kind, '__typename'),
]

/** The question with what a drawing needs of each node that the answer names. */
export function askedWithIds(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema)
  const asked = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = types.getParentType()
        if (!type || !isNode(type)) return undefined
        return { ...set, selections: [...set.selections, ...fields] }
      },
    }),
  )
  return print(asked)
}

function isNode(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type) && type.name === 'Node') return true
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some(({ name }) => name === 'Node')
  )
}

/** The nodes in an answer to such a question, each once, in the order in which they first come. */
export function drawablesIn(answer: unknown): readonly Drawable[] {
  const found = new Map<string, Drawable>()
  gather(answer, found)
  return [...found.values()]
}

function gather(value: unknown, found: Map<string, Drawable>): void {
  if (typeof value !== 'object' || value === null) return
  const { [keys.id]: id, [keys.label]: label, [keys.kind]: kind } = value as Record<string, unknown>
  if (typeof id === 'string' && !found.has(id)) {
    found.set(id, { id, label: String(label), kind: String(kind) })
  }
  for (const part of Object.values(value)) gather(part, found)
}

/** The most nodes around which the server looks at once. */
export const mostSeeds = 100

/** The page of the explorer that draws these nodes, and what is next to them. */
export function addressOfDrawing(ids: readonly string[]): string {
  return `explore#/find/${ids.slice(0, mostSeeds).map(encodeURIComponent).join(',')}`
}

function field(alias: string, name: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  }
}
