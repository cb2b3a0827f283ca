import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { compareLists } from './compare'
import type { Memory } from './memory'

interface Place {
  readonly previous: StoredNode
  readonly step: StoredNode
  readonly claims: readonly StoredEdge[]
}

interface Handover {
  readonly from: StoredNode
  readonly to: StoredNode
  readonly places: readonly Place[]
}

/** Each pair of roles between which work passes on at some steps, since neither does both. */
export function handoversIn(memory: Memory, steps: readonly StoredNode[]): readonly Handover[] {
  const found: { from: StoredNode; to: StoredNode; places: Place[] }[] = []
  for (const place of placesIn(memory, steps)) {
    const givers = doers(memory, place.previous)
    const receivers = doers(memory, place.step)
    for (const from of givers.filter((role) => !receivers.includes(role))) {
      for (const to of receivers.filter((role) => !givers.includes(role))) {
        const known = found.find((each) => each.from === from && each.to === to)
        if (known) known.places.push(place)
        else found.push({ from, to, places: [place] })
      }
    }
  }
  return found
}

/** The places of which nobody can say whether work passes on. */
export function unknownHandoversIn(memory: Memory, steps: readonly StoredNode[]): readonly Place[] {
  return placesIn(memory, steps).filter(
    ({ previous, step }) =>
      doers(memory, previous).length === 0 || doers(memory, step).length === 0,
  )
}

/** Each of some steps with each of them that comes next. */
function placesIn(memory: Memory, steps: readonly StoredNode[]): readonly Place[] {
  const pairs = steps.flatMap((previous) =>
    steps.map((step) => ({
      previous,
      step,
      claims: memory
        .from(previous, 'NEXT')
        .filter(({ node }) => node === step)
        .map(({ claim }) => claim)
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    })),
  )
  const place = ({ previous, step }: Place) => [
    Number(previous.properties['position']),
    Number(step.properties['position']),
    previous.id,
    step.id,
  ]
  return pairs
    .filter(({ claims }) => claims.length > 0)
    .sort((one, other) => compareLists(place(one), place(other)))
}

function doers(memory: Memory, step: StoredNode): readonly StoredNode[] {
  const roles = memory.from(step, 'DONE_BY').map((hop) => hop.node)
  return [...new Set(roles)].sort((one, other) => (one.id < other.id ? -1 : 1))
}
