import Cypher from '@neo4j/cypher-builder'

/** Types of edges that stand in a pattern, as in `-[claim:$types]->`. No engine takes a parameter there. */
export class EdgeTypes {
  constructor(readonly names: readonly string[]) {}
}

/**
 * A text with each `$name` in it made a parameter of the statement, so that two uses of one text keep their own values, or the types of edges that it
 * stands for.
 */
export function filledText(
  context: Cypher.RawCypherContext,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  const compiled = new Map<string, string>()
  return text.replace(/\$(\w+)/g, (_, word: string) => {
    if (!(word in parameters)) throw new Error(`A Cypher text needs a value for $${word}.`)
    const value = parameters[word]
    if (value instanceof EdgeTypes) return value.names.join('|')
    const known = compiled.get(word) ?? context.compile(new Cypher.Param(value))
    compiled.set(word, known)
    return known
  })
}
