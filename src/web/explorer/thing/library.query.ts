import { described, listParts } from './parts'

/** What is said of a library, question by question. */
export const libraryQuery = `query AboutLibrary($id: ID!, $first: Int, $languages: [Language!]) {
  thing: library(id: $id) {
    ${described}
    ways: workflowsConnection(first: $first) { ...WorkflowList }
    staff: rolesConnection(first: $first) { ...RoleList }
    offers: channelsConnection(first: $first) { ...ChannelList }
    quantity: quantityConnection(first: $first) { ...RateList }
  }
  claimsConnection(where: { library: { id: { eq: $id } } }, practice: ALL) {
    totalCount
    counts(by: source) { count node { id label(languages: $languages) } }
  }
}

${listParts(['Workflow', 'Role', 'Channel', 'Rate'])}`
