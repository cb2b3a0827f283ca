import { limitRule } from './limit-rule'
import { limits } from './limits'
import { measureSelection } from './measure-selection'

/** The levels of a page that are no level of the graph. */
const wrappers: ReadonlySet<string> = new Set(['edges', 'node'])

/** Refuses an operation that goes through more levels of the graph than the limit. Introspection has a limit of GraphQL's own. */
export const depthRule = limitRule(
  (document) =>
    measureSelection(document, {
      field: ({ name, selectionSet }, inside) => {
        if (name.value.startsWith('__')) return 0
        return selectionSet && !wrappers.has(name.value) ? inside + 1 : inside
      },
      together: Math.max,
    }),
  limits.depth,
  (levels) =>
    `The query goes ${levels} levels deep, and the limit is ${limits.depth}. Ask for what is deeper in a query of its own that begins there.`,
)
