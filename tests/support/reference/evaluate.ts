import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
} from 'graphql'
import { schemaText } from '../../../src/api/print-schema'
import type { Language } from '../../../src/domain/languages'
import { nodeKinds } from '../../../src/domain/model/model'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { claimField } from './claim-fields'
import type { Given } from './comparisons'
import { Memory } from './memory'
import { nodeField } from './node-fields'
import { Refusal } from './refusal'
import { refusalsOf } from './refusals'
import { roots } from './roots'
import { textOf } from './values'

/** The published schema, and nothing of the code behind it. */
export const publishedSchema = buildSchema(schemaText())

const kinds: ReadonlySet<string> = new Set(nodeKinds.map((kind) => kind.name))

/** Answers a question from a dataset alone, field by field, with plain loops. */
export async function evaluate(
  dataset: Dataset,
  document: DocumentNode,
  variables: Given,
): Promise<ExecutionResult> {
  const memory = new Memory(dataset)
  return execute({
    schema: publishedSchema,
    document,
    variableValues: variables,
    contextValue: memory,
    fieldResolver,
    typeResolver,
  })
}

const typeResolver: GraphQLTypeResolver<StoredNode, Memory> = (node) => node.kind

const fieldResolver: GraphQLFieldResolver<unknown, Memory, Given> = (
  owner,
  given,
  memory,
  info,
) => {
  const { fieldName: name, parentType, fieldNodes, schema, fragments, variableValues } = info
  if (parentType.name === 'Query') {
    const [operation, ...definitions] = [info.operation, ...Object.values(fragments)]
    const document = { kind: 'Document', definitions: [operation, ...definitions] } as DocumentNode
    const request = { schema, document, variables: variableValues, memory }
    for (const node of fieldNodes) {
      const codes = refusalsOf(request, parentType, node)
      if (codes.length > 0) throw new Refusal(...codes)
    }
    return roots[name]?.(memory, given)
  }
  if (kinds.has(parentType.name)) return nodeField(memory, owner as StoredNode, name, given)
  if (parentType.name === 'Claim') return claimField(memory, owner as StoredEdge, name, given)
  if (parentType.name === 'DataQuality') {
    const { finding } = owner as { finding: (name: string, given: Given) => unknown }
    return finding(name, given)
  }
  if (parentType.name === 'TaskSuccession' && name === 'label') {
    const { task } = owner as { task: StoredNode }
    return textOf(task, given['languages'] as Language[] | undefined).label
  }
  const value = (owner as Given)[name]
  return typeof value === 'function' ? (value as (given: Given) => unknown)(given) : value
}
