import fc from 'fast-check'
import { loadDataset } from '../../../src/dataset/load-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Graph } from '../../../src/graph/graph'
import { anyQuestion } from './any-question'
import { Comparison, type Disagreement, type Question } from './comparison'
import { anyDataset } from './dataset'
import { report } from './report'

export interface Extent {
  /** How many questions are asked at least. */
  readonly count: number
  /** The same seed asks the same questions. */
  readonly seed: number
  /** How long a smaller case is looked for, in milliseconds, once one has failed. */
  readonly patience: number
}

/** Loading takes longer than asking, so each dataset is asked several questions. */
const questionsOfEach = 20
const datasetsAtOnce = 25

const now = () => new Date('2026-11-24T12:00:00Z')

/** Asks until there were as many questions as wanted; throws the smallest case in which the engine and the reference differ. */
export async function checkEquality(
  openEmpty: () => Promise<Graph>,
  { count, seed, patience }: Extent,
): Promise<number> {
  let asked = 0
  let failedAt: number | undefined
  let latest: Disagreement | undefined
  const differ = async (dataset: Dataset, questions: readonly Question[]) => {
    const graph = await openEmpty()
    try {
      await loadDataset(graph, dataset, { now })
      const comparison = new Comparison(graph)
      for (const question of questions) {
        const disagreement = await comparison.disagreement(dataset, question)
        if (disagreement !== undefined) return disagreement
      }
      asked += comparison.asked
      return undefined
    } finally {
      await graph.close()
    }
  }
  const property = fc.asyncProperty(
    anyDataset,
    fc.array(anyQuestion, { minLength: 1, maxLength: questionsOfEach, size: 'max' }),
    async (dataset, questions) => {
      if (failedAt === undefined && asked >= count) return true
      if (failedAt !== undefined && Date.now() - failedAt > patience) return true
      const disagreement = await differ(dataset, questions)
      if (disagreement === undefined) return true
      failedAt ??= Date.now()
      latest = disagreement
      return false
    },
  )
  for (let round = 0; asked < count; round += 1) {
    const details = await fc.check(property, { seed: seed + round, numRuns: datasetsAtOnce })
    if (details.failed) throw new Error(report(details, latest, seed + round))
  }
  return asked
}
