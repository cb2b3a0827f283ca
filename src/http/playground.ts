import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PlaygroundFiles } from './playground-files'

const folder = join(dirname(require.resolve('#root/package.json')), 'dist', 'playground')
const page = 'index.html'

/** Serves the playground to a browser that opens `/`, and tells other clients where things are. */
export function servePlayground(app: FastifyInstance): void {
  const files = existsSync(join(folder, page)) ? new PlaygroundFiles(folder) : undefined
  files?.serve(app)

  app.get('/', (request, reply) => {
    if (files !== undefined && wantsPage(request)) return files.send(page, request, reply)
    return reply.send({
      graphql: '/graphql',
      export: '/export',
      playground: '/',
      live: '/health/live',
      ready: '/health/ready',
    })
  })
}

/** A page that is opened, as against one that is asked for data. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html')
}
