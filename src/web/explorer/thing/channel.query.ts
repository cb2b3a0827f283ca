import { described, listParts, sourcesPart } from './parts'

/** What is said of a channel, question by question. */
export const channelQuery = `query AboutChannel($id: ID!, $library: ID, $practice: Practice!, $first: Int, $languages: [Language!]) {
  thing: channel(id: $id) {
    ${described}
    servedBy: rolesConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    carries: tasksConnection(library: $library, practice: $practice, first: $first) { ...TaskList }
    inSteps: stepsConnection(library: $library, practice: $practice, first: $first) { ...StepList }
    offeredBy: librariesConnection(library: $library, first: $first) { ...LibraryList }
    kindOf: broaderConnection(practice: ALL, first: $first) { ...ChannelList }
    kinds: narrowerConnection(practice: ALL, first: $first) { ...ChannelList }
  }
  ${sourcesPart}
}

${listParts(['Role', 'Task', 'Step', 'Library', 'Channel'])}`
