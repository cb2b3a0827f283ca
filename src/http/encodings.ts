import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify'
import { DomainError, InvalidInput, QueryTooCostly } from '../domain/errors'
import { nestsTooDeep, tooDeep } from '../domain/nesting'
import { notUtf8, utf8Text } from '../domain/utf8'

class UnsupportedMediaType extends DomainError {
  readonly code = 'UNSUPPORTED_MEDIA_TYPE'
}

/** What a body can be packed in. */
const packings = ['gzip', 'deflate', 'br']

/** Refuses a body that is packed in another way. */
export function refusePacking(packing: string): Error {
  return new UnsupportedMediaType(
    `The header content-encoding is ${packing}, which is not unpacked here. Pack the body with one of ${packings.join(', ')}, or send it as it is.`,
  )
}

/** Takes requests in UTF-8 alone. Whatever else came in would be read as other letters, and no one would know. */
export function takeOnlyUtf8(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers, url }: FastifyRequest) => {
    refuseCharset(headers['content-type'] ?? '')
    refuseAddress(url)
    // Letter case does not matter there, and what unpacks bodies takes it literally.
    const packing = headers['content-encoding']?.trim().toLowerCase()
    if (packing !== undefined) headers['content-encoding'] = packing
    if (packing === '' || packing === 'identity') delete headers['content-encoding']
  })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => jsonIn(body),
  )
}

/** Refuses JSON that nobody means, before it is parsed. */
export function refuseDeep(what: string, json: string): void {
  if (!nestsTooDeep(json)) return
  throw new QueryTooCostly(tooDeep(what, 'Ask in a flatter form.'))
}

function refuseCharset(contentType: string): void {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType) ?? []
  if (/^utf-?8$/i.test(charset)) return
  throw new UnsupportedMediaType(
    `The header content-type names the encoding ${charset}; only UTF-8 is read. Send the body in UTF-8.`,
  )
}

function refuseAddress(url: string): void {
  const question = url.indexOf('?')
  if (question < 0) return
  try {
    decodeURIComponent(url.slice(question))
  } catch (cause) {
    throw badAddress(cause)
  }
}

export function badAddress(cause: unknown): InvalidInput {
  return new InvalidInput(
    'The address of the request is not in UTF-8. Write each sign that an address cannot hold as its bytes in UTF-8, such as %C3%A4 for ä and %25 for %.',
    { cause },
  )
}

function jsonIn(body: Buffer): unknown {
  if (body.length === 0) throw new errorCodes.FST_ERR_CTP_EMPTY_JSON_BODY()
  const text = utf8Text(body)
  if (text === undefined) throw new InvalidInput(notUtf8('The body of the request'))
  refuseDeep('The body of the request', text)
  try {
    return JSON.parse(text)
  } catch {
    throw new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY()
  }
}
