import { trace, type Span, type TracerProvider } from '@opentelemetry/api'
import { Conflict } from '../../../src/domain/errors'
import { observed, type StatementRun } from '../../../src/graph/observed-graph'
import { statement } from '../../../src/graph/statement'
import { fakeGraph } from '../../support/graphs/fake-graph'
import { rejection } from '../../support/rejection'

const known = statement('dataset/list-datasets')

interface KeptSpan {
  readonly name: string
  readonly attributes: Record<string, unknown>
  status?: number
  hasEnded: boolean
}

/** A tracer that keeps its spans, as an SDK would be set up by who starts the program. */
function keptSpans(): KeptSpan[] {
  const spans: KeptSpan[] = []
  const startSpan = (name: string, { attributes = {} } = {}) => {
    const span: KeptSpan = { name, attributes: { ...attributes }, hasEnded: false }
    spans.push(span)
    return {
      setAttribute: (key: string, value: unknown) => (span.attributes[key] = value),
      setStatus: ({ code }: { code: number }) => (span.status = code),
      end: () => (span.hasEnded = true),
    } as unknown as Span
  }
  const provider = { getTracer: () => ({ startSpan }) } as unknown as TracerProvider
  trace.setGlobalTracerProvider(provider)
  return spans
}

describe('A graph that is observed', () => {
  const runs: StatementRun[] = []
  const graph = fakeGraph()
  const seen = observed(graph, (run) => runs.push(run))
  const spans = keptSpans()

  beforeEach(() => {
    runs.length = 0
    spans.length = 0
    graph.failure = undefined
  })

  afterAll(() => trace.disable())

  it('tells each statement once, by its name, wherever it runs', async () => {
    await seen.read(known)
    await seen.snapshot((moment) => moment.read(known))
    await seen.write((transaction) => transaction.run('CREATE (node)'))
    expect(runs.map(({ statement: name, rows }) => [name, rows])).toEqual([
      ['dataset/list-datasets', 0],
      ['dataset/list-datasets', 0],
      ['compiled', 0],
    ])
    expect(spans).toHaveLength(3)
    expect(spans[0]).toEqual({
      name: 'dataset/list-datasets',
      attributes: {
        'db.system.name': 'grafeo',
        'db.query.summary': 'dataset/list-datasets',
        'db.response.returned_rows': 0,
      },
      hasEnded: true,
    })
  })

  it('tells of one that fails that it failed, and with which code', async () => {
    graph.failure = new Conflict('It is taken.')
    expect(await rejection(seen.read(known))).toBe(graph.failure)
    expect(runs).toMatchObject([{ statement: 'dataset/list-datasets' }])
    expect(runs[0]).not.toHaveProperty('rows')
    expect(spans).toMatchObject([
      { status: 2, attributes: { 'error.type': 'CONFLICT' }, hasEnded: true },
    ])
  })

  it('shows neither a text nor a value', async () => {
    await seen.read('MATCH (node {id: $id}) RETURN node', { id: 'secret' })
    expect(JSON.stringify([runs, spans])).not.toMatch(/secret|MATCH/)
  })
})
