import type { StoredEdge } from '../../../src/dataset/stored/dataset'

/** What is so on a condition leaves room for its opposite, and so do two things that are so at times. */
export function leaveNoRoom(one: readonly StoredEdge[], other: readonly StoredEdge[]): boolean {
  const isRule = ({ properties }: StoredEdge): boolean =>
    ['USUALLY', 'STATED', 'ALWAYS'].includes(String(properties['modality']))
  return (
    (one.every(isRule) || other.every(isRule)) &&
    [...one, ...other].every(({ properties }) => properties['condition'] === undefined)
  )
}
