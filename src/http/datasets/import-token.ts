import { createHash, timingSafeEqual } from 'node:crypto'
import { Forbidden, Unauthenticated } from '../../domain/errors'

/** A secret that lets a client change datasets, and the name by which the log tells of it. */
export interface ImportToken {
  readonly name: string
  readonly secret: string
}

/** The name of a secret that was given without one. */
const unnamedToken = 'IMPORT_TOKEN'

// Commas and colons part the secrets and their names.
const secret = '[!-+\\--9;-~]{20,}'
const named = `[\\w.@-]+:${secret}`

/** One secret, or several, each with the name of whoever has it: anna:SECRET,ben:SECRET. */
export const importTokensPattern = new RegExp(`^(${secret}|${named}(,${named})*)$`)

/** Reads them from a text of that pattern. */
export function importTokensIn(text: string): readonly ImportToken[] {
  return text.split(',').map((part) => {
    const [name = '', own] = part.split(':')
    return own === undefined ? { name: unnamedToken, secret: part } : { name, secret: own }
  })
}

/** The name of the token that the client shows. Any other client is refused, and everyone if there are no tokens. */
export function nameOfToken(
  authorization: string | undefined,
  tokens: readonly ImportToken[],
): string {
  if (tokens.length === 0) {
    throw new Forbidden(
      'This server takes no datasets, as it was started without IMPORT_TOKEN. Set that variable to a secret of at least 20 characters and start it again.',
    )
  }
  const [, shown] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  if (shown === undefined) {
    throw new Unauthenticated(
      'A client that brings in or removes datasets shows a token of the server, with the header "authorization: Bearer …"; the commands read it from IMPORT_TOKEN.',
    )
  }
  // All are compared, so that the time tells nothing of which one it is.
  const [known] = tokens.filter(({ secret }) => isSame(shown, secret))
  if (known === undefined) {
    throw new Unauthenticated(
      'The server has no such token. Give a secret that IMPORT_TOKEN held when the server was started.',
    )
  }
  return known.name
}

/** Takes equally long wherever the two differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
