import type { GraphQLError, GraphQLSchema } from 'graphql'

import { executeText } from '../../../src/api/execute'
import { buildApiSchema } from '../../../src/api/schema'
import { loadDataset } from '../datasets/load-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { DomainError } from '../../../src/domain/errors'
import { atMoment } from '../../../src/graph/at-moment'
import type { LimitedList } from '../../../src/query/selection/limited-lists'
import type { Graph, Parameters } from '../../../src/graph/graph'
import { readDataset } from '../datasets/read-dataset'
import { datasetOf, head, inFolder } from '../datasets/dataset-folder'

type Variables = Readonly<Record<string, unknown>>

interface Statement {
  readonly cypher: string
  readonly parameters: Parameters
}

interface Refusal {
  readonly code: string
  readonly message: string
}

/** The API over a graph, as a client sees it, with the statements that reached the graph. */
export interface Api {
  /** The answer's data; an error in the answer is thrown. */
  ask(query: string, variables?: Variables): Promise<unknown>
  /** Which lists of the answer end early. */
  limitedBy(query: string, variables?: Variables): Promise<readonly LimitedList[]>
  /** The first error of the answer. */
  refusal(query: string, variables?: Variables): Promise<Refusal>
  /** Where the first error of the answer stands, in the question and in the answer. */
  placeOfRefusal(query: string): Promise<Pick<GraphQLError, 'locations' | 'path'>>
  readonly statements: Statement[]
}

/** One for all the APIs of a file, since building it takes longer than most answers: the graph comes with each operation. */
let schema: GraphQLSchema | undefined

export function apiOver(graph: Graph): Api {
  const statements: Statement[] = []
  const watched = atMoment(graph, (cypher, parameters = {}) => {
    statements.push({ cypher, parameters })
    return graph.read(cypher, parameters)
  })
  const over = (schema ??= buildApiSchema(graph))
  const run = (query: string, variables: Variables = {}, limited: LimitedList[] = []) =>
    executeText(over, { query, variables, context: { limited, moment: watched } })
  return {
    statements,
    async ask(query, variables) {
      const { data, errors } = await run(query, variables)
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      return JSON.parse(JSON.stringify(data))
    },
    async limitedBy(query, variables) {
      const limited: LimitedList[] = []
      const { errors } = await run(query, variables, limited)
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      return limited
    },
    async refusal(query, variables) {
      const { errors } = await run(query, variables)
      if (!errors?.[0]) throw new Error(`Nothing is refused in ${query}.`)
      return refusalOf(errors[0])
    },
    async placeOfRefusal(query) {
      const { errors } = await run(query)
      if (!errors?.[0]) throw new Error(`Nothing is refused in ${query}.`)
      const { locations, path } = errors[0]
      return { locations, path }
    },
  }
}

function refusalOf(error: GraphQLError): Refusal {
  const { code } = (error.originalError ?? {}) as Partial<DomainError>
  return { code: code ?? 'GRAPHQL', message: error.message }
}

/** The API over a graph that holds a dataset. */
export async function apiWith(graph: Graph, dataset: Dataset): Promise<Api> {
  await loadDataset(graph, dataset, { now: () => new Date('2026-11-24T12:00:00Z') })
  return apiOver(graph)
}

/** The API over a graph that holds what a test writes down, beside the library whose practice it is. */
export async function apiSaying(graph: Graph, content: string): Promise<Api> {
  return apiWith(graph, await datasetOf({ 'a.yaml': head + content }))
}

/** The same of a graph that an older version made, in which hierarchies can come round. */
export async function apiOfOlderGraph(graph: Graph, content: string): Promise<Api> {
  const options = { leavesLoops: true }
  const dataset = await inFolder({ 'a.yaml': head + content }, (folder) =>
    readDataset(folder, options),
  )
  await loadDataset(graph, dataset, { now: () => new Date('2026-11-24T12:00:00Z'), ...options })
  return apiOver(graph)
}
