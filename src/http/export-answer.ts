import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Format, FormatOptions } from '../export/formats/format'
import type { Subgraph } from '../export/subgraph'
import { packageVersion } from '../graph/package-version'
import { isKnown } from './entity-tag'

const pieceSize = 65_536

const version = packageVersion()

/** Sends a graph in a format as a file, piece by piece; to a client that has the same already, only that it has. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  subgraph: Subgraph,
  options: FormatOptions,
): FastifyReply {
  const tag = tagOf(format, subgraph, options)
  reply.header('etag', tag)
  reply.header('x-complete', String(subgraph.complete))
  if (isKnown(request, tag)) return reply.code(304).send()
  const pieces = inPieces(format.write(subgraph, options))
  // A format finds out at the beginning what it cannot hold, while a refusal can still be sent.
  const first = pieces.next()
  reply.header('content-type', `${format.mediaType}; charset=utf-8`)
  reply.header(
    'content-disposition',
    `attachment; filename="${fileName(options)}.${format.extension}"`,
  )
  return reply.send(Readable.from(resumed(first, pieces), { objectMode: false }))
}

/** A format writes the same of the same graph, so that the graph need not be written to know whether it is known. */
function tagOf(format: Format, { nodes, edges }: Subgraph, options: FormatOptions): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([version, format.name, options]))
  for (const element of nodes) hash.update(JSON.stringify(element))
  for (const element of edges) hash.update(JSON.stringify(element))
  return `W/"${hash.digest('base64url')}"`
}

/** Ids are slugs, which every file system takes. */
function fileName({ workflow }: FormatOptions): string {
  return workflow ?? 'library-work-graph'
}

function* inPieces(texts: Iterable<string>): Generator<string, void> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < pieceSize) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Gives others a turn after each piece, since to write a large graph takes a while. */
async function* resumed(
  first: IteratorResult<string, void>,
  rest: Generator<string, void>,
): AsyncGenerator<string> {
  for (let next = first; next.done !== true; next = rest.next()) {
    yield next.value
    await new Promise(setImmediate)
  }
}
