import { amount } from '../../src/domain/vocabulary/claim'
import { rankOf } from '../../src/domain/vocabulary/enumeration'
import type { Region } from './region'
import { sizes } from './sizes'

const amounts = ['NONE', 'LITTLE', 'SOME', 'MUCH'] as const
const resourceKinds = ['MATERIAL', 'RECORD', 'SYSTEM', 'EQUIPMENT', 'SERVICE', 'POLICY'] as const

/** Whatever workflows refer to: libraries, channels, resources, roles and tasks, with the claims between them. */
export function addPeopleAndThings(region: Region): void {
  const { random } = region
  times(sizes.libraries, (place) => {
    region.node('Library', place, { kind: 'SINGLE', type: 'PUBLIC', country: 'FI' })
  })
  times(sizes.channels, (place) => {
    const channel = region.node('Channel', place, { faceToFace: place % 3 === 0 })
    region.claim('OFFERS', region.id('Library', random.below(sizes.libraries)), channel)
  })
  times(sizes.resources, (place) => {
    region.node('Resource', place, { kind: random.oneOf(resourceKinds) })
  })
  times(sizes.roles, (place) => addRole(region, place))
  times(sizes.tasks, (place) => addTask(region, place))
}

function addRole(region: Region, place: number): void {
  const { random } = region
  const role = region.node('Role', place, { kind: 'STAFF', employment: 'PERMANENT' })
  region.claim('HAS_ROLE', region.id('Library', random.below(sizes.libraries)), role)
  for (const channel of random.several(1 + random.below(3), sizes.channels)) {
    const word = random.oneOf(amounts)
    const contact = { amount: word, amountRank: rankOf(amount, word) }
    region.claim('SERVES_THROUGH', role, region.id('Channel', channel), contact)
  }
}

function addTask(region: Region, place: number): void {
  const { random } = region
  const task = region.node('Task', place)
  for (const role of random.several(1 + random.below(3), sizes.roles)) {
    region.claim('PERFORMS', region.id('Role', role), task)
  }
  region.claim('THROUGH', task, region.id('Channel', random.below(sizes.channels)))
  region.claim('USES', task, region.id('Resource', random.below(sizes.resources)))
  if (random.next() < 0.5) {
    region.claim('PRODUCES', task, region.id('Resource', random.below(sizes.resources)))
  }
}

function times(count: number, work: (place: number) => void): void {
  for (let place = 0; place < count; place += 1) work(place)
}
