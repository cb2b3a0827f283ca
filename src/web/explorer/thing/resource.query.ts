import { described, listParts, sourcesPart } from './parts'

/** What is said of a resource, question by question. */
export const resourceQuery = `query AboutResource($id: ID!, $library: ID, $practice: Practice!, $first: Int, $languages: [Language!]) {
  thing: resource(id: $id) {
    ${described}
    usedBy: usedByConnection(library: $library, practice: $practice, first: $first) { ...TaskList }
    usedInSteps: stepsConnection(library: $library, practice: $practice, first: $first) { ...StepList }
    producedBy: producedByConnection(library: $library, practice: $practice, first: $first) { ...TaskList }
    producedInSteps: producedInStepsConnection(library: $library, practice: $practice, first: $first) { ...StepList }
    responsible: responsibleRolesConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    kindOf: broaderConnection(practice: ALL, first: $first) { ...ResourceList }
    kinds: narrowerConnection(practice: ALL, first: $first) { ...ResourceList }
  }
  ${sourcesPart}
}

${listParts(['Task', 'Step', 'Role', 'Resource'])}`
