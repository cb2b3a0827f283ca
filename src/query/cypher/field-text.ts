import Cypher from '@neo4j/cypher-builder'
import { cypherText } from '../../graph/statement'
import { filledText } from './filled-text'
import { ownNames } from './own-names'

/**
 * A derived field's body, from `cypher/fields/`, as a subquery. In the file the parent is called by the name given here and the
 * columns by theirs; in the statement they are the variables of whoever calls, so that one body can stand in a statement many times. A
 * body can be of several files, each of which goes on from what the one before returns.
 */
export function fieldText(
  name: string | readonly string[],
  parent: Readonly<Record<string, Cypher.Variable>>,
  parameters: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, Cypher.Variable>>,
): Cypher.Clause {
  const { body, returned } = bodyOf([name].flat())
  const text = new Cypher.Raw((context) => {
    const own = ownNames(context)
    const taken = Object.entries(parent)
      .map(([word, variable]) => `${context.compile(variable)} AS ${own(word)}`)
      .join(', ')
    const head = taken === '' ? '' : `WITH ${taken}\n`
    const given = returned.split(', ').map((column) => {
      const variable = columns[column]
      if (!variable) throw new Error(`${String(name)} returns ${column}, which nobody takes.`)
      return `${own(column)} AS ${context.compile(variable)}`
    })
    return `${head}${filledText(context, own(body), parameters)}\nRETURN ${given.join(', ')}`
  })
  return new Cypher.Call(text, Object.values(parent))
}

function bodyOf(names: readonly string[]): { readonly body: string; readonly returned: string } {
  return names
    .map((name) => {
      const [body = '', returned = ''] = cypherText(`fields/${name}`).split(/\nRETURN (?=[\w, ]+$)/)
      return { body, returned }
    })
    .reduce((before, next) => ({
      body: `${before.body}\nWITH ${before.returned}\n${next.body}`,
      returned: next.returned,
    }))
}
