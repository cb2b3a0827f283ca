/** What is counted of each dataset: its steps, who does them, its claims, and what stays open. */
function ofEachDataset(datasets) {
  const concepts = new Set(
    datasets
      .filter(({ head }) => head.id === 'general' || head.id === 'shared')
      .flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  )
  const users = usersOfTasks(datasets)
  return datasets.map((dataset) => countsOf(dataset, concepts, users))
}

function countsOf({ head, nodes, edges }, concepts, users) {
  const ofKind = (kind) => nodes.filter((node) => node.kind === kind)
  const tasks = edges.filter(({ type }) => type === 'DOES').map(({ to }) => to)
  const done = new Set(edges.filter(({ type }) => type === 'DONE_BY').map(({ from }) => from))
  const claims = edges.filter(({ type }) => type !== 'DOES')
  const lacking = (name) =>
    ofKind('Source')
      .filter(({ properties }) => properties[name] === undefined)
      .map(({ id }) => id)
  return {
    id: head.id,
    workflows: ofKind('Workflow').length,
    inPart: ofKind('Workflow').filter(({ properties }) => properties.complete === false).length,
    steps: ofKind('Step').length,
    shared: tasks.filter((task) => concepts.has(task)).length,
    compared: tasks.filter((task) => users.get(task).size > 1).length,
    doers: ofKind('Step').filter(({ id }) => done.has(id)).length,
    claims: claims.length,
    implied: claims.filter(({ properties }) => properties.basis === 'IMPLIED').length,
    modalities: counted(claims.map(({ properties }) => properties.modality)),
    undated: lacking('date'),
    unaddressed: lacking('url'),
  }
}

/** The tasks that one dataset alone has at a step, and those that none has. */
function tasksByUse(datasets) {
  const users = usersOfTasks(datasets)
  const tasks = datasets
    .flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'Task')
    .map(({ id }) => id)
    .sort()
  return {
    all: tasks.length,
    once: tasks
      .filter((task) => users.get(task)?.size === 1)
      .map((task) => ({ task, dataset: [...users.get(task)][0] })),
    never: tasks.filter((task) => !users.has(task)),
  }
}

/** The datasets that have each task at a step. */
function usersOfTasks(datasets) {
  const users = new Map()
  for (const { head, edges } of datasets) {
    for (const { to } of edges.filter(({ type }) => type === 'DOES')) {
      users.set(to, (users.get(to) ?? new Set()).add(head.id))
    }
  }
  return users
}

function counted(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

module.exports = { ofEachDataset, tasksByUse }
