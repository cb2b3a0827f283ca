/** What XML 1.0 cannot hold, whatever is written for it: control characters, and halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers make spaces of these in an attribute, and other line ends in a text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text with U+FFFD in the place of what XML cannot hold. */
export function writable(text: string): string {
  return text.replace(unwritable, '\ufffd')
}

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character)
}

/** An opening tag without its closing sign, so that it can be ended as `>` or `/>`. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`,
  )
  return `<${name}${written.join('')}`
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
