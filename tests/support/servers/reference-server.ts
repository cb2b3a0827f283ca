import { readFileSync } from 'node:fs'
import { refreshDerived } from '../../../src/dataset/derive/refresh'
import { importDatasets } from '../../../src/dataset/import-datasets'
import { loadAbsent } from '../../../src/dataset/load-dataset'
import { givenDatasets } from '../../../src/dataset/read-datasets'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Graph } from '../../../src/graph/graph'
import { migrate } from '../../../src/graph/migrations'
import { openGraph } from '../../../src/graph/open-graph'
import { readDocumentedData } from '../datasets/documented-libraries'
import { describeOnEngines, type Engine } from '../engines/engines'
import { openReferenceCopy } from '../engines/reference-copy'
import { exampleFiles } from '../example-files'
import { startTestServer, type Answer, type TestServer } from './server'

/** A Neo4j that has just started takes long over its first writes if the machine has other work. */
const loadingTimeout = 300_000

/** One time for all, so that graphs that are loaded one after the other answer alike. */
const now = () => new Date('2026-11-24T12:00:00Z')

/** A server over all that is loaded at a first start, and other datasets beside it, on the embedded engine. */
export async function startReferenceServer(
  options?: Parameters<typeof startTestServer>[1],
  others: readonly string[] = [],
  open: () => Promise<Graph> = openReferenceCopy,
): Promise<TestServer> {
  const graph = await open()
  const given = others.map((text, index) => ({
    files: [{ name: `other-${index}.yaml`, bytes: Buffer.from(text) }],
  }))
  if (given.length > 0) {
    await importDatasets(graph, (known) => givenDatasets(given, { known }), {
      now: () => new Date(),
    })
  }
  return startTestServer(graph, options)
}

/** The API over the reference graph, as a client meets it. */
export interface ReferenceServer {
  /** The address, which is known when the tests run. */
  readonly url: () => string
  readonly query: TestServer['query']
  /** The data that answers the example question of this number, as it stands in its file. */
  readonly example: (number: number) => Promise<Answer['data']>
}

/** Runs a suite over HTTP on each engine, with the reference graph loaded as it is at a first start. The suite only reads. */
export function describeOnReferenceGraph(suite: (server: ReferenceServer) => void): void {
  describeOnOpened(suite, (engine) => engine.openReference(), 'reference')
}

/**
 * As describeOnReferenceGraph, with the few libraries that tests know by hand, so that no answer changes if more are described, and another
 * dataset beside them if one is given.
 */
export function describeOnFewLibraries(
  suite: (server: ReferenceServer) => void,
  readOther?: () => Promise<Dataset>,
): void {
  const open = async (engine: Engine) => {
    const graph = await engine.openWithSchema()
    await loadFewLibraries(graph)
    if (readOther) await loadAbsent(graph, [await readOther()], { now })
    return graph
  }
  describeOnOpened(suite, open, 'schema')
}

/** These few libraries in a graph of their own, on the embedded engine. */
export async function openFewLibraries(): Promise<Graph> {
  const graph = await openGraph({ engine: 'grafeo' })
  await loadFewLibraries(graph)
  return graph
}

export async function loadFewLibraries(graph: Graph): Promise<void> {
  const { general, shared, libraries } = await readDocumentedData()
  await migrate(graph, { now })
  await loadAbsent(graph, [general, shared, ...libraries], { now })
  await refreshDerived(graph)
}

function describeOnOpened(
  suite: (server: ReferenceServer) => void,
  open: (engine: Engine) => Promise<Graph>,
  wish: 'reference' | 'schema',
): void {
  describeOnEngines((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const graph = await open(engine)
      server = await startTestServer(graph)
    }, loadingTimeout)

    afterAll(() => server.stop())

    suite({
      url: () => server.url,
      query: (text, variables) => server.query(text, variables),
      example: async (number) => {
        const { data, errors } = await server.query(exampleText(number))
        expect(errors).toBeUndefined()
        return data
      },
    })
  }, wish)
}

function exampleText(number: number): string {
  const file = exampleFiles().find((candidate) => candidate.number === number)
  if (file === undefined) throw new Error(`There is no example with the number ${number}.`)
  return readFileSync(file.path, 'utf8')
}

const publication =
  'Kysy kirjastonhoitajalta (Ask a Librarian), Kirjastot.fi, “Onko kirjastoissa töissä myös sellaisia ihmisiä…”, 2024-02-04, https://www.kirjastot.fi/kysy/onko-kirjastoissa-toissa-myos-sellaisia'

/** The reference to places in the one source of the reference graph. */
export function cited(...locators: string[]): string {
  return `${publication}, ${locators.join(', ')}.`
}

/** Nodes of which only the label was asked for. */
export function labelled(...labels: string[]): { label: string }[] {
  return labels.map((label) => ({ label }))
}
