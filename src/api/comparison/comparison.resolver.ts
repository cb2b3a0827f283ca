import { ID, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import { compareWorkflows } from '../../research/compare/compare-workflows'
import { defineRoot } from '../define-root'
import { WorkflowComparison } from './comparison.type'

@Resolver()
export class ComparisonResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  ComparisonResolver.prototype,
  {
    name: 'compareWorkflows',
    type: () => WorkflowComparison,
    description:
      'Compares workflows: the tasks that all do, that some do and that one does alone, what they do in another order or in another way, and their steps side by side.',
    arguments: [
      {
        name: 'ids',
        type: () => [ID],
        description: 'The workflows, by id: 2 to 10, each once.',
        required: true,
      },
    ],
  },
  compareWorkflows,
)
