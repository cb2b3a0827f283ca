import { narrowings } from '../address-choices'
import type { Explorer } from '../explorer-context'
import { unstated, type Traits } from './candidate'

/** By what the address narrows a list, in words; empty if it is all there is. */
export function narrowedBy(
  candidates: readonly Traits[],
  { address, texts }: Pick<Explorer, 'address' | 'texts'>,
): readonly string[] {
  const words = narrowings.flatMap((narrowing) => {
    const value = address[narrowing]
    if (value === undefined) return []
    const trait = candidates
      .flatMap(({ traits }) => traits?.[narrowing] ?? [])
      .find((known) => known.value === value)
    const label = trait?.label ?? (value === unstated ? texts.choosing.unstated[narrowing] : value)
    return [`${texts.choosing[narrowing]}: ${label}`]
  })
  return words.length > 0 ? [`${texts.paper.only}: ${words.join('; ')}.`] : []
}
