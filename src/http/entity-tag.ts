import type { FastifyRequest } from 'fastify'

/** Whether the client has already what a tag stands for. */
export function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .some((each) => each.trim() === '*' || strong(each) === strong(tag))
}

/** To be told that nothing has changed, alike in meaning is enough. */
function strong(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
