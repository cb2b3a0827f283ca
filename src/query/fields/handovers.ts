import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../field-text'
import { fieldsOf } from '../fields-of'
import { listOf } from '../projection'
import type { DerivedField } from './derived-field'

/** Where work passes from one role to another inside a workflow, in the order of its steps. */
export const projectHandovers: DerivedField = (projector, field, workflow) => {
  const giver = new Cypher.Node()
  const receiver = new Cypher.Node()
  const previous = new Cypher.Node()
  const step = new Cypher.Node()
  const passing = new Cypher.Relationship()
  const columns = { giver, receiver, previous, step, passing }
  const rows = Cypher.utils.concat(
    fieldText('workflow-handovers', { workflow }, {}, columns),
    new Cypher.With(giver, receiver, previous, step, passing).orderBy(
      [previous.property('position'), 'ASC'],
      [step.property('position'), 'ASC'],
      [passing.property('id'), 'ASC'],
      [giver.property('id'), 'ASC'],
      [receiver.property('id'), 'ASC'],
    ),
  )
  const part = fieldsOf(field, {
    from: (selected) => projector.node(selected, giver, ['Role']),
    to: (selected) => projector.node(selected, receiver, ['Role']),
    previous: (selected) => projector.node(selected, previous, ['Step']),
    step: (selected) => projector.node(selected, step, ['Step']),
    claim: (selected) => projector.claim(selected, passing),
  })
  return listOf(rows, part, [workflow])
}
