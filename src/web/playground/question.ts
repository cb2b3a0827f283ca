import { useGraphiQL } from '@graphiql/react'
import { getOperationAST, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { useMemo } from 'react'
import { defaultsOf } from '../../table/selected-columns'

/** What is asked, with every variable that it has a value for: those of the pane, and the defaults of the operation. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** The question of the open tab; nothing while it cannot be read. */
export function useQuestion(): Question | undefined {
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '')
  const variables = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.variables ?? '')
  const operationName = useGraphiQL((state) => state.operationName)
  return useMemo(
    () => questionIn(query, variables, operationName),
    [query, variables, operationName],
  )
}

function questionIn(
  query: string,
  variables: string | null,
  operationName?: string,
): Question | undefined {
  try {
    const operation = operationIn(parse(query), operationName)
    if (!operation) return undefined
    const given = JSON.parse(variables?.trim() || '{}') as Question['variables']
    const name = operation.name?.value
    return {
      query,
      variables: { ...defaultsOf(operation), ...given },
      ...(name !== undefined && { operationName: name }),
    }
  } catch {
    return undefined
  }
}

/** The one that is named, else the only one. */
function operationIn(
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | null | undefined {
  return getOperationAST(document, name) ?? getOperationAST(document)
}
