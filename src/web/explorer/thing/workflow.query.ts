import { described, listParts, sourcesPart } from './parts'

/** What is said of a workflow, question by question. */
export const workflowQuery = `query AboutWorkflow($id: ID!, $first: Int, $languages: [Language!]) {
  thing: workflow(id: $id) {
    ${described}
    complete
    follows: librariesConnection(first: $first) { ...LibraryList }
    order: stepsConnection(first: $first, sort: [{ node: { position: ASC } }]) { ...StepList }
    partOf: partOfConnection(first: $first) { ...WorkflowList }
    parts: partsConnection(first: $first) { ...WorkflowList }
    variantOf: variantOfConnection(first: $first) { ...WorkflowList }
    variants: variantsConnection(first: $first) { ...WorkflowList }
    duration: durationConnection(first: $first) { ...DurationList }
    waiting: waitingTimeConnection(first: $first) { ...DurationList }
    frequency: frequencyConnection(first: $first) { ...RateList }
    quantity: quantityConnection(first: $first) { ...RateList }
  }
  ${sourcesPart}
}

${listParts(['Library', 'Step', 'Workflow', 'Duration', 'Rate'])}`
