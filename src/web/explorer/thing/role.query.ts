import { described, listParts, sourcesPart } from './parts'

/** What is said of a role, question by question. */
export const roleQuery = `query AboutRole($id: ID!, $library: ID, $practice: Practice!, $first: Int, $languages: [Language!]) {
  thing: role(id: $id) {
    ${described}
    does: tasksConnection(library: $library, practice: $practice, first: $first) { ...TaskList }
    answersFor: responsibilitiesConnection(library: $library, practice: $practice, first: $first) { ...NodeList }
    faceToFace(library: $library, practice: $practice) {
      atLeast
      atMost
      variesBy
      basis
      claims { ...Said }
    }
    serves: channelsConnection(library: $library, practice: $practice, first: $first) { ...ChannelList }
    inSteps: stepsConnection(library: $library, practice: $practice, first: $first) { ...StepList }
    has: librariesConnection(library: $library, first: $first) { ...LibraryList }
    groups: groupsConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    members: membersConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    counterpart: counterpartInConnection(library: $library, practice: $practice, first: $first) { ...TaskList }
    kindOf: broaderConnection(practice: ALL, first: $first) { ...RoleList }
    kinds: narrowerConnection(practice: ALL, first: $first) { ...RoleList }
  }
  ${sourcesPart}
}

${listParts(['Task', 'Node', 'Channel', 'Step', 'Library', 'Role'])}`
