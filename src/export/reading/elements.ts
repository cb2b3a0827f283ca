import { commonProperties } from '../../domain/model/common'
import { spokenIn, withFallbacks, type Language } from '../../domain/languages'
import { localisedName, localisedNames, storedNames } from '../../domain/model/localised'
import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { propertiesOfClaims } from '../../domain/model/properties'
import { verbOf } from '../../domain/statement'
import type { Row } from '../../graph/graph'
import type { Properties, SubgraphEdge, SubgraphNode } from '../subgraph'

type Stored = Readonly<Record<string, Properties[string] | null | undefined>>

const texts = ['label', 'alternativeLabels', 'description'].flatMap(localisedNames)
const namesOfNodes = [...texts, ...commonProperties.map(({ name }) => name), 'sources']
const namesOfEdges = [...propertiesOfClaims.flatMap(storedNames), 'library', 'dataset', 'sources']

/** The label in the first of the languages in which there is one, else the id. */
export function labelInChosen(
  { id, properties }: Pick<SubgraphNode, 'id' | 'properties'>,
  chosen: readonly Language[],
): string {
  for (const language of withFallbacks(chosen)) {
    const label = properties[localisedName('label', language)]
    if (label !== undefined) return String(label)
  }
  return id
}

/** What stands between the labels of the two ends, in the first of the languages that has words for it. */
export function verbInChosen(kind: string, chosen: readonly Language[]): string {
  return verbOf(kind, spokenIn(chosen))
}

export function nodeOf(
  row: Row,
  workflows: ReadonlyMap<string, string>,
  chosen: readonly Language[],
): SubgraphNode {
  const id = row['id'] as string
  const kind = row['kind'] as NodeKindName
  const own = nodeKind(kind).properties
  const names = [...namesOfNodes, ...own.flatMap(storedNames)]
  const { id: _, ...properties } = picked(row['properties'] as Stored, names)
  return {
    id,
    kind,
    label: labelInChosen({ id, properties }, chosen),
    group: workflows.get(id) ?? kind,
    degree: row['degree'] as number,
    properties,
  }
}

export function edgeOf(row: Row, chosen: readonly Language[]): SubgraphEdge {
  const kind = row['kind'] as string
  const properties = picked(row['properties'] as Stored, namesOfEdges)
  return {
    id: row['id'] as string,
    source: row['source'] as string,
    target: row['target'] as string,
    kind,
    label: verbInChosen(kind, chosen),
    modality: (properties['modality'] as string | undefined) ?? null,
    sources: (properties['sources'] as readonly string[] | undefined) ?? [],
    properties,
  }
}

/** The values stored under these names, in their order. */
function picked(stored: Stored, names: readonly string[]): Properties {
  const properties: Record<string, Properties[string]> = {}
  for (const name of names) {
    const value = stored[name]
    if (value !== null && value !== undefined) properties[name] = value
  }
  return properties
}
