import { useKnown } from '../ask/use-known'
import { useExplorer } from '../explorer-context'

/** Which part of the work a picture compares, in words; empty if it is all of it. */
export function usePartNotes(): readonly string[] {
  const { address, texts } = useExplorer()
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const id = address[side]
    return id === undefined ? [] : [{ side, id }]
  })
  const { nodes = [] } = useKnown(sides.map(({ id }) => id))
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id
  return sides.map(({ side, id }) => `${texts.compare[side]}: ${labelOf(id)}.`)
}
