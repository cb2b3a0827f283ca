import type { Order, Orders } from './orders'

export type Handlers = {
  readonly [Name in Order]: (given: Orders[Name]['given']) => Promise<Orders[Name]['answer']>
}

interface Message {
  readonly id: number
  readonly order: Order
  readonly given: never
}

/** Answers the orders that come over the channel to the parent process. */
export function serve(handlers: Handlers): void {
  process.on('message', ({ id, order, given }: Message) => {
    handlers[order](given).then(
      (answer: unknown) => process.send?.({ id, answer }),
      (error: unknown) => process.send?.({ id, failure: String(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
}
