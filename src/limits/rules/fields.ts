import { countSelection } from './count-selection'
import { limitRule } from './limit-rule'
import { limits } from './limits'

/** Refuses an operation that selects more fields than the limit once its fragments are in their places. */
export const fieldRule = limitRule(
  (document) => countSelection(document, (_, inside) => 1 + inside),
  limits.fields,
  (number) =>
    `The query selects ${number} fields, those of its fragments counted each time, and the limit is ${limits.fields}. Ask in several smaller queries.`,
)
