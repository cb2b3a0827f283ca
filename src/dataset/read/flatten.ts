import { languages } from '../../domain/languages'
import { claimProperties } from '../../domain/model/claim'
import { edgeKindOf, nodeKind } from '../../domain/model/model'
import { defaultsBeside } from '../schema/defaults'
import type { Creator } from '../../domain/reference/creator'
import type { DatasetHead, StoredEdge, StoredNode, StoredProperties } from '../stored/dataset'
import { edgeId } from '../stored/edge-id'
import { modelProperties } from '../stored/model-properties'
import { localised, names } from '../stored/text-properties'
import { languageKey } from '../schema/text-schemas'
import type { EdgeEntry, NodeEntry } from './entries'
import {
  isMapping,
  listAt,
  localisedAt,
  mappingAt,
  textAt,
  textsAt,
  type Mapping,
} from '../file/mapping'
import type { Labels } from './labels'

/** A list that says nothing is not stored. */
function filled(name: string, values: readonly string[]): StoredProperties {
  return values.length > 0 ? { [name]: values } : {}
}

/** The sources; a part that is written inside another node and names none has those of that node. */
function sourcesOf(node: NodeEntry): readonly string[] {
  if ('sources' in node.written || node.within === undefined)
    return textsAt(node.written, 'sources')
  return sourcesOf(node.within.holder)
}

export function headOf(written: Mapping): DatasetHead {
  const text = (key: string) => textAt(written, key) ?? ''
  return {
    id: text('id'),
    name: localisedAt(written, 'name'),
    version: text('version'),
    licence: text('licence'),
    library: text('library'),
    creators: listAt(written, 'creators').filter(isMapping).map(creatorIn),
    ...given('date', textAt(written, 'date')),
    ...given('doi', textAt(written, 'doi')),
  }
}

function creatorIn(written: Mapping): Creator {
  return { name: textAt(written, 'name') ?? '', ...given('orcid', textAt(written, 'orcid')) }
}

function given<Name extends string>(name: Name, value: string | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>
}

export function storedNode(node: NodeEntry, head: DatasetHead, labels: Labels): StoredNode {
  const { id, kind, written } = node
  const label = labels.of(node)
  const alternatives = mappingAt(written, 'alternativeLabels')
  const alternativeLabels = Object.fromEntries(
    languages
      .map((language) => [language, textsAt(alternatives, languageKey(language))] as const)
      .filter(([, texts]) => texts.length > 0),
  )
  const position = node.within?.position === undefined ? {} : { position: node.within.position }
  return {
    id,
    kind,
    properties: {
      id,
      dataset: head.id,
      ...localised('label', label),
      ...localised('alternativeLabels', alternativeLabels),
      ...localised('description', localisedAt(written, 'description')),
      ...filled('names', names(label, alternativeLabels)),
      ...filled('exactMatch', textsAt(written, 'exactMatch')),
      ...filled('closeMatch', textsAt(written, 'closeMatch')),
      ...filled('broadMatch', textsAt(written, 'broadMatch')),
      ...filled('sources', sourcesOf(node)),
      ...modelProperties(nodeKind(kind).properties, { ...written, ...position }),
    },
  }
}

/** An edge as the graph stores it. One that stands by itself has by default what one at its node has, if that is of the same dataset. */
export function storedEdge(
  { type, from, to, written, at }: EdgeEntry,
  head: DatasetHead,
  nodes: ReadonlyMap<string, NodeEntry>,
): StoredEdge {
  const { claim, properties = [], cites } = at?.field.edge ?? edgeKindOf(type)
  const node = at?.node ?? nodes.get(from)
  const as = textAt(written, 'as')
  const id = edgeId({ dataset: head.id, from, type, to, as })
  // What is no claim of its own belongs to the practice of its step.
  const whose = claim === false ? (node?.written ?? written) : written
  const common = { id, dataset: head.id, library: textAt(whose, 'library') ?? head.library }
  if (claim === false) return { id, type, from, to, properties: common }
  const told = (cites === 'TO' ? nodes.get(to) : undefined) ?? node
  const byDefault = 'sources' in written || told === undefined ? [] : sourcesOf(told)
  return {
    id,
    type,
    from,
    to,
    properties: {
      ...common,
      ...filled('sources', [...textsAt(written, 'sources'), ...byDefault]),
      ...modelProperties(
        [...claimProperties, ...properties],
        written,
        node && defaultsBeside(node.kind, node.written),
      ),
    },
  }
}
