import type { EdgeKind } from '../../domain/model/edge-kind'
import { edgeKinds, type EdgeField } from '../../domain/model/model'
import { boundNames } from '../../domain/measure/bounds'
import { leadsToValue } from '../schema/model-fields'
import { slug } from '../schema/text-schemas'
import type { NodeEntry, PlaceInFile } from './entries'
import { isMapping, textAt, type Mapping } from '../file/mapping'

interface WrittenValue {
  readonly written: Mapping
  readonly place: PlaceInFile
}

/** A value with what it is claimed of. */
interface ClaimedValue extends WrittenValue {
  readonly edge: EdgeKind
  /** The beginning of its id. */
  readonly from: string
  readonly holder?: NodeEntry
}

/** What stands under a key that leads to values: one or a list, each a bare text or keys with their values. */
export function writtenValues(holder: NodeEntry, { field }: EdgeField): readonly WrittenValue[] {
  const { file, path } = holder.place
  const value = holder.written[field]
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return items.flatMap((item, index) => {
    const place = { file, path: [...path, field, ...(Array.isArray(value) ? [index] : [])] }
    if (typeof item === 'string') {
      return [{ written: slug.safeParse(item).success ? { to: item } : { typically: item }, place }]
    }
    return isMapping(item) ? [{ written: item, place }] : []
  })
}

/** A value as a node of its own, whose id follows from what it is claimed of; undefined if the claim leads to a node that stands elsewhere. */
export function valueEntry(claimed: ClaimedValue): NodeEntry | undefined {
  const { written, place, edge, from, holder } = claimed
  const [kind] = edge.to as readonly (typeof edge.from)[number][]
  if (kind === undefined || 'to' in written || !boundNames.some((name) => name in written)) return
  const as = textAt(written, 'as')
  const name = edge.forward.field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const byDefault = [from, name, ...(as === undefined ? [] : [as])].join('-')
  const id = textAt(written, 'id') ?? byDefault
  return { kind, id, written, place, ...(holder && { within: { holder } }) }
}

/** The value of a claim that stands by itself; its id begins with that of the dataset, since the claim can be about a node of another. */
export function freeValue(
  written: unknown,
  place: PlaceInFile,
  dataset: string,
): NodeEntry | undefined {
  if (!isMapping(written)) return undefined
  const [from, type] = ['from', 'kind'].map((key) => textAt(written, key))
  const edge = edgeKinds.find((kind) => kind.type === type && leadsToValue(kind))
  if (from === undefined || edge === undefined) return undefined
  return valueEntry({ written, place, edge, from: `${dataset}-${from}` })
}
