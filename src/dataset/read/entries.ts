import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import {
  claimFields,
  isNested,
  leadsToValue,
  listedKinds,
  nestedKind,
} from '../schema/model-fields'
import type { DatasetFile } from './dataset-file'
import type { PathInFile } from '../file/places'
import { freeValue, valueEntry, writtenValues } from './values'
import { emptyMapping, isMapping, listAt, textAt, type Mapping } from '../file/mapping'

export interface PlaceInFile {
  readonly file: DatasetFile
  readonly path: PathInFile
}

/** A node as it stands in a file. */
export interface NodeEntry {
  readonly kind: NodeKindName
  readonly id: string
  readonly written: Mapping
  readonly place: PlaceInFile
  /** The node inside which it is written: the workflow of a step with its place in the list, from 1, or what has a value. */
  readonly within?: { readonly holder: NodeEntry; readonly position?: number }
}

/** An edge as it stands in a file. */
export interface EdgeEntry {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly written: Mapping
  /** The node at which the claim stands, and the key that it stands under; none if it stands by itself. */
  readonly at?: { readonly node: NodeEntry; readonly field: EdgeField }
  /** The place of the claim. */
  readonly place: PlaceInFile
  /** The place of the id of the other node. */
  readonly target: PlaceInFile
}

export interface Entries {
  readonly nodes: readonly NodeEntry[]
  readonly edges: readonly EdgeEntry[]
}

/** All nodes and edges that a file of a dataset names. What does not follow the schema is passed over: it is a fault already. */
export function entriesOf(file: DatasetFile, dataset: string): Entries {
  const nodes: NodeEntry[] = []
  const edges: EdgeEntry[] = []

  function visit(node: NodeEntry): void {
    nodes.push(node)
    for (const field of claimFields(node.kind)) {
      if (isNested(field)) visitSteps(node, field)
      else if (leadsToValue(field.edge)) visitValues(node, field)
      else for (const edge of edgesOf(node, field)) edges.push(edge)
    }
  }

  function visitSteps(holder: NodeEntry, field: EdgeField): void {
    listAt(holder.written, field.field).forEach((written, index) => {
      const place = { file, path: [...holder.place.path, field.field, index] }
      const step = nodeEntry(nestedKind, written, place)
      if (step === undefined) return
      const target = { file, path: [...place.path, 'id'] }
      edges.push(edgeAt(holder, field, { to: step.id, written: step.written, place, target }))
      visit({ ...step, within: { holder, position: index + 1 } })
    })
  }

  function visitValues(holder: NodeEntry, field: EdgeField): void {
    for (const { written, place } of writtenValues(holder, field)) {
      const value = valueEntry({ written, place, edge: field.edge, from: holder.id, holder })
      if (value !== undefined) nodes.push(value)
      const claim = value === undefined ? written : { ...value.written, to: value.id }
      edges.push(...edgeEntry(holder, field, claim, place))
    }
  }

  const content = isMapping(file.value) ? file.value : emptyMapping
  for (const kind of listedKinds) {
    listAt(content, kind.plural).forEach((written, index) => {
      const node = nodeEntry(kind.name, written, { file, path: [kind.plural, index] })
      if (node !== undefined) visit(node)
    })
  }
  listAt(content, 'claims').forEach((written, index) => {
    const place = { file, path: ['claims', index] }
    const value = freeValue(written, place, dataset)
    if (value !== undefined) nodes.push(value)
    edges.push(...freeEdge(written, place, value?.id))
  })
  return { nodes, edges }
}

function nodeEntry(
  kind: NodeKindName,
  written: unknown,
  place: PlaceInFile,
): NodeEntry | undefined {
  if (!isMapping(written)) return undefined
  const id = textAt(written, 'id')
  return id === undefined ? undefined : { kind, id, written, place }
}

function edgesOf(from: NodeEntry, field: EdgeField): readonly EdgeEntry[] {
  const { file, path } = from.place
  const value = from.written[field.field]
  if (field.edge.claim === false) {
    return edgeEntry(from, field, value, { file, path: [...path, field.field] })
  }
  return listAt(from.written, field.field).flatMap((claim, index) =>
    edgeEntry(from, field, claim, { file, path: [...path, field.field, index] }),
  )
}

/** One edge if it names another node, and none if it does not. */
function edgeEntry(
  from: NodeEntry,
  field: EdgeField,
  claim: unknown,
  place: PlaceInFile,
): readonly EdgeEntry[] {
  if (typeof claim === 'string') {
    return [edgeAt(from, field, { to: claim, written: emptyMapping, place, target: place })]
  }
  if (!isMapping(claim)) return []
  const to = textAt(claim, 'to')
  if (to === undefined) return []
  const target = { ...place, path: [...place.path, 'to'] }
  return [edgeAt(from, field, { to, written: claim, place, target })]
}

function edgeAt(
  node: NodeEntry,
  field: EdgeField,
  rest: Pick<EdgeEntry, 'to' | 'written' | 'place' | 'target'>,
): EdgeEntry {
  return { type: field.edge.type, from: node.id, at: { node, field }, ...rest }
}

/** A claim that stands by itself. */
function freeEdge(written: unknown, place: PlaceInFile, value?: string): readonly EdgeEntry[] {
  if (!isMapping(written)) return []
  const [from, type, named] = ['from', 'kind', 'to'].map((key) => textAt(written, key))
  const to = value ?? named
  if (from === undefined || type === undefined || to === undefined) return []
  return [{ type, from, to, written, place, target: { ...place, path: [...place.path, 'to'] } }]
}
