export interface WorkflowGroup {
  readonly name: string
  readonly workflows: readonly string[]
}

/** The endpoint counts no more of a group, and no more groups. */
const largestGroup = 100
const mostGroups = 5

export const mostCounted = largestGroup * mostGroups

/** The workflows in groups that the endpoint counts; their counts are added up. It takes two groups at least, and so two workflows. */
export function figureGroups(workflows: readonly string[]): readonly WorkflowGroup[] | undefined {
  const some = workflows.slice(0, mostCounted)
  if (some.length < 2) return undefined
  const count = Math.max(2, Math.ceil(some.length / largestGroup))
  const size = Math.ceil(some.length / count)
  return Array.from({ length: count }, (_, index) => ({
    name: String(index + 1),
    workflows: some.slice(index * size, (index + 1) * size),
  })).filter((group) => group.workflows.length > 0)
}
