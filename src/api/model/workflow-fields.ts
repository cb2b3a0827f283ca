import { addDerivedField } from '../../query/fields/derived'
import { projectHandovers } from '../../research/handovers/project-handovers'
import { defineField } from '../definition/define'
import { nodeClass } from './node-classes'
import { Handover, HandoverPlace } from './handover.type'

/** Defines the fields of a workflow that are computed from its steps. */
export function defineWorkflowFields(): void {
  const { prototype } = nodeClass('Workflow')
  addDerivedField('Workflow', 'handovers', projectHandovers('known'))
  addDerivedField('Workflow', 'unknownHandovers', projectHandovers('unknown'))
  defineField(prototype, {
    name: 'handovers',
    type: () => [Handover],
    description:
      'Where work passes from one role to another, each pair of roles once, in the order of the steps. Work passes on between a step and the next if the role that does the first does not do the second, nor the other way round. Steps that name nobody are left out: see unknownHandovers.',
  })
  defineField(prototype, {
    name: 'unknownHandovers',
    type: () => [HandoverPlace],
    description:
      'The steps between which nobody can tell whether work passes on, since one of them names nobody who does it.',
  })
}
