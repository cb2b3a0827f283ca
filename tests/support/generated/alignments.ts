import { parse, type ExecutionResult } from 'graphql'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Operation } from '../../../src/api/execute'
import { brokenPromise, type Row } from '../reference/alignment'
import { Memory } from '../reference/memory'
import type { Disagreement } from './comparison'

const text = `query ($ids: [ID!]!) { compareWorkflows(ids: $ids) { alignment { rows {
  task { id } cells { workflow { id } step { id } state elsewhere { id } }
} } } }`

interface Answer {
  readonly compareWorkflows: { readonly alignment: { readonly rows: readonly Row[] } }
}

/** Which promise the alignment of all workflows of a dataset breaks. */
export async function alignmentFault(
  run: (operation: Operation) => Promise<ExecutionResult>,
  dataset: Dataset,
): Promise<Disagreement | undefined> {
  const memory = new Memory(dataset)
  const workflows = memory.ofKind('Workflow').toReversed()
  if (workflows.length < 2) return undefined
  const variables = { ids: workflows.map(({ id }) => id) }
  const { data, errors = [] } = await run({ document: parse(text), variables })
  const rows = (data as Answer | null | undefined)?.compareWorkflows.alignment.rows
  const expected = rows ? brokenPromise(memory, workflows, rows) : 'The workflows are aligned.'
  return expected === undefined
    ? undefined
    : { path: 'alignment', expected, actual: rows ?? errors, text, variables }
}
