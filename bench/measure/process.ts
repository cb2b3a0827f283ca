import { fork, type ChildProcess } from 'node:child_process'
import type { Order, Orders } from '../server/orders'

interface Reply {
  readonly id: number
  readonly answer?: unknown
  readonly failure?: string
}

/** A process that carries out orders; it ends with this one at the latest. */
export class MeasuredProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #last = 0

  constructor(file: string) {
    this.#child = fork(file, { execArgv: ['--expose-gc'] })
    this.#child.on('message', (reply: Reply) => this.#waiting.get(reply.id)?.(reply))
    this.#child.on('exit', (code) => this.#giveUp(`The process ended with the code ${code}.`))
  }

  async order<Name extends Order>(
    order: Name,
    given: Orders[Name]['given'],
  ): Promise<Orders[Name]['answer']> {
    this.#last += 1
    const id = this.#last
    const { answer, failure } = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#child.send({ id, order, given })
    })
    this.#waiting.delete(id)
    if (failure !== undefined) throw new Error(failure)
    return answer as Orders[Name]['answer']
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect()
  }

  #giveUp(failure: string): void {
    for (const [id, resolve] of this.#waiting) resolve({ id, failure })
  }
}
