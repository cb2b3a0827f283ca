import { withoutStrays } from '../../domain/no-text'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers make spaces of these in an attribute, and other line ends in a text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends for readers that follow XML 1.1.
  '\u2028': '&#8232;',
}

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return withoutStrays(text).replace(
    /[&<>"\t\n\r\u2028]/g,
    (character) => escapes[character] ?? character,
  )
}

/** An opening tag without its closing sign, so that it can be ended as `>` or `/>`. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`,
  )
  return `<${name}${written.join('')}`
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
