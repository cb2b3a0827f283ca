import { nodeKinds } from '../../domain/model/model'
import { didYouMean, nearest } from '../../domain/nearest-word'
import { claimFields, isNested, nestedKind } from '../schema/model-fields'
import { textAt, type Mapping } from '../file/mapping'
import { kindColumn, positionColumn, workflowColumn } from './columns'
import type { RowFault, TableValue, WrittenRow } from './table-value'

const kindNames: readonly string[] = nodeKinds.map(({ name }) => name)
const holder = nodeKinds.find(({ name }) => claimFields(name).some(isNested))
const steps = holder && claimFields(holder.name).find(isNested)

/** A row of a node, apart from what tells of its place. */
interface NodeRow {
  readonly row: number
  readonly kind: string
  readonly mapping: Mapping
  readonly workflow: string | undefined
  readonly position: unknown
}

/** The rows of a nodes table as the lists of a file in YAML: each node under its kind, each step in its workflow. */
export function nodeLists(rows: readonly WrittenRow[]): TableValue {
  const faults: RowFault[] = []
  const placed = rows.flatMap((row) => nodeRow(row, faults))
  const isKnown = faults.length
  const inWorkflows = stepsByWorkflow(placed, faults)
  const unplaced = faults.length > isKnown || placed.length < rows.length
  const found = new Map<unknown, number>(placed.map(({ mapping, row }) => [mapping, row]))
  const value: Record<string, Mapping[]> = {}
  for (const { name, plural } of nodeKinds.filter((kind) => kind.name !== nestedKind)) {
    const nodes = placed
      .filter(({ kind }) => kind === name)
      .map(({ mapping, row }) => {
        const within = inWorkflows.get(textAt(mapping, 'id') ?? '')
        if (name !== holder?.name || within === undefined || steps === undefined) return mapping
        const whole = { ...mapping, [steps.field]: within.map((step) => step.mapping) }
        found.set(whole, row)
        return whole
      })
    if (nodes.length > 0) value[plural] = nodes
  }
  return { value, faults, isWhole: !unplaced, rows: found }
}

/** A mistyped kind is read as what was probably meant, so that the node is not missed elsewhere. */
function nodeRow({ row, mapping }: WrittenRow, faults: RowFault[]): readonly NodeRow[] {
  const { [kindColumn]: written, [workflowColumn]: workflow, ...others } = mapping
  const { [positionColumn]: position, ...rest } = others
  const kind = typeof written === 'string' ? written : ''
  const [meant] = kindNames.includes(kind) ? [kind] : nearest(kind, kindNames, 1)
  if (!kindNames.includes(kind)) {
    const message =
      kind === ''
        ? `The kind of the node is missing: one of ${kindNames.join(', ')}.`
        : `"${kind}" is not one of ${kindNames.join(', ')}.${didYouMean(kind, kindNames)}`
    faults.push({ row, column: kindColumn, message })
  }
  if (meant === undefined) return []
  if (meant === nestedKind) {
    if (position !== undefined && typeof position !== 'number') {
      faults.push({
        row,
        column: positionColumn,
        message:
          'The place of the step in its workflow is expected here, as a whole number: 1, 2, 3.',
      })
    }
    return [
      { row, kind: meant, mapping: rest, workflow: textAt(mapping, workflowColumn), position },
    ]
  }
  for (const [column, value] of [
    [workflowColumn, workflow],
    [positionColumn, position],
  ] as const) {
    if (value !== undefined) faults.push({ row, column, message: 'Only a step has one; empty it.' })
  }
  return [{ row, kind: meant, mapping: rest, workflow: undefined, position: undefined }]
}

/** The steps of each workflow in their order: that of their positions, or, if there are none, that of the rows. */
function stepsByWorkflow(
  rows: readonly NodeRow[],
  faults: RowFault[],
): ReadonlyMap<string, readonly NodeRow[]> {
  const workflows = rows
    .filter(({ kind }) => kind === holder?.name)
    .flatMap(({ mapping }) => textAt(mapping, 'id') ?? [])
  const known = new Map<string, NodeRow[]>(workflows.map((id) => [id, []]))
  for (const step of rows.filter(({ kind }) => kind === nestedKind)) {
    const { row, workflow } = step
    const list = known.get(workflow ?? '')
    if (list !== undefined) list.push(step)
    else faults.push({ row, column: workflowColumn, message: unplacedStep(workflow, workflows) })
  }
  for (const list of known.values()) list.sort((one, other) => placeOf(one) - placeOf(other))
  return new Map([...known].filter(([, list]) => list.length > 0))
}

function unplacedStep(workflow: string | undefined, workflows: readonly string[]): string {
  return workflow === undefined
    ? 'A step must name its workflow here.'
    : `The table has no workflow "${workflow}".${didYouMean(workflow, workflows)}`
}

function placeOf({ position }: NodeRow): number {
  return typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER
}
