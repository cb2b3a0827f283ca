import { wholeList } from '../../limits/cost/field-cost'
import { handoverPlaces } from '../../limits/cost/work-sizes'
import { projectHandovers } from '../../research/handovers/project-handovers'
import type { NodeFields } from '../definition/field'
import { Handover, HandoverPlace } from './handover.type'

/** The fields of a workflow that are computed from its steps. */
export const workflowFields: NodeFields = {
  handovers: {
    listOf: () => Handover,
    cost: wholeList(handoverPlaces),
    projectNode: projectHandovers('known'),
    description:
      'Where work passes from one role to another, each pair of roles once, in the order of the steps. Work passes on between a step and the next if the role that does the first does not do the second, nor the other way round. Steps that name nobody are left out: see unknownHandovers.',
  },
  unknownHandovers: {
    listOf: () => HandoverPlace,
    cost: wholeList(handoverPlaces),
    projectNode: projectHandovers('unknown'),
    description:
      'The steps between which nobody can tell whether work passes on, since one of them names nobody who does it.',
  },
}
