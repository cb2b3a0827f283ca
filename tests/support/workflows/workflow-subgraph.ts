import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { spokenIn, withFallbacks, type Language } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { verbOf } from '../../../src/domain/statement'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import type { Properties, Subgraph } from '../../../src/export/subgraph'

/**
 * What of datasets belongs to a workflow: its steps, their tasks, who does them, or does them in general if nobody is named, and the
 * libraries that follow it.
 */
export function workflowSubgraph(
  { nodes, edges }: Pick<Dataset, 'nodes' | 'edges'>,
  workflow: string,
  languages: readonly Language[] = ['EN'],
): Subgraph {
  const from = (sources: ReadonlySet<string>, types: readonly string[]) =>
    edges.filter(({ from: source, type }) => sources.has(source) && types.includes(type))
  const steps = from(new Set([workflow]), ['HAS_STEP'])
  const stepIds = new Set(steps.map(({ to }) => to))
  const libraries = edges.filter(({ to, type }) => to === workflow && type === 'FOLLOWS')
  const chosen = [
    ...steps,
    ...libraries,
    ...from(stepIds, ['NEXT', 'DOES', 'DONE_BY', 'USES', 'PRODUCES', 'THROUGH', 'ENABLES']),
    ...from(new Set([workflow, ...stepIds]), ['TAKES', 'WAITS', 'RECURS', 'HANDLES']),
  ]
  const roles = new Set(chosen.filter(({ type }) => type === 'DONE_BY').map(({ to }) => to))
  const titles = from(new Set(libraries.map((edge) => edge.from)), ['HAS_ROLE']).filter(({ to }) =>
    roles.has(to),
  )
  const unnamed = steps.filter(({ to }) => from(new Set([to]), ['DONE_BY']).length === 0)
  const tasks = from(new Set(unnamed.map(({ to }) => to)), ['DOES']).map(({ to }) => to)
  const performing = edges.filter(({ to, type }) => type === 'PERFORMS' && tasks.includes(to))
  const all = [...chosen, ...titles, ...performing]
  const ids = new Set([workflow, ...all.flatMap((edge) => [edge.from, edge.to])])
  return {
    nodes: nodes
      .filter(({ id }) => ids.has(id))
      .map(nodeOf)
      .toSorted(byId),
    edges: all.map((edge) => edgeOf(edge, languages)).toSorted(byId),
    complete: true,
  }

  function nodeOf({ id, kind, properties }: StoredNode): Subgraph['nodes'][number] {
    const task =
      kind === 'Step' ? edges.find((edge) => edge.from === id && edge.type === 'DOES') : undefined
    const labelled = nodes.find((node) => node.id === (task?.to ?? id))?.properties ?? {}
    const label = withFallbacks(languages)
      .map((language) => labelled[localisedName('label', language)])
      .find((each) => typeof each === 'string')
    return {
      id,
      kind: kind as NodeKindName,
      label: label ?? id,
      group: kind,
      degree: 0,
      properties: properties as Properties,
    }
  }
}

function edgeOf(
  { from, to, type, properties }: StoredEdge,
  languages: readonly Language[],
): Subgraph['edges'][number] {
  const { id, modality, sources } = properties
  return {
    id: String(id),
    source: from,
    target: to,
    kind: type,
    label: verbOf(type, spokenIn(languages)),
    modality: typeof modality === 'string' ? modality : null,
    sources: Array.isArray(sources) ? sources.map(String) : [],
    properties: properties as Properties,
  }
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
