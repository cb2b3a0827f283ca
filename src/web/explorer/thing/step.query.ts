import { described, listParts, sourcesPart } from './parts'

/** What is said of a step, question by question. */
export const stepQuery = `query AboutStep($id: ID!, $first: Int, $languages: [Language!]) {
  thing: step(id: $id) {
    ${described}
    stepBefore: previousConnection(first: $first) { ...StepList }
    stepNext: nextConnection(first: $first) { ...StepList }
    who: performersConnection(first: $first) { ...RoleList }
    channel: channelsConnection(first: $first) { ...ChannelList }
    uses: usesConnection(first: $first) { ...ResourceList }
    produces: producesConnection(first: $first) { ...ResourceList }
    enables: enablesConnection(first: $first) { ...TaskList }
    inWorkflow: workflowConnection(first: $first) { ...WorkflowList }
    duration: durationConnection(first: $first) { ...DurationList }
    waiting: waitingTimeConnection(first: $first) { ...DurationList }
    frequency: frequencyConnection(first: $first) { ...RateList }
    quantity: quantityConnection(first: $first) { ...RateList }
    task { id label(languages: $languages) }
    end
  }
  ${sourcesPart}
}

${listParts(['Step', 'Role', 'Channel', 'Resource', 'Task', 'Workflow', 'Duration', 'Rate'])}`
