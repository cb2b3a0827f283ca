import type { Fault } from '../../domain/errors'
import { nodeKind } from '../../domain/model/model'
import { edgeId } from '../stored/edge-id'
import type { EdgeEntry, NodeEntry } from './entries'
import type { KnownNodes } from './known-node'
import { textAt } from '../file/mapping'
import { whereIs } from './where-is'

/** The nodes whose id another node of the dataset, or of another dataset, has already. */
export function checkNodeIds(nodes: readonly NodeEntry[], known: KnownNodes): readonly Fault[] {
  const first = new Map<string, NodeEntry>()
  return nodes.flatMap((node) => {
    const { file, path } = node.place
    const other = first.get(node.id)
    const elsewhere = known.get(node.id)
    if (other === undefined) first.set(node.id, node)
    if (other !== undefined) {
      const place = whereIs({ ...other.place, path: [...other.place.path, 'id'] })
      const remedy = isUnnamedValue(node)
        ? 'Tell the two apart with the key "as".'
        : 'Choose another.'
      const message = `The id "${node.id}" is taken already, at ${place}. ${remedy}`
      return [file.faultAt([...path, 'id'], message)]
    }
    if (elsewhere === undefined) return []
    const { dataset, place: given } = elsewhere
    const [place, takenOver] = given
      ? [`, at ${given()}`, '']
      : [
          '',
          `. To take it over, import this together with a version of "${dataset}" that no longer has it`,
        ]
    const message = `The dataset "${dataset}" has a node "${node.id}" already${place}. Refer to that, or choose another id${takenOver}.`
    return [file.faultAt([...path, 'id'], message)]
  })
}

/** A value whose id follows from what it is claimed of. */
function isUnnamedValue({ kind, written }: NodeEntry): boolean {
  return nodeKind(kind).measure !== undefined && !('id' in written)
}

/** The claims that could not be told from another of the same kind between the same nodes. */
export function checkEdgeIds(edges: readonly EdgeEntry[]): readonly Fault[] {
  const first = new Map<string, EdgeEntry>()
  return edges.flatMap((edge) => {
    const id = edgeId({
      dataset: '',
      from: edge.from,
      type: edge.type,
      to: edge.to,
      as: textAt(edge.written, 'as'),
    })
    const other = first.get(id)
    if (other === undefined) first.set(id, edge)
    if (other === undefined || areOfNamesakes(edge, other)) return []
    const message = `The same is claimed already, at ${whereIs(other.target)}. Tell the two apart with the key "as".`
    return [edge.target.file.faultAt(edge.target.path, message)]
  })
}

/** That two nodes have one id is a fault already, and what they claim is not compared. */
function areOfNamesakes({ at: one }: EdgeEntry, { at: other }: EdgeEntry): boolean {
  return one !== undefined && other !== undefined && one.node !== other.node
}
