import type { TabContent } from './tab-content'

/** The address of the page that opens with the question. What follows # never reaches the server. */
export function linkTo({ query, variables }: TabContent, page: Location = location): string {
  const words = new URLSearchParams({ query, ...(variables.trim() && { variables }) })
  return `${page.origin}${page.pathname}#${words}`
}

function questionIn(hash: string): TabContent | undefined {
  const words = new URLSearchParams(hash.slice(1))
  const query = words.get('query')
  return query === null ? undefined : { query, variables: words.get('variables') ?? '' }
}

/** Opens the question of the link with which the page was reached, and takes it out of the address, so that reloading keeps later edits. */
export function takeSharedQuestion(): TabContent | undefined {
  const question = questionIn(location.hash)
  if (question) history.replaceState(null, '', location.pathname)
  addEventListener('hashchange', () => {
    if (questionIn(location.hash)) location.reload()
  })
  return question
}
