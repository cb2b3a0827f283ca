import type { FastifyInstance, FastifyServerOptions } from 'fastify'

/** The first words of the server's own addresses, below which nothing else can stand. */
export const ownPaths: readonly string[] = [
  'datasets',
  'explore',
  'export',
  'graphql',
  'health',
  'metrics',
  'playground',
]

/** Takes the path off by which a proxy tells this server from others. One that takes it off itself is served alike. */
export function withoutBasePath(basePath: string): Pick<FastifyServerOptions, 'rewriteUrl'> {
  if (basePath === '') return {}
  return {
    rewriteUrl: ({ url = '' }) =>
      url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url,
  }
}

/** The addresses in a page are relative to where it stands, so the path alone leads to its slash. */
export function serveBasePath(app: FastifyInstance, basePath: string): void {
  if (basePath !== '') app.get(basePath, (_, reply) => reply.redirect(`${basePath}/`))
}
