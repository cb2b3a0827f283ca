import { parsed } from '../parsed'

/** Space, commas and comments, which can stand anywhere in GraphQL. */
const ignored = /^(?:[\s,]|#.*)+/

const beginsAsQuestion = /^(?:[{"]|(?:query|mutation|subscription|fragment)\b)/

/** The words of a text that was never meant to be GraphQL; nothing if it is GraphQL, or begins so. */
export function plainWordsOf(query: string): string | undefined {
  const text = query.replace(ignored, '').trim()
  if (text === '' || beginsAsQuestion.test(text) || parsed(query)) return undefined
  return text.replaceAll(/\s+/g, ' ')
}
