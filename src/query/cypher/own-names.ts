import Cypher from '@neo4j/cypher-builder'

/** Variables in a Cypher text of ours: words in lower case that are no property, parameter, function or constant. */
const variables = /(?<![\w.$'`])(?!(?:null|true|false)\b)[a-z]\w*\b(?!\s*\()/g

/**
 * Gives the variables of a text names that nothing else in the statement has. Grafeo takes variables that are called alike for one,
 * even if each is known only inside a subquery of its own; see docs/decisions/0060.
 */
export function ownNames(context: Cypher.RawCypherContext): (text: string) => string {
  const number = context.compile(new Cypher.Variable()).replace(/\D/g, '')
  return (text) => text.replaceAll(variables, (word) => `${word}${number}`)
}
