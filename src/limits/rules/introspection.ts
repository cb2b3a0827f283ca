import { countAliases, countSelection } from './count-selection'
import { limitRule } from './limit-rule'
import { limits } from './limits'

/** The whole schema fills the limit. */
const weights = { __schema: limits.introspections, __type: 1 }

/** Refuses an operation that asks for more of the schema than the whole of it once, or some types by name: it is long, and costs nothing otherwise. */
export const introspectionRule = limitRule(
  (document) => {
    const aliases = countAliases(document)
    return countSelection(document, ({ name, selectionSet }, inside) =>
      isIntrospection(name.value) ? weights[name.value] + aliases(selectionSet) : inside,
    )
  },
  limits.introspections,
  () =>
    `The query asks for more of the schema than the whole of it once without aliases, or ${limits.introspections} types by name. Ask in several queries, and keep the answers.`,
)

function isIntrospection(name: string): name is keyof typeof weights {
  return Object.hasOwn(weights, name)
}
