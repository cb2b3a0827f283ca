import Cypher from '@neo4j/cypher-builder'

/** A text with each `$name` in it made a parameter of the statement, so that two uses of one text keep their own values. */
export function filledText(
  context: Cypher.RawCypherContext,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  const compiled = new Map<string, string>()
  return text.replace(/\$(\w+)/g, (_, word: string) => {
    if (!(word in parameters)) throw new Error(`A Cypher text needs a value for $${word}.`)
    const known = compiled.get(word) ?? context.compile(new Cypher.Param(parameters[word]))
    compiled.set(word, known)
    return known
  })
}
