import type { Fault } from '../domain/errors'
import type { ChangedValue } from '../dataset/changes/changed-values'
import type { ChangeList, Listed, ListedChanges } from '../dataset/changes-of'
import type { ImportedDataset } from '../dataset/import-datasets'

/** How many ids of each kind a person gets to see of a dry run. */
const shownIds = 10

/** Says in words what an import did or, of a dry run, would do. */
export function importReport(datasets: readonly ImportedDataset[], isDryRun: boolean): string {
  const lines = datasets.flatMap((dataset) => [
    `${dataset.dataset} ${dataset.version}: ${outcome(dataset, isDryRun)}`,
    ...dataset.warnings.map(warningInWords),
    ...(isDryRun && dataset.state !== 'SAME' ? details(dataset) : []),
  ])
  const closing = isDryRun ? ['This was a dry run; nothing was written.'] : []
  return [...lines, ...closing].map((line) => `${line}\n`).join('')
}

/** A warning with its place, which an editor can follow. */
export function warningInWords({ file, line, column, message }: Fault): string {
  return `  warning: ${file}:${line}:${column} ${message}`
}

function outcome(dataset: ImportedDataset, isDryRun: boolean): string {
  const { state, head, nodes, edges } = dataset
  if (state === 'SAME') return 'is in the graph already; nothing changes.'
  const verb = isDryRun ? 'would be' : 'was'
  if (state === 'NEW') {
    return `${verb} added, with ${counted(nodes.added, 'node')} and ${counted(edges.added, 'edge')}.`
  }
  const parts = [
    ...(head.length > 0
      ? [`its head differs in ${head.map(({ property }) => property).join(', ')}`]
      : []),
    ...differences(nodes, 'node'),
    ...differences(edges, 'edge'),
  ]
  return `${verb} changed: ${parts.join('; ')}.`
}

function differences({ added, changed, removed }: ChangeList, noun: string): readonly string[] {
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const
  const told = parts
    .filter(([{ count }]) => count > 0)
    .map(([{ count }, word]) => `${count.toLocaleString('en')} ${word}`)
  return told.length === 0 ? [] : [`${noun}s ${told.join(', ')}`]
}

function details({ state, head, nodes, edges }: ImportedDataset): readonly string[] {
  return [
    ...(state === 'NEW' ? [] : head.map((value) => `  ~ ${described(value)}`)),
    ...listed('+ node', nodes.added),
    ...changed('~ node', nodes.changed),
    ...listed('- node', nodes.removed),
    ...listed('+ edge', edges.added),
    ...changed('~ edge', edges.changed),
    ...listed('- edge', edges.removed),
  ]
}

function listed(
  sign: string,
  { count, ids }: Listed,
  below: (id: string) => readonly string[] = () => [],
): readonly string[] {
  const shown = ids.slice(0, shownIds).flatMap((id) => [`  ${sign} ${id}`, ...below(id)])
  const others = count - Math.min(ids.length, shownIds)
  return others > 0 ? [...shown, `  ${sign}s: ${others.toLocaleString('en')} more`] : shown
}

function changed(sign: string, changes: ListedChanges): readonly string[] {
  return listed(sign, changes, (id) =>
    changes.values.filter((value) => value.id === id).map((value) => `      ${described(value)}`),
  )
}

function described({ property, old, new: now }: ChangedValue): string {
  const shown = (value: unknown) => (value === null ? 'none' : JSON.stringify(value))
  return `${property}: ${shown(old)} → ${shown(now)}`
}

export function counted({ count }: Pick<Listed, 'count'>, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
