/** A text of a place in a source as the graph stores it: behind the locator, which holds no blank. */
export function storedTextOfPlace(locator: string, text: string): string {
  return `${locator} ${text}`
}

/** The locator and the text of such a stored text. */
export function textOfPlace(stored: string): readonly [locator: string, text: string] {
  const blank = stored.indexOf(' ')
  return blank < 0 ? [stored, ''] : [stored.slice(0, blank), stored.slice(blank + 1)]
}
