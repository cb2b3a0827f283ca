/** Claims at a step that lead to what both coders can name: a shared concept, or another step. Values such as durations are nodes of one coder alone. */
const comparedKinds = ['DONE_BY', 'NEXT', 'THROUGH', 'USES', 'PRODUCES', 'ENABLES']

/** A workflow as one coder wrote it: its steps in their order, each with its task, the claim that it is there, and its other claims. */
function codedWorkflow({ nodes, edges }, workflow) {
  const positions = new Map(nodes.map(({ id, properties }) => [id, properties.position]))
  const membership = edges.filter(({ type, from }) => type === 'HAS_STEP' && from === workflow)
  if (membership.length === 0) throw new Error(`There is no workflow ${workflow} with steps.`)
  return membership
    .map((claim) => ({
      id: claim.to,
      task: edges.find(({ type, from }) => type === 'DOES' && from === claim.to).to,
      claim,
      claims: edges.filter(({ type, from }) => from === claim.to && comparedKinds.includes(type)),
    }))
    .sort((one, other) => positions.get(one.id) - positions.get(other.id))
}

/** The steps that come later than a step, at whatever distance. */
function stepsAfter(steps, id) {
  const found = new Set()
  const open = [id]
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const { claims } = steps.find((step) => step.id === from)
    for (const { type, to } of claims) {
      if (type !== 'NEXT' || found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  }
  return found
}

module.exports = { codedWorkflow, comparedKinds, stepsAfter }
