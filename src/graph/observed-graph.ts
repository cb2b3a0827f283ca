import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { DomainError } from '../domain/errors'
import { altered } from './altered-graph'
import type { Graph, Parameters, Row } from './graph'
import { statementName } from './statement'

/** A statement that an engine has run. */
export interface StatementRun {
  /** That of its file, or `compiled` for one that was put together. */
  readonly statement: string
  readonly milliseconds: number
  /** Absent if it failed. */
  readonly rows?: number
}

type Run = (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>

/** Does nothing unless who starts the program sets a tracer up. */
const tracer = trace.getTracer('library-work-graph')

/** The graph, of which each statement is told after it has run, and is a span for a tracer. Neither has its text or its values. */
export function observed(graph: Graph, onRun: (run: StatementRun) => void): Graph {
  const around =
    (run: Run): Run =>
    (cypher, parameters) =>
      observe(graph.engine, cypher, () => run(cypher, parameters), onRun)
  return altered(graph, {
    read: around((cypher, parameters) => graph.read(cypher, parameters)),
    snapshot: (work) => graph.snapshot((moment) => work(observed(moment, onRun))),
    write: (work) =>
      graph.write((transaction) =>
        work({ run: around((cypher, parameters) => transaction.run(cypher, parameters)) }),
      ),
  })
}

async function observe(
  engine: Graph['engine'],
  cypher: string,
  run: () => Promise<readonly Row[]>,
  onRun: (run: StatementRun) => void,
): Promise<readonly Row[]> {
  const statement = statementName(cypher) ?? 'compiled'
  const attributes = { 'db.system.name': engine, 'db.query.summary': statement }
  const span = tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes })
  const begun = performance.now()
  let rows: readonly Row[] | undefined
  try {
    rows = await run()
    span.setAttribute('db.response.returned_rows', rows.length)
    return rows
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    if (error instanceof DomainError) span.setAttribute('error.type', error.code)
    throw error
  } finally {
    span.end()
    const milliseconds = performance.now() - begun
    onRun({ statement, milliseconds, ...(rows && { rows: rows.length }) })
  }
}
