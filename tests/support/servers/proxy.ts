import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net'

/** Stands before a server and can go away and come back on the same port, as a server does. */
export class Proxy {
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  private port = 0

  constructor(private readonly target: { readonly host: string; readonly port: number }) {}

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`
  }

  /** Lets connections through. */
  come(): Promise<void> {
    return this.listen((socket) => {
      const onward = connect(this.target.port, this.target.host)
      this.keep(onward)
      socket.pipe(onward).pipe(socket)
    })
  }

  /** Takes connections and says nothing, as a server that hangs. */
  hang(): Promise<void> {
    return this.listen(() => undefined)
  }

  /** Lets nothing more through, without a word, as a network that is cut. */
  stall(): void {
    for (const socket of this.sockets) socket.unpipe().pause()
  }

  /** Breaks all connections and takes no more. */
  async go(): Promise<void> {
    const { server } = this
    this.server = undefined
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
    if (server !== undefined) await new Promise((resolve) => server.close(resolve))
  }

  private async listen(take: (socket: Socket) => void): Promise<void> {
    const server = createServer((socket) => {
      this.keep(socket)
      take(socket)
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket)
    // A broken connection is what these tests make on purpose.
    socket.on('error', () => socket.destroy())
  }
}
