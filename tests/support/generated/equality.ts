import fc from 'fast-check'
import { loadDataset } from '../datasets/load-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Graph } from '../../../src/graph/graph'
import { anyQuestion } from './any-question'
import { Comparison, type Disagreement, type Question } from './comparison'
import { anyDataset } from './dataset'
import { partsOf } from './parts'
import { type Case, smallest } from './reduction'
import { report } from './report'

export interface Extent {
  /** How many questions are asked at least. */
  readonly count: number
  /** The same seed asks the same questions. */
  readonly seed: number
  /** How deep questions go. */
  readonly levels: number
  /** How long a smaller case is looked for, in milliseconds, once one has failed. */
  readonly patience: number
}

/** Loading takes longer than asking, so each dataset is asked several questions. */
const questionsOfEach = 20
const numRuns = 25

const whole: Question = {
  selected: [],
  followUp: { number: 0, isBackward: false, size: 0, isReordered: false },
}

/** The alignment of the workflows, and the ways that take time, are asked for of each dataset; they have no parts that could be taken away. */
const aligned: Question = { ...whole }
const timed: Question = { ...whole }

function anyCases(levels: number) {
  const questions = { minLength: questionsOfEach, maxLength: questionsOfEach }
  return fc.tuple(anyDataset, fc.array(anyQuestion(levels), questions))
}

/** Asks until there were as many questions as wanted; throws the smallest case in which the engine and the reference differ. */
export async function checkEquality(graph: Graph, extent: Extent): Promise<number> {
  const { count, seed, levels, patience } = extent
  const comparison = new Comparison(graph)
  let latest: Disagreement | undefined
  const differs = async ({ dataset, question }: Case): Promise<boolean> => {
    const disagreement = await disagreementOf(comparison, dataset, question)
    latest = disagreement ?? latest
    return disagreement !== undefined
  }
  for (let round = 0; comparison.asked < count; round += 1) {
    const cases = fc.sample(anyCases(levels), { seed: seed + round, numRuns })
    for (const [dataset, questions] of cases) {
      await replaceAll(graph, dataset)
      for (const question of [aligned, timed, ...questions]) {
        if (!(await differs({ dataset, question }))) continue
        const differsThere = async (smaller: Case): Promise<boolean> => {
          await replaceAll(graph, smaller.dataset)
          // What was taken away may have made the question one that cannot be asked.
          return differs(smaller).catch(() => false)
        }
        const found = await smallest({ dataset, question }, differsThere, Date.now() + patience)
        throw new Error(report(found.dataset, latest as Disagreement, seed + round))
      }
      if (comparison.asked >= count) return comparison.asked
    }
  }
  return comparison.asked
}

function disagreementOf(
  comparison: Comparison,
  dataset: Dataset,
  question: Question,
): Promise<Disagreement | undefined> {
  if (question === aligned) return comparison.alignmentFault(dataset)
  if (question === timed) return comparison.durationFault(dataset)
  return comparison.disagreement(dataset, question)
}

async function replaceAll(graph: Graph, dataset: Dataset): Promise<void> {
  await graph.write((transaction) =>
    transaction.run('MATCH (node) WHERE node:Node OR node:Dataset DETACH DELETE node'),
  )
  for (const part of partsOf(dataset)) {
    await loadDataset(graph, part, {
      now: () => new Date('2026-11-24T12:00:00Z'),
      // A graph that an older version made can hold some.
      leavesLoops: true,
    })
  }
}
