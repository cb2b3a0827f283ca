import Cypher from '@neo4j/cypher-builder'

/** Variables in a Cypher text of ours: words in lower case that are no property, parameter, function or constant. */
const variables = /(?<![\w.$'`])(?!(?:null|true|false)\b)[a-z]\w*\b(?!\s*\()/g

/** A key of a map, which the variables above cannot be told from. */
const keyOfMap = /\{\s*([a-z]\w*)\s*:/

/**
 * Gives the variables of a text names that nothing else in the statement has. Grafeo takes variables that are called alike for one,
 * even if each is known only inside a subquery of its own; see docs/decisions/0060.
 */
export function ownNames(context: Cypher.RawCypherContext): (text: string) => string {
  const number = context.compile(new Cypher.Variable()).replace(/\D/g, '')
  return (text) => {
    const [, key] = keyOfMap.exec(text) ?? []
    if (key !== undefined) {
      throw new Error(
        `A Cypher text has a map with the key ${key}, which would be renamed. Write a condition instead.`,
      )
    }
    return text.replaceAll(variables, (word) => `${word}${number}`)
  }
}
