import { certaintyOf } from '../claim/certainty'
import type { Explorer } from '../explorer-context'
import type { Grid, FigureCell } from '../grid/grid'
import type { Texts } from '../texts/en'
import { byLikeness } from './by-likeness'
import type { ManySideBySide, MatrixCell } from './matrix.query'

/** Workflows by tasks: the rows by how alike they are, the columns in an order that breaks that of no workflow. */
export function matrixGridOf(
  { workflows, similarities, alignment }: ManySideBySide['compareWorkflows'],
  { address, texts }: Pick<Explorer, 'address' | 'texts'>,
): Grid {
  const { matrix } = texts.compare
  const order = byLikeness(
    workflows.map(({ workflow }) => workflow.id),
    similarities,
  )
  const rows = order.flatMap((id) => {
    const index = workflows.findIndex(({ workflow }) => workflow.id === id)
    const compared = workflows[index]
    if (!compared) return []
    const { workflow, stepCount } = compared
    return [
      {
        head: {
          id,
          label: workflow.label,
          detail: matrix.steps(stepCount),
          target: { show: id },
        },
        cells: alignment.rows.map(({ task, cells }) =>
          cellOf(cells[index], { task, workflow: workflow.label, shown: address.show, texts }),
        ),
      },
    ]
  })
  return {
    name: matrix.picture,
    corner: { rows: matrix.rows, columns: matrix.columns },
    // A task can stand in two rows of the alignment.
    columns: alignment.rows.map(({ task }, index) => ({
      id: `${task.id} ${index}`,
      label: task.label,
      target: { show: task.id },
    })),
    rows,
    legend: [
      { look: { text: '3', share: 0.6, certainty: 'sure' }, words: matrix.legend.step },
      { look: { text: '3', share: 0.6, certainty: 'hedged' }, words: matrix.legend.hedged },
      {
        look: { text: '3', share: 0.6, certainty: 'sure', sign: 'kind' },
        words: matrix.legend.kind,
      },
      { look: { sign: 'elsewhere' }, words: matrix.legend.elsewhere },
      { look: { sign: 'absent' }, words: texts.compare.legend.ABSENT },
      { look: { sign: 'untold' }, words: texts.compare.legend.NOT_TOLD },
    ],
  }
}

interface Around {
  readonly task: { readonly id: string; readonly label: string }
  readonly workflow: string
  readonly shown: string | undefined
  readonly texts: Texts
}

function cellOf(
  cell: MatrixCell | undefined,
  { task, workflow, shown, texts }: Around,
): FigureCell {
  const { states, nobody, matrix } = texts.compare
  if (cell?.step) {
    const { step } = cell
    const modality = step.workflowConnection.edges[0]?.claim.modality ?? 'STATED'
    const isKind = step.task !== null && step.task.id !== task.id
    const doers = step.performers.map(({ label }) => label).join(', ') || nobody
    const hedge = certaintyOf(modality) === 'sure' ? [] : [texts.modalities[modality]]
    return {
      look: {
        text: String(step.position ?? ''),
        share: 0.6,
        certainty: certaintyOf(modality),
        ...(isKind && { sign: 'kind' }),
      },
      name: [
        `${workflow}: ${matrix.step(step.position ?? 0)} ${step.label}`,
        ...(isKind ? [matrix.kindOf(task.label)] : []),
        doers,
        ...hedge,
      ].join(', '),
      target: { show: step.id },
      isChosen: shown === step.id,
    }
  }
  const state = cell?.state ?? 'NOT_TOLD'
  if (state === 'ELSEWHERE') {
    const [first] = cell?.elsewhere ?? []
    const steps = cell?.elsewhere.map(({ label }) => label).join(', ')
    return {
      look: { sign: 'elsewhere' },
      name: `${workflow}, ${task.label}: ${matrix.elsewhere} ${steps}`,
      target: first && { show: first.id },
    }
  }
  const isAbsent = state === 'ABSENT'
  return {
    look: { sign: isAbsent ? 'absent' : 'untold' },
    name: `${workflow}, ${task.label}: ${isAbsent ? states.ABSENT : states.NOT_TOLD}`,
  }
}
