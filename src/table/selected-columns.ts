import {
  getDirectiveValues,
  getOperationAST,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  parse,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import { fragmentNamed } from './fragment-named'

/** The column of entries that have no parts. */
export const entryColumn = 'value'

/** What was asked, as GraphQL over HTTP has it. */
export interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
}

/** The values that are selected of each entry of a list, each by its path from there, in the order of the question. */
export function selectedColumns(asked: Asked, list: readonly string[]): readonly string[] {
  const document = parse(asked.query)
  const operation = getOperationAST(document, asked.operationName)
  if (!operation) return []
  const selected = new Selected(document, { ...defaultsOf(operation), ...asked.variables })
  const inList = list.reduce<readonly SelectionNode[]>(
    (selections, key) => below(selected.fields(selections).get(key) ?? []),
    operation.selectionSet.selections,
  )
  return inList.length === 0 ? [entryColumn] : selected.leaves(inList, '')
}

/** The values that variables have if none are given. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

function below(fields: readonly FieldNode[]): readonly SelectionNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
}

class Selected {
  constructor(
    private readonly document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The paths of what has no parts. */
  leaves(selections: readonly SelectionNode[], prefix: string): readonly string[] {
    return [...this.fields(selections)].flatMap(([key, fields]) => {
      const parts = below(fields)
      const path = `${prefix}${key}`
      return parts.length === 0 ? [path] : this.leaves(parts, `${path}.`)
    })
  }

  /** The fields by the key under which they are answered, those of fragments among them, whatever type these are of. */
  fields(
    selections: readonly SelectionNode[],
    found = new Map<string, FieldNode[]>(),
  ): ReadonlyMap<string, readonly FieldNode[]> {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        found.set(key, [...(found.get(key) ?? []), selection])
      } else {
        this.fields(this.partsOf(selection), found)
      }
    }
    return found
  }

  private partsOf(selection: Exclude<SelectionNode, FieldNode>): readonly SelectionNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections
    return fragmentNamed(this.document, selection.name.value)?.selectionSet.selections ?? []
  }

  private isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.variables)
    return skip?.['if'] !== true && include?.['if'] !== false
  }
}
