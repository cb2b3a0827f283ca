import {
  Kind,
  type GraphQLError,
  type ASTVisitor,
  type ValidationContext,
  type ValueNode,
} from 'graphql'
import { limits } from './limits'
import { tooCostly } from './too-costly'

/** Refuses arguments that nest more objects than the limit, as filters can; engines read only so many levels. */
export function argumentDepthRule(context: ValidationContext): ASTVisitor {
  return {
    Argument(argument) {
      refuseDeep(depthOf(argument.value, partsOfNode), (error) => context.reportError(error))
    },
    VariableDefinition({ defaultValue }) {
      if (!defaultValue) return
      refuseDeep(depthOf(defaultValue, partsOfNode), (error) => context.reportError(error))
    },
  }
}

/** Throws if variables nest more objects than the limit. */
export function refuseDeepVariables(variables: Readonly<Record<string, unknown>>): void {
  // The map of the variables itself is no level of any of them.
  refuseDeep(depthOf(variables, partsOfValue) - 1, (error) => {
    throw error
  })
}

function refuseDeep(depth: number, refuse: (error: GraphQLError) => void): void {
  if (depth <= limits.argumentDepth) return
  refuse(
    tooCostly(
      `An argument nests ${depth} objects in each other, and the limit is ${limits.argumentDepth}. Write a flatter filter, or ask in several queries.`,
    ),
  )
}

interface Parts<Value> {
  readonly isObject: boolean
  readonly values: readonly Value[]
}

/** How many objects stand in each other, lists between them left aside. It goes level by level, as a deep value would fill the stack. */
function depthOf<Value>(value: Value, partsOf: (value: Value) => Parts<Value>): number {
  let deepest = 0
  const open: [Value, number][] = [[value, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { isObject, values } = partsOf(next[0])
    const depth = next[1] + (isObject ? 1 : 0)
    deepest = Math.max(deepest, depth)
    for (const part of values) open.push([part, depth])
  }
  return deepest
}

function partsOfNode(node: ValueNode): Parts<ValueNode> {
  if (node.kind === Kind.LIST) return { isObject: false, values: node.values }
  if (node.kind !== Kind.OBJECT) return { isObject: false, values: [] }
  return { isObject: true, values: node.fields.map((field) => field.value) }
}

function partsOfValue(value: unknown): Parts<unknown> {
  if (Array.isArray(value)) return { isObject: false, values: value }
  if (typeof value !== 'object' || value === null) return { isObject: false, values: [] }
  return { isObject: true, values: Object.values(value) }
}
