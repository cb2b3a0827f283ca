import { createHash, timingSafeEqual } from 'node:crypto'
import { Forbidden, Unauthenticated } from '../../domain/errors'

/** Lets in a client that shows the token. If none is set, nobody is let in. */
export function checkToken(authorization: string | undefined, token: string | undefined): void {
  if (token === undefined) {
    throw new Forbidden(
      'This server takes no datasets, as it was started without IMPORT_TOKEN. Set that variable to a secret of at least 20 characters and start it again.',
    )
  }
  const [, shown] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  if (shown === undefined) {
    throw new Unauthenticated(
      'Who brings in or removes datasets shows the token of the server, with the header "authorization: Bearer …"; the commands read it from IMPORT_TOKEN.',
    )
  }
  if (!isSame(shown, token)) {
    throw new Unauthenticated(
      'The token is not that of the server. Take the one that IMPORT_TOKEN held when the server was started.',
    )
  }
}

/** Takes equally long wherever the two differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
