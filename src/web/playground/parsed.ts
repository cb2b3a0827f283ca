import { parse, type DocumentNode } from 'graphql'

/** Nothing while the text is no question yet. */
export function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}
