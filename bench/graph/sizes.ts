/** How many of each kind stand in a region: a thousand nodes in all. */
export const sizes = {
  libraries: 4,
  workflows: 60,
  stepsOfWorkflow: 10,
  tasks: 200,
  roles: 60,
  channels: 10,
  resources: 66,
} as const

export const nodesOfRegion = 1000
