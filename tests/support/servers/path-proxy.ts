import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that serves a server below a path, as one that has other servers beside it. */
export interface PathProxy {
  /** The address of the server at the proxy, without a slash at the end. */
  readonly url: string
  /** What was asked of the proxy that does not stand below the path. */
  readonly strays: readonly string[]
  stop(): Promise<void>
}

interface Below {
  readonly path: string
  /** Whether it takes the path off before it asks the server. */
  readonly takesOff: boolean
}

export async function startPathProxy(port: number, { path, takesOff }: Below): Promise<PathProxy> {
  const strays: string[] = []
  const proxy = createServer((asked, answer) => {
    const { url = '' } = asked
    if (url !== path && !url.startsWith(`${path}/`)) {
      strays.push(url)
      answer.writeHead(404).end('There is another server here.')
      return
    }
    passOn(asked, answer, port, takesOff ? url.slice(path.length) || '/' : url)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${path}`,
    strays,
    stop: async () => {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number, path: string): void {
  const { method, headers } = asked
  const onward = request({ host: '127.0.0.1', port, path, method, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers)
    answered.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
