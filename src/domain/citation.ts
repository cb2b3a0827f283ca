/** The source of a citation such as kysy-2024-02-04#p9.s3, by id. */
export function sourceOf(cited: string): string {
  return cited.split('#')[0] ?? cited
}

/** A source as a reference names it, and the place in it. */
export interface CitedSource {
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly accessDate: string | null
  readonly url: string | null
  /** None if the source is cited as a whole. */
  readonly locator: string | null
}

/** A reference in words: publisher, title, date, address and the places in it, one sentence a source. What has no date may change, so it is said when it was read. */
export function citation(cited: readonly CitedSource[]): string {
  const places = new Map<string, { source: CitedSource; locators: string[] }>()
  for (const source of cited) {
    const name = describe(source)
    const known = places.get(name) ?? { source, locators: [] }
    if (source.locator !== null) known.locators.push(source.locator)
    places.set(name, known)
  }
  return [...places].map(([name, { locators }]) => `${[name, ...locators].join(', ')}.`).join(' ')
}

function describe({ title, publisher, date, url, accessDate }: CitedSource): string {
  const isRead = date === null && accessDate !== null
  const read = isRead ? `accessed ${accessDate}` : null
  const parts = [publisher, `“${title}”`, date, url, read]
  return parts.filter((part) => part !== null).join(', ')
}
