import { parse, type GraphQLSchema } from 'graphql'
import { buildApiSchema } from '../../src/api/schema'
import { altered } from '../../src/graph/altered-graph'
import type { Graph } from '../../src/graph/graph'
import { executeOperation } from '../../src/api/execute'
import { median } from '../measure/median'
import type { Request } from '../questions'

/** Milliseconds that an operation spends in each part of the way. */
export interface Stages {
  readonly compile: number
  readonly fetch: number
  readonly unpack: number
  readonly execute: number
  readonly serialise: number
}

type Clock = Record<'asked' | 'fetching' | 'fetched' | 'answered', number>

/** Runs an operation in this process, without HTTP, and tells where the time goes. */
export function stageMeter(graph: Graph): (request: Request, times: number) => Promise<Stages> {
  const clock: Clock = { asked: 0, fetching: 0, fetched: 0, answered: 0 }
  const schema = watchRoots(buildApiSchema(watchReads(graph, clock)), clock)
  return async ({ query, variables }, times) => {
    const document = parse(query)
    const runs: Stages[] = []
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now()
      const result = await executeOperation(schema, { document, variables })
      const executed = performance.now()
      JSON.stringify(result)
      const serialised = performance.now()
      runs.push({
        compile: clock.fetching - clock.asked,
        fetch: clock.fetched - clock.fetching,
        unpack: clock.answered - clock.fetched,
        execute: executed - begun - (clock.answered - clock.asked),
        serialise: serialised - executed,
      })
    }
    return medianStages(runs)
  }
}

function medianStages(runs: readonly Stages[]): Stages {
  return {
    compile: median(runs.map((run) => run.compile)),
    fetch: median(runs.map((run) => run.fetch)),
    unpack: median(runs.map((run) => run.unpack)),
    execute: median(runs.map((run) => run.execute)),
    serialise: median(runs.map((run) => run.serialise)),
  }
}

function watchReads(graph: Graph, clock: Clock): Graph {
  return altered(graph, {
    read: async (cypher, parameters) => {
      clock.fetching = performance.now()
      const rows = await graph.read(cypher, parameters)
      clock.fetched = performance.now()
      return rows
    },
  })
}

function watchRoots(schema: GraphQLSchema, clock: Clock): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field
    if (!resolve) continue
    field.resolve = async (...given) => {
      clock.asked = performance.now()
      const answer: unknown = await resolve(...given)
      clock.answered = performance.now()
      return answer
    }
  }
  return schema
}
