/** How addresses of sources begin: what a page can lead to, and names that libraries give. */
export const schemeWords = 'https://, http://, ftp:// or urn:'

/** A character that an address can hold as it is: none that an IRI must write by its number. */
const sign = String.raw`[^\s\u0000-\u001f\u007f-\u009f<>"{}|\\^\u0060]`

/** An address with a host. */
function hosted(names: readonly string[]): string {
  return String.raw`(?:${names.join('|')})://[^\s/?#<>"{}|\\^\u0060]${sign}*`
}

const concepts = ['https', 'http']

export const addressPattern = new RegExp(
  String.raw`^(?:${hosted([...concepts, 'ftp'])}|urn:[A-Za-z0-9][A-Za-z0-9-]+:${sign}+)$`,
  'u',
)

/** The addresses of concepts, which other programs look up. */
export const conceptPattern = new RegExp(`^${hosted(concepts)}$`, 'u')

/** What is wrong with a text in the form of an address; undefined if nothing is. */
export function noSuchAddress(text: string): string | undefined {
  if (URL.canParse(text)) return undefined
  return `"${text}" is no address: its host or its port cannot be.`
}

/** Whether something can lead to the address: it has one of the schemes, and not javascript or data. */
export function isAddress(text: string): boolean {
  return addressPattern.test(text) && noSuchAddress(text) === undefined
}

/** The address that a text probably stands for: one without its scheme, with a slash too few, or with blanks in it. */
export function meantAddress(text: string): string | undefined {
  const trimmed = text.trim()
  if (/^(?:doi:\s*)?10\.\d{4,9}\/\S+$/i.test(trimmed)) {
    return safe(`https://doi.org/${trimmed.replace(/^doi:\s*/i, '')}`)
  }
  const [, scheme, rest = ''] = /^(h?t+ps?|ftp):?\/*(.+)$/i.exec(trimmed) ?? []
  if (scheme !== undefined && /[:/]/.test(trimmed)) return safe(`${spelt(scheme)}://${rest}`)
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#].*)?$/i.test(trimmed)
  return isHost ? safe(`https://${trimmed}`) : undefined
}

function spelt(scheme: string): string {
  if (/^ftp$/i.test(scheme)) return 'ftp'
  return /s$/i.test(scheme) ? 'https' : 'http'
}

/** The address with what it cannot hold written by numbers; undefined if it is none even so. */
function safe(address: string): string | undefined {
  const written = address.replace(/[\s<>"{}|\\^\u0060]/g, encodeURIComponent)
  return isAddress(written) ? written : undefined
}
