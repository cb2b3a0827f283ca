import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { loadDatasets } from '../../src/dataset/load-dataset'
import { removeDataset } from '../../src/dataset/remove-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { altered } from '../../src/graph/altered-graph'
import type { Graph } from '../../src/graph/graph'
import { openGraph } from '../../src/graph/open-graph'
import { datasetOf } from '../support/datasets/dataset-folder'
import { describeOnEngines } from '../support/engines/engines'
import { movingDataset, movingLibrary } from '../support/datasets/moving-library'
import { rounds } from '../support/rounds'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'

const connections = 200
/** At each, every connection asks a question, and it is committed amid their answers. More of them find rarer mixtures. */
const changes = rounds(2, 8)
const slow = 60_000 + 60_000 * changes

const sizes = [4, 9]
const now = () => new Date()

/** An answer as far as it can be compared. */
interface Answer {
  readonly status: number
  readonly body: unknown
  readonly etag?: string | null
}

type Question = (url: string) => Promise<Answer>

const graphql =
  (query: string): Question =>
  async (url) => {
    const response = await postQuery(url, { query })
    return { status: response.status, body: await response.json() }
  }

const get =
  (path: string): Question =>
  async (url) => {
    const response = await fetch(`${url}${path}`)
    const { status, headers } = response
    return { status, body: await response.text(), etag: headers.get('etag') }
  }

const questions: Readonly<Record<string, Question>> = {
  'a subgraph': graphql(
    '{ subgraph(practice: ALL) { complete counts { nodes edges } nodes { id label } edges { id source target } } }',
  ),
  'a subgraph around a node': graphql(
    '{ subgraph(seeds: ["task-3"], radius: 2, practice: ALL) { counts { nodes edges } nodes { id label } edges { id } } }',
  ),
  'an export': get('/export/graph.gexf?practice=ALL'),
  'a dataset': get(`/datasets/${movingDataset}?format=json`),
  'a count of all beside counts by value': graphql(
    '{ rolesConnection(first: 50) { totalCount counts(by: kind) { value count } edges { node { id label tasksConnection { totalCount edges { node { label } } } } } } }',
  ),
  'several root fields': graphql(
    '{ roles(limit: 50) { id label } tasks(limit: 50) { id label performers { label } } steps(limit: 50) { id task { label } } sources { title } about { counts { nodes } } }',
  ),
  'a comparison': graphql(
    '{ compareWorkflows(ids: ["forwards", "backwards"]) { workflows { stepCount workflow { label steps { id } } } sharedByAll { task { label } } orderDifferences(limit: 50) { first { label } second { label } } } }',
  ),
  contradictions: graphql(
    '{ contradictions { kind from { id label } to { id label } sides { claims { modality } } } }',
  ),
  'positions of tasks': graphql(
    '{ taskPositions { rows { task { label } cells { steps { id } } } } }',
  ),
  'differences from the general picture': graphql(
    '{ library(id: "one-library") { differences { relation workflow { label } comparison { sharedByAll { task { label } } } } } }',
  ),
  'a search': graphql(
    '{ search(query: "work", first: 50) { totalCount edges { node { id label } } } }',
  ),
}

const asked = Object.entries(questions)

describe('While datasets come and go', () => {
  describeOnEngines((engine) => {
    let graph: Graph
    let other: Graph
    let server: TestServer
    let states: readonly ((graph: Graph) => Promise<unknown>)[]

    beforeAll(async () => {
      graph = await engine.openWithSchema()
      // On Neo4j those who write are another server's.
      other = engine.name === 'neo4j' ? await openGraph(engine.settings) : graph
      const datasets: Dataset[] = []
      for (const size of sizes) datasets.push(await datasetOf({ 'a.yaml': movingLibrary(size) }))
      const loads = datasets.map(
        (dataset) => (into: Graph) => loadDatasets(into, [dataset], { now }),
      )
      states = [...loads, (from) => removeDataset(from, movingDataset)]
      server = await startTestServer(graph, { maxQueryCost: Infinity })
    }, slow)

    afterAll(async () => {
      await server.stop()
      if (other !== graph) await other.close()
    }, slow)

    it(
      'every answer is of one moment, or says that it cannot be',
      async () => {
        const legal = new Map<string, Answer[]>(asked.map(([name]) => [name, []]))
        for (const change of states) {
          await change(other)
          for (const [name, question] of asked) {
            legal.get(name)?.push(await question(server.url))
          }
        }
        for (const [name, answers] of legal) {
          // Else an answer could be mixed and not be found out.
          expect([name, distinct(answers).length]).toEqual([name, states.length])
          expect(answers.filter(isInternal)).toEqual([])
        }

        const seen = new Set<number>()
        const mixed: unknown[] = []
        let answered = 0
        let refused = 0
        const ask = async (number: number) => {
          const [name, question] = asked[number % asked.length] ?? fail()
          const answer = await question(server.url)
          answered += 1
          const state = legal.get(name)?.findIndex((each) => isDeepStrictEqual(each, answer)) ?? -1
          if (state >= 0) seen.add(state)
          else if (isRefusal(answer)) refused += 1
          else mixed.push({ name, answer: JSON.stringify(answer).slice(0, 300) })
        }
        for (let round = 0; round < changes; round += 1) {
          // Now at once, now after some and now after most of the answers.
          const committed = answered + Math.floor(((round % 3) / 3) * connections)
          let asking: Promise<unknown> | undefined
          const amid = beforeCommit(other, async () => {
            asking ??= Promise.all(Array.from({ length: connections }, (_, at) => ask(round + at)))
            await pause(round % 7)
            while (answered < committed) await pause(1)
          })
          await states[round % states.length]?.(amid)
          await asking
        }

        expect(mixed).toEqual([])
        expect(answered).toBe(changes * connections)
        expect(seen.size).toBeGreaterThan(1)
        // A busy machine has Neo4j refuse many for other reasons.
        expect(answered - refused).toBeGreaterThan(connections / 2)
      },
      slow,
    )
  })
})

/** The graph, but each write does something else between its work and its commit. */
function beforeCommit(graph: Graph, action: () => Promise<void>): Graph {
  return altered(graph, {
    write: (work) =>
      graph.write(async (transaction) => {
        const result = await work(transaction)
        await action()
        return result
      }),
  })
}

/** Whether the same question can be asked again and be answered then: what is refused is refused whole. */
function isRefusal({ body }: Answer): boolean {
  return JSON.stringify(body).includes('UNAVAILABLE')
}

function isInternal({ body }: Answer): boolean {
  return JSON.stringify(body).includes('INTERNAL')
}

function distinct(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(
    (answer, index) => answers.findIndex((each) => isDeepStrictEqual(each, answer)) === index,
  )
}

function fail(): never {
  throw new Error('There is no such thing.')
}
