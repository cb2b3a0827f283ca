import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** A node of the answer, as the explorer can draw it. */
export interface Drawable {
  readonly id: string
  readonly label: string
  readonly kind: string
}

const keys = { id: 'idToDraw', label: 'labelToDraw', kind: 'kindToDraw' }

/** The fields by which what is no node leads to the nodes that it is about: a claim to its ends, say. */
const leading = ['task', 'from', 'to', 'nodes']

/** The question with what a drawing needs of each node that the answer names. */
export function askedWithIds(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema)
  const asked = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = types.getParentType()
        return type ? { ...set, selections: [...set.selections, ...toDraw(type, set)] } : undefined
      },
    }),
  )
  return print(asked)
}

function toDraw(type: GraphQLNamedType, set: SelectionSetNode): readonly FieldNode[] {
  const kind = kindField(type)
  if (kind !== undefined) {
    return [field(keys.id, 'id'), field(keys.label, 'label'), field(keys.kind, kind)]
  }
  const known = isObjectType(type) ? type.getFields() : {}
  const asked = set.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ''))
  return leading
    .filter((name) => !asked.includes(name) && isNodes(known[name]))
    .map((name) => field(`${name}ToDraw`, name, [field(undefined, '__typename')]))
}

function isNodes(found: GraphQLField<unknown, unknown> | undefined): boolean {
  return found !== undefined && found.args.length === 0 && !!kindField(getNamedType(found.type))
}

/** The field that tells the kind of a node, or of what the flat form of a graph has in its place; nothing of all else. */
function kindField(type: GraphQLNamedType): string | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  if ([type, ...type.getInterfaces()].some(({ name }) => name === 'Node')) return '__typename'
  const { id, label, kind } = type.getFields()
  return id && label && kind && getNamedType(kind.type).name === 'NodeKind' ? 'kind' : undefined
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

function field(
  alias: string | undefined,
  name: string,
  selections: readonly FieldNode[] = [],
): FieldNode {
  return {
    kind: Kind.FIELD,
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    name: { kind: Kind.NAME, value: name },
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  }
}
