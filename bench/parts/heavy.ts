import { setTimeout as pause } from 'node:timers/promises'
import { findPreparedReference } from '../../src/app/prepared-reference'
import { prepareReferenceGraph } from '../../src/app/reference-graph'
import { openGraph, type GraphSettings } from '../../src/graph/open-graph'
import { startOwnNeo4j } from '../engines'
import { heavyRequests, type HeavyRequest, type KnownNodes } from '../heavy-requests'
import { dataOf } from '../measure/answers'
import { ask, timeToLive } from '../measure/http'
import { quantile } from '../measure/quantile'
import { startServerProcess, type ServerProcess } from '../measure/server-process'
import { table } from '../measure/table'

/** What a request may take: one that is refused in milliseconds, one that is answered in those of the processor and in megabytes, and another's sign of life meanwhile. */
const aims = { refusing: 50, answering: 1_000, memory: 64, living: 100 } as const

const shown = 12
const aSecond = 10
const seconds = 10

interface Seen {
  readonly name: string
  /** The code of the refusal. */
  readonly refused: string | undefined
  readonly milliseconds: number
  /** Of the processor, of all threads of the server. */
  readonly processor: number
  readonly megabytes: number
}

type Size = number | 'reference'

/** Each heavy request by itself, and then ten a second, over the reference graph and generated ones. The server has its ordinary limits. */
export async function measureHeavyRequests(sizes: readonly Size[]): Promise<string> {
  const parts: string[] = []
  for (const size of sizes) {
    parts.push(await measureOn('Grafeo', { engine: 'grafeo' }, size))
    const neo4j = await startOwnNeo4j()
    try {
      parts.push(await measureOn('Neo4j', neo4j.settings, size))
    } finally {
      await neo4j.stop()
    }
  }
  return parts.join('\n\n')
}

async function measureOn(engine: string, settings: GraphSettings, size: Size): Promise<string> {
  const server = await startBounded(settings, size)
  try {
    const requests = heavyRequests(await knownNodes(server))
    const seen: Seen[] = []
    for (const request of requests) seen.push(await measure(server, request))
    const living = await livingBeside(server, requests)
    const graph = size === 'reference' ? 'the reference graph' : `${size} nodes`
    return `${requests.length} heavy requests, ${engine}, ${graph}\n\n${summary(seen, living)}\n\n${heaviest(seen)}`
  } finally {
    await server.stop()
  }
}

async function startBounded(settings: GraphSettings, size: Size): Promise<ServerProcess> {
  const rest = { isAlone: true, isBounded: true }
  if (size !== 'reference') return startServerProcess({ settings, nodes: size, ...rest })
  if (settings.engine === 'grafeo') {
    const copyOf = await findPreparedReference()
    return startServerProcess({
      settings: { ...settings, copyOf },
      nodes: 0,
      isLoaded: true,
      ...rest,
    })
  }
  const graph = await openGraph(settings)
  await prepareReferenceGraph(graph)
  await graph.close()
  return startServerProcess({ settings, nodes: 0, isLoaded: true, ...rest })
}

async function knownNodes({ port }: ServerProcess): Promise<KnownNodes> {
  const query =
    '{ tasks(limit: 100) { id } workflows(limit: 50) { id } libraries(limit: 100) { id } }'
  const data = dataOf('nodes', await ask(port, { query, variables: {} })) as Readonly<
    Record<keyof KnownNodes, readonly { id: string }[]>
  >
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)
  return { tasks: ids(data.tasks), workflows: ids(data.workflows), libraries: ids(data.libraries) }
}

async function measure({ port, process }: ServerProcess, request: HeavyRequest): Promise<Seen> {
  await process.order('watch', null)
  const begun = performance.now()
  const text = await ask(port, request)
  const milliseconds = performance.now() - begun
  const { processor, megabytes } = await process.order('watched', null)
  const { errors } = JSON.parse(text) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }
  const refused = errors?.[0]?.extensions.code
  return { name: request.name, refused, milliseconds, processor, megabytes }
}

/** How long another waits for a sign of life, in milliseconds, while ten heavy requests begin each second. */
async function livingBeside(
  { port }: ServerProcess,
  requests: readonly HeavyRequest[],
): Promise<readonly number[]> {
  const asked: Promise<unknown>[] = []
  const waits: number[] = []
  for (let turn = 0; turn < aSecond * seconds; turn += 1) {
    const request = requests[turn % requests.length]
    if (request) asked.push(ask(port, request))
    waits.push(await timeToLive(port))
    await pause(1000 / aSecond - (waits.at(-1) ?? 0))
  }
  await Promise.all(asked)
  return waits
}

function summary(seen: readonly Seen[], living: readonly number[]): string {
  const refused = seen.filter((each) => each.refused !== undefined)
  const answered = seen.filter((each) => each.refused === undefined)
  const row = (what: string, values: readonly number[], aim: number) => [
    what,
    String(values.length),
    Math.max(0, ...values).toFixed(0),
    String(aim),
    values.every((value) => value < aim)
      ? 'met'
      : `missed by ${values.filter((value) => value >= aim).length}`,
  ]
  return table(
    ['what', 'how many', 'most', 'aim', ''],
    [
      row(
        'refused, ms',
        refused.map((each) => each.milliseconds),
        aims.refusing,
      ),
      row(
        'answered, ms of the processor',
        answered.map((each) => each.processor),
        aims.answering,
      ),
      row(
        'answered, MB',
        answered.map((each) => each.megabytes),
        aims.memory,
      ),
      row('sign of life, ms (99 of 100)', [quantile(living, 0.99)], aims.living),
    ],
  )
}

/** Those that took most, however they ended. */
function heaviest(seen: readonly Seen[]): string {
  const ranked = [...seen].sort((one, other) => other.milliseconds - one.milliseconds)
  return table(
    ['request', 'outcome', 'ms', 'ms of the processor', 'MB'],
    ranked
      .slice(0, shown)
      .map(({ name, refused, milliseconds, processor, megabytes }) => [
        name,
        refused ?? 'answered',
        milliseconds.toFixed(0),
        processor.toFixed(0),
        megabytes.toFixed(0),
      ]),
  )
}
