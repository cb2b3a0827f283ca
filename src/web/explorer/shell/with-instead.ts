import type { Address } from '../address'

/** The same address with another id in all places of this one. */
export function withInstead(address: Address, id: string, other: string): Address {
  const instead = (each: string) => (each === id ? other : each)
  const { ids, show, thing, after, before, practice, at } = address
  return {
    ...address,
    ids: ids.map(instead),
    show: show && instead(show),
    thing: thing && instead(thing),
    after: after && instead(after),
    before: before && instead(before),
    practice: practice && instead(practice),
    at: at?.split(',').map(instead).join(','),
  }
}
