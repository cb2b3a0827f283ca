import { once } from 'node:events'
import { createServer } from 'node:net'
import { InvalidConfiguration, PortTaken } from '../domain/errors'

export interface ListenAddress {
  readonly port: number
  /** Absent means every address of the machine. */
  readonly host: string | undefined
}

/** Says in words what prevents listening, before anything is done that takes long. */
export async function tryAddress(address: ListenAddress): Promise<void> {
  const trial = createServer()
  await listen(
    {
      listen: async (options) => {
        trial.listen(options)
        await once(trial, 'listening')
      },
    },
    address,
  )
  trial.close()
  await once(trial, 'close')
}

/** What can listen at an address. */
interface Listener {
  listen(options: { readonly port: number; readonly host: string }): Promise<unknown>
}

/** Listens, on IPv6 and IPv4 alike if no host is given, and says in words what prevents it. */
export async function listen(listener: Listener, { port, host }: ListenAddress): Promise<void> {
  try {
    await listener.listen({ port, host: host ?? '::' })
  } catch (error) {
    if (host === undefined && codeOf(error) === 'EAFNOSUPPORT') {
      return listen(listener, { port, host: '0.0.0.0' })
    }
    throw inWords(error, port, host)
  }
}

function inWords(error: unknown, port: number, host: string | undefined): unknown {
  const options = { cause: error }
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new PortTaken(
        `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`,
        options,
      )
    case 'EACCES':
      return new InvalidConfiguration(
        `Port ${port} is not allowed to this user. Set PORT to a number above 1023.`,
        options,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new InvalidConfiguration(
        `HOST is "${host}", which is no address of this machine. Leave it out to listen on all of them.`,
        options,
      )
    default:
      return error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
