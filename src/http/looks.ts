import type { FastifyInstance } from 'fastify'
import { lookFiles } from '../export/drawing/look-files'

/** Serves how the drawings look, beside the files that are drawn. */
export function serveLooks(app: FastifyInstance): void {
  for (const { name, mediaType, text } of lookFiles) {
    app.get(`/export/${name}`, (_, reply) =>
      reply
        .header('content-type', `${mediaType}; charset=utf-8`)
        // Pages of other origins link the style sheet.
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(text),
    )
  }
}
