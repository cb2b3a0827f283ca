import Cypher from '@neo4j/cypher-builder'
import { cypherText } from '../../graph/statement'
import { filledText } from './filled-text'
import { ownNames } from './own-names'

/** A condition from `cypher/predicates/`; the node that it is of is called there by the name given here. */
export function predicateText(
  name: string,
  word: string,
  node: Cypher.Node,
  parameters: Readonly<Record<string, unknown>>,
): Cypher.Predicate {
  const text = cypherText(`predicates/${name}`)
  const raw = new Cypher.Raw((context) => {
    const own = ownNames(context)
    const named = own(text).replace(new RegExp(`\\b${own(word)}\\b`, 'g'), () =>
      context.compile(node),
    )
    return `(${filledText(context, named, parameters)})`
  })
  return raw as unknown as Cypher.Predicate
}
