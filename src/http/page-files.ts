import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isKnown } from './entity-tag'
import Negotiator from 'negotiator'

const built = join(dirname(require.resolve('#root/package.json')), 'dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
}

/** A name that holds a checksum of what is in the file never means anything else. */
const namedByContent = /-[A-Z0-9]{8}\.\w+$/

/** The page that opens first. */
export const indexPage = 'index.html'

/** The files of a built page, each known by its name, so that no request can lead elsewhere; compressed ones beside them end in `.br`. */
export class PageFiles {
  readonly #names: ReadonlySet<string>

  constructor(private readonly folder: string) {
    this.#names = new Set(readdirSync(folder))
  }

  /** Serves them below a path, such as /playground. */
  serve(app: FastifyInstance, path: string): void {
    app.get<{ Params: { name: string } }>(`${path}/:name`, (request, reply) => {
      const { name } = request.params
      // A page stands at an address of its own, to which what it names is relative.
      const isFile = this.#names.has(name) && name !== indexPage
      return isFile && types[extname(name)] !== undefined
        ? this.send(name, request, reply)
        : reply.callNotFound()
    })
  }

  send(name: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const encoded = this.#isCompressed(name, request) ? `${name}.br` : name
    const path = join(this.folder, encoded)
    const { mtimeMs, size } = statSync(path)
    // Weak, since the same page goes out compressed as well.
    const etag = `W/"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`
    reply
      .header('content-type', types[extname(name)])
      .header('etag', etag)
      .header(
        'cache-control',
        namedByContent.test(name) ? 'max-age=31536000, immutable' : 'no-cache',
      )
    if (isKnown(request, etag)) return reply.code(304).send()
    if (encoded !== name) reply.header('content-encoding', 'br')
    return reply.send(createReadStream(path))
  }

  #isCompressed(name: string, { headers }: FastifyRequest): boolean {
    const wanted = new Negotiator({ headers }).encoding(['br', 'identity'])
    return wanted === 'br' && this.#names.has(`${name}.br`)
  }
}

/** The files that the build has laid into a folder of `dist`; nothing if only the server is built. */
export function builtPage(name: string): PageFiles | undefined {
  const folder = join(built, name)
  return existsSync(join(folder, indexPage)) ? new PageFiles(folder) : undefined
}
