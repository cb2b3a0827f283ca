import { defineField } from '../define'
import { nodeClass } from '../node/node-classes'
import { Handover } from './handover.type'

/** Defines the fields of a workflow that are computed from its steps. */
export function defineWorkflowFields(): void {
  defineField(nodeClass('Workflow').prototype, {
    name: 'handovers',
    type: () => [Handover],
    description: 'Where work passes from one role to another, in the order of the steps.',
  })
}
