import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import { type Memory, reach } from './memory'

/** A task and all that it is a kind or a part of, the nearest first. */
export function withBroader(memory: Memory, task: StoredNode): readonly StoredNode[] {
  return [
    ...reach(task, (each) =>
      [...memory.from(each, 'BROADER')].sort((one, other) => byId(one.node, other.node)),
    ),
  ]
}

/** A task and all its kinds and parts. */
export function withKinds(memory: Memory, task: StoredNode): ReadonlySet<StoredNode> {
  return reach(task, (each) => memory.to(each, 'BROADER'))
}

/** Whether the one is the other, or a kind or a part of it. */
export function isKindOf(memory: Memory, task: StoredNode, broader: StoredNode): boolean {
  return withBroader(memory, task).includes(broader)
}

/** Whether the one is a kind or a part of the other, and not the other way round too. */
export function isNarrower(memory: Memory, task: StoredNode, broader: StoredNode): boolean {
  return isKindOf(memory, task, broader) && !isKindOf(memory, broader, task)
}

/** Whether one of the two is the other, or a kind or a part of it. */
export function areKin(memory: Memory, one: StoredNode, other: StoredNode): boolean {
  return isKindOf(memory, one, other) || isKindOf(memory, other, one)
}

/** Each two of some things, once. */
export function pairsOf<Item>(all: readonly Item[]): readonly (readonly [Item, Item])[] {
  return all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other] as const))
}
