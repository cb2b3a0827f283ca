import Cypher from '@neo4j/cypher-builder'
import { readFileSync } from 'node:fs'

/** The text of a file in `cypher/fields/`, without its header. */
const texts = new Map<string, { readonly body: string; readonly columns: readonly string[] }>()

function load(name: string): { readonly body: string; readonly columns: readonly string[] } {
  const known = texts.get(name)
  if (known) return known
  const text = readFileSync(require.resolve(`#cypher/fields/${name}.cypher`), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'))
  const last = lines.pop() ?? ''
  const loaded = { body: lines.join('\n'), columns: last.replace(/^RETURN /, '').split(', ') }
  texts.set(name, loaded)
  return loaded
}

/**
 * A derived field's body as a subquery. In the file the parent is called by the name given here and the columns by theirs; in the
 * statement they are the variables of whoever calls, so that one body can stand in a statement many times.
 */
export function fieldText(
  name: string,
  parent: Readonly<Record<string, Cypher.Variable>>,
  parameters: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, Cypher.Variable>>,
): Cypher.Clause {
  const { body, columns: named } = load(name)
  const scope = Object.values(parent)
  const text = new Cypher.Raw((context) => {
    const renamed = Object.entries(parent)
      .map(([word, variable]) => `${context.compile(variable)} AS ${word}`)
      .join(', ')
    const filled = body.replace(/\$(\w+)/g, (_, word: string) => {
      if (!(word in parameters)) throw new Error(`${name}.cypher needs a value for $${word}.`)
      return context.compile(new Cypher.Param(parameters[word]))
    })
    const returned = named.map((column) => {
      const variable = columns[column]
      if (!variable) throw new Error(`${name}.cypher returns ${column}, which nobody takes.`)
      return `${column} AS ${context.compile(variable)}`
    })
    const head = renamed === '' ? '' : `WITH ${renamed}\n`
    return `${head}${filled}\nRETURN ${returned.join(', ')}`
  })
  return new Cypher.Call(text, scope)
}
