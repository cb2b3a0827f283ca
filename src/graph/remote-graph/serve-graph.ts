import type { MessagePort } from 'node:worker_threads'
import { recordOf } from '../../domain/error-record'
import { Unavailable } from '../../domain/errors'
import type { Graph, Row, Transaction } from '../graph'
import type { RemoteRequest, RemoteResponse } from './messages'

/** A transaction or a snapshot whose work is done in the other thread. */
interface Attempt {
  readonly transaction: Transaction
  readonly failures: Map<number, unknown>
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Lets another thread use a graph as its own. When the port closes, what it has begun to write is taken back. */
export function serveGraph(graph: Graph, port: MessagePort): void {
  const attempts = new Map<number, Attempt>()
  let isClosed = false
  const say = (reply: RemoteResponse) => port.postMessage(reply)

  async function answer(id: number, rows: Promise<readonly Row[] | void>): Promise<void> {
    try {
      say({ kind: 'answer', id, rows: (await rows) ?? [] })
    } catch (error) {
      say({ kind: 'error', id, error: recordOf(error) })
    }
  }

  function attempt(work: number, transaction: Transaction): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      // An engine can begin a transaction after the other thread is gone.
      if (isClosed) return reject(stopped())
      attempts.set(work, { transaction, failures: new Map(), resolve, reject })
      say({ kind: 'begin', work })
    })
    return done.finally(() => attempts.delete(work))
  }

  async function run({ work, id, cypher, parameters }: RemoteRequest & { readonly kind: 'run' }) {
    const current = attempts.get(work)
    if (current === undefined) throw new Error('A statement came after its transaction.')
    try {
      return await current.transaction.run(cypher, parameters)
    } catch (error) {
      current.failures.set(id, error)
      throw error
    }
  }

  function fail({ work, run: statement }: RemoteRequest & { readonly kind: 'failed' }): void {
    const current = attempts.get(work)
    // An engine knows its own error again, and may have the work done once more.
    const own = statement === undefined ? undefined : current?.failures.get(statement)
    current?.reject(own ?? new Error('The work of a transaction failed in its thread.'))
  }

  port.on('message', (question: RemoteRequest) => {
    switch (question.kind) {
      case 'read':
        return void answer(question.id, graph.read(question.cypher, question.parameters))
      case 'define':
        return void answer(question.id, graph.define(question.cypher))
      case 'verify':
        return void answer(question.id, graph.verify())
      case 'write':
        return void answer(
          question.id,
          graph.write((transaction) => attempt(question.id, transaction)),
        )
      case 'snapshot':
        return void answer(
          question.id,
          graph.snapshot((moment) =>
            attempt(question.id, { run: (cypher, parameters) => moment.read(cypher, parameters) }),
          ),
        )
      case 'run':
        return void answer(question.id, run(question))
      case 'done':
        return attempts.get(question.work)?.resolve()
      case 'failed':
        return fail(question)
    }
  })
  port.on('close', () => {
    isClosed = true
    for (const { reject } of attempts.values()) reject(stopped())
  })
}

function stopped(): Unavailable {
  return new Unavailable(
    'The work was stopped before it was done; nothing was changed. Ask again once the server is up.',
  )
}
