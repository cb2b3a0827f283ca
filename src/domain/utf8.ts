/** The text that bytes are in UTF-8, without a byte order mark; undefined if they are not in UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Says that something is in another encoding, and what to do. */
export function notUtf8(what: string, hint = ''): string {
  return `${what} is not in UTF-8. Save it with that encoding${hint}.`
}
