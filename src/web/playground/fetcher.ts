import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { costHeader, takeCost } from './answer/cost'
import { getOperationAST } from 'graphql'
import { noAnswer } from './no-answer'
import { parsed } from './parsed'

/** An answer comes at once, and not in parts. */
const ask = createGraphiQLFetcher({
  url: 'graphql',
  headers: costHeader,
  enableIncrementalDelivery: false,
})

/** The editor learns a moment late that an operation was renamed; until then the name is left out, so that the question runs. */
export const fetcher: Fetcher = async (question, options) => {
  const { operationName, ...unnamed } = question
  const sent = isIn(question.query, operationName) ? question : unnamed
  try {
    return takeCost(question, await ask(sent, options))
  } catch {
    return { errors: [{ message: noAnswer }] }
  }
}

function isIn(query: string, operationName: string | null | undefined): boolean {
  const document = parsed(query)
  return document !== undefined && getOperationAST(document, operationName) !== null
}
