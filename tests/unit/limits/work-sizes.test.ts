import {
  claimsOfWay,
  stepsAroundTask,
  stepsBesideSteps,
  stepsInCommon,
} from '../../../src/limits/cost/work-sizes'
import { unknownSizes, type GraphSizes } from '../../../src/limits/sizes/graph-sizes'

/** Workflows of these lengths, with tasks that are done in so many of their steps. */
function sizesOf(lengths: readonly (readonly [steps: number, workflows: number])[], done: number) {
  const [longest = [0]] = lengths
  const sizes: GraphSizes = {
    areKnown: true,
    nodes: () => 100,
    edges: () => 100,
    degree: ({ owner }) => (owner === 'Workflow' ? longest[0] : done),
    lengths: lengths.map(([steps, workflows]) => ({ steps, workflows })),
  }
  return sizes
}

describe('What many libraries describe', () => {
  const oneIsLong = sizesOf(
    [
      [30, 1],
      [10, 2],
      [4, 50],
    ],
    5,
  )

  it('lies around a task in the longest workflows, of which each is counted once', () => {
    expect(stepsAroundTask(oneIsLong, {})).toBe(30 + 10 + 10 + 4 + 4)
    expect(stepsAroundTask(sizesOf([[6, 2]], 5), {})).toBe(12)
  })

  it('is in common to two workflows as far as the second longest goes', () => {
    expect(stepsInCommon(oneIsLong)).toBe(10)
    expect(stepsInCommon(sizesOf([[6, 2]], 5))).toBe(6)
    expect(stepsInCommon(sizesOf([[6, 1]], 5))).toBe(0)
    expect(stepsInCommon(sizesOf([], 0))).toBe(0)
  })

  it('is told on ways of all lengths', () => {
    expect(claimsOfWay(oneIsLong)).toBe(16)
  })

  it('stands beside each step in its own workflow', () => {
    expect(stepsBesideSteps(oneIsLong)).toBe(30 * 30 + 2 * 10 * 10 + 50 * 4 * 4)
  })

  it('has no bound as long as nobody knows the graph', () => {
    for (const size of [stepsInCommon, claimsOfWay, stepsBesideSteps]) {
      expect(size(unknownSizes)).toBe(Infinity)
    }
    expect(stepsAroundTask(unknownSizes, {})).toBe(Infinity)
  })
})
