import { described, listParts, sourcesPart, successionPart } from './parts'

/** What is said of a task, question by question. */
export const taskQuery = `query AboutTask($id: ID!, $library: ID, $practice: Practice!, $first: Int, $languages: [Language!]) {
  thing: task(id: $id) {
    ${described}
    before: precededBy(library: $library, practice: $practice) { ...Succession }
    next: followedBy(library: $library, practice: $practice) { ...Succession }
    who: performersConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    responsible: responsibleRolesConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    withWhom: withConnection(library: $library, practice: $practice, first: $first) { ...RoleList }
    channel: channelsConnection(library: $library, practice: $practice, first: $first) { ...ChannelList }
    uses: usesConnection(library: $library, practice: $practice, first: $first) { ...ResourceList }
    produces: producesConnection(library: $library, practice: $practice, first: $first) { ...ResourceList }
    duration: durationConnection(library: $library, practice: $practice, first: $first) { ...DurationList }
    waiting: waitingTimeConnection(library: $library, practice: $practice, first: $first) { ...DurationList }
    frequency: frequencyConnection(library: $library, practice: $practice, first: $first) { ...RateList }
    quantity: quantityConnection(library: $library, practice: $practice, first: $first) { ...RateList }
    enabledBy: enabledByConnection(library: $library, practice: $practice, first: $first) { ...StepList }
    kindOf: broaderConnection(practice: ALL, first: $first) { ...TaskList }
    kinds: narrowerConnection(practice: ALL, first: $first) { ...TaskList }
    steps(library: $library, practice: $practice, limit: $first) {
      channel: channelsConnection(first: 20) { ...ChannelList }
      uses: usesConnection(first: 20) { ...ResourceList }
      produces: producesConnection(first: 20) { ...ResourceList }
    }
  }
  taskPositions(tasks: [$id]) {
    rows {
      cells {
        state
        library { id label(languages: $languages) }
        steps { id label(languages: $languages) workflow { id label(languages: $languages) } }
      }
    }
  }
  ${sourcesPart}
}

${successionPart}

${listParts(['Role', 'Channel', 'Resource', 'Task', 'Step', 'Duration', 'Rate'])}`
