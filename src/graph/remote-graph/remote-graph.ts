import type { MessagePort } from 'node:worker_threads'
import { errorOf } from '../../domain/error-record'
import { Unavailable } from '../../domain/errors'
import { atMoment } from '../at-moment'
import type { Graph, Parameters, Row, Transaction } from '../graph'
import type { RemoteRequest, RemoteResponse } from './messages'

/** A question without the number that it gets. */
type Unnumbered<Each> = Each extends { readonly id: number } ? Omit<Each, 'id'> : never

interface Waiting {
  readonly resolve: (rows: readonly Row[]) => void
  readonly reject: (error: unknown) => void
}

/** A graph that another thread holds; docs/decisions tells why. */
export class RemoteGraph implements Graph {
  readonly #waiting = new Map<number, Waiting>()
  readonly #works = new Map<number, () => Promise<void>>()
  readonly #port: MessagePort
  #last = 0

  constructor(
    readonly engine: Graph['engine'],
    port: MessagePort,
  ) {
    this.#port = port
    port.on('message', (reply: RemoteResponse) => this.#hear(reply))
    port.on('close', () => this.#giveUp())
  }

  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]> {
    return this.#ask({ kind: 'read', cypher, parameters }).rows
  }

  snapshot<Result>(work: (moment: Graph) => Promise<Result>): Promise<Result> {
    return this.#perform('snapshot', (transaction) =>
      work(atMoment(this, (cypher, parameters) => transaction.run(cypher, parameters))),
    )
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#perform('write', work)
  }

  async define(cypher: string): Promise<void> {
    await this.#ask({ kind: 'define', cypher }).rows
  }

  async verify(): Promise<void> {
    await this.#ask({ kind: 'verify' }).rows
  }

  /** Leaves the graph open for the thread that holds it. */
  async close(): Promise<void> {
    this.#port.close()
  }

  async #perform<Result>(
    kind: 'write' | 'snapshot',
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    let result: { readonly value: Result } | undefined
    let failure: { readonly error: unknown } | undefined
    const { id, rows } = this.#ask({ kind })
    this.#works.set(id, async () => {
      result = failure = undefined
      const relayed = new Map<unknown, number>()
      try {
        result = { value: await work(this.#transaction(id, relayed)) }
        this.#tell({ kind: 'done', work: id })
      } catch (error) {
        failure = { error }
        this.#tell({ kind: 'failed', work: id, run: relayed.get(error) })
      }
    })
    try {
      await rows
    } catch (error) {
      // The work's own error comes back as a mere text.
      throw failure?.error ?? error
    } finally {
      this.#works.delete(id)
    }
    if (result === undefined) throw new Error('A transaction was kept before its work was done.')
    return result.value
  }

  #transaction(work: number, relayed: Map<unknown, number>): Transaction {
    return {
      run: async (cypher, parameters) => {
        const { id, rows } = this.#ask({ kind: 'run', work, cypher, parameters })
        try {
          return await rows
        } catch (error) {
          relayed.set(error, id)
          throw error
        }
      },
    }
  }

  #ask(question: Unnumbered<RemoteRequest>) {
    const id = (this.#last += 1)
    const rows = new Promise<readonly Row[]>((resolve, reject) =>
      this.#waiting.set(id, { resolve, reject }),
    )
    this.#tell({ ...question, id })
    return { id, rows }
  }

  #tell(message: RemoteRequest): void {
    this.#port.postMessage(message)
  }

  #hear(reply: RemoteResponse): void {
    if (reply.kind === 'begin') {
      void this.#works.get(reply.work)?.()
      return
    }
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.kind === 'answer') waiting?.resolve(reply.rows)
    else waiting?.reject(errorOf(reply.error))
  }

  #giveUp(): void {
    const error = new Unavailable(
      'The graph is closed: the server is stopping. Ask again once it is up.',
    )
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
