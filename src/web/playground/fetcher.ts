import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { getOperationAST, parse } from 'graphql'

const ask = createGraphiQLFetcher({ url: '/graphql' })

/** The editor learns a moment late that an operation was renamed; until then the name is left out, so that the question runs. */
export const fetcher: Fetcher = (question, options) => {
  const { operationName, ...unnamed } = question
  return ask(isIn(question.query, operationName) ? question : unnamed, options)
}

function isIn(query: string, operationName: string | null | undefined): boolean {
  try {
    return getOperationAST(parse(query), operationName) !== null
  } catch {
    return false
  }
}
