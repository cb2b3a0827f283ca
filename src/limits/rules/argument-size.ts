import {
  Kind,
  type GraphQLError,
  type ASTVisitor,
  type ValidationContext,
  type ValueNode,
} from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'

/** Refuses arguments that nest more objects than the limit, as filters can, or hold more values: engines read only so much of either. */
export function argumentSizeRule(context: ValidationContext): ASTVisitor {
  return {
    Argument(argument) {
      refuseLarge(sizeOf(argument.value, partsOfNode), (error) => context.reportError(error))
    },
    VariableDefinition({ defaultValue }) {
      if (!defaultValue) return
      refuseLarge(sizeOf(defaultValue, partsOfNode), (error) => context.reportError(error))
    },
  }
}

/** Throws if variables nest more objects than the limit, or hold more values. */
export function refuseLargeVariables(variables: Readonly<Record<string, unknown>>): void {
  const { depth, values } = sizeOf(variables, partsOfValue)
  // The map of the variables itself is no level of any of them.
  refuseLarge({ depth: depth - 1, values }, (error) => {
    throw error
  })
}

function refuseLarge({ depth, values }: Size, refuse: (error: GraphQLError) => void): void {
  if (depth > limits.argumentDepth) {
    refuse(
      costError(
        `An argument nests ${depth} objects in each other, and the limit is ${limits.argumentDepth}. Write a flatter filter, or ask in several queries.`,
      ),
    )
  } else if (values > limits.argumentValues) {
    refuse(
      costError(
        `The arguments hold ${values} values, and the limit is ${limits.argumentValues}. Ask in several queries.`,
      ),
    )
  }
}

interface Size {
  /** How many objects stand in each other, lists between them left aside. */
  readonly depth: number
  /** The fields of all objects and the entries of all lists. */
  readonly values: number
}

interface Parts<Value> {
  readonly isObject: boolean
  readonly values: readonly Value[]
}

/** It goes level by level, as a deep value would fill the stack. */
function sizeOf<Value>(whole: Value, partsOf: (value: Value) => Parts<Value>): Size {
  let deepest = 0
  let count = 0
  const open: [Value, number][] = [[whole, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { isObject, values } = partsOf(next[0])
    const depth = next[1] + (isObject ? 1 : 0)
    deepest = Math.max(deepest, depth)
    count += values.length
    for (const part of values) open.push([part, depth])
  }
  return { depth: deepest, values: count }
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
