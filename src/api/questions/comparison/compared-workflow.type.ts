import { objectType } from '../../definition/define'
import { Int } from 'type-graphql'
import { basis, modality } from '../../../domain/vocabulary/claim'
import { words } from '../../../domain/vocabulary/enumeration'
import { ValueCount } from '../../model/value-count.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wholeList } from '../../../limits/cost/field-cost'
import { stepsOfWorkflow, librariesOfWorkflow } from '../../../limits/cost/work-sizes'

/** A workflow is described by a few sources. */
const citedSources = () => 5

const Certainty = objectType(
  'Certainty',
  'How sure the sources of a workflow are, over all claims of its own: that it has its steps, what follows what, who does them, with what, through which channels, and what they make possible.',
  {
    claims: { type: () => Int, description: 'How many claims there are.' },
    modalities: {
      listOf: () => ValueCount,
      cost: wholeList(() => words(modality).length),
      description: 'How many claims have each modality that occurs, the weakest first.',
    },
    bases: {
      listOf: () => ValueCount,
      cost: wholeList(() => words(basis).length),
      description:
        'How many claims a source says in words, EXPLICIT, and how many it only means, IMPLIED.',
    },
    weakest: {
      type: () => enumOf(modality),
      nullable: true,
      description: 'The modality of the weakest claim; null if there is none.',
    },
    sources: {
      listOf: () => nodeClass('Source'),
      cost: wholeList(citedSources),
      description: 'The sources that the claims cite.',
    },
  },
)

export const ComparedWorkflow = objectType(
  'ComparedWorkflow',
  'A compared workflow by its figures.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
    libraries: {
      listOf: () => nodeClass('Library'),
      cost: wholeList(librariesOfWorkflow),
      description: 'The libraries that follow it.',
    },
    complete: {
      type: () => Boolean,
      nullable: true,
      description:
        'Whether its source states that it tells all of it. Only if it is true can a task be absent; null means that no source says.',
    },
    stepCount: { type: () => Int, description: 'How many steps it has.' },
    roleCount: { type: () => Int, description: 'How many roles its steps name as doing them.' },
    roles: {
      listOf: () => nodeClass('Role'),
      cost: wholeList(stepsOfWorkflow),
      description: 'These roles.',
    },
    handoverCount: {
      type: () => Int,
      description:
        'Between how many pairs of roles work passes on, as Workflow.handovers lists them. Steps that name nobody are left out: see unknownHandoverCount.',
    },
    unknownHandoverCount: {
      type: () => Int,
      description:
        'At how many places nobody can tell whether work passes on, since a step names nobody, as Workflow.unknownHandovers lists them.',
    },
    stepsWithoutPerformer: {
      type: () => Int,
      description: 'How many of its steps name nobody who does them.',
    },
    certainty: { type: () => Certainty, description: 'How sure its sources are.' },
  },
)
