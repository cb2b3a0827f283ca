import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Memory } from './memory'

/** The numbers that a value states: at least, typically, at most. */
type Value = readonly (number | undefined)[]

const measured: readonly string[] = ['Duration', 'Rate']

/** What claims are about that reach a node: values of the same are one thing, whatever they state. */
export function subjectOf(memory: Memory, id: string): readonly unknown[] {
  const { kind, properties } = memory.end(id)
  return measured.includes(kind) ? ['value', properties['of'] ?? ''] : [id]
}

export function valueOf(memory: Memory, { to }: StoredEdge): Value {
  const node = memory.end(to)
  return ['atLeast', 'typically', 'atMost'].map((bound) => numberOf(node, bound))
}

/** The number that a duration or a rate has for the text of a bound. */
export function numberOf({ properties }: StoredNode, bound: string): number | undefined {
  return (properties[`${bound}Seconds`] ?? properties[`${bound}PerYear`]) as number | undefined
}

/** Whether two values state the same bound otherwise, or the least of one is above the most of the other. */
export function differsInValue(one: Value, other: Value): boolean {
  const differs = one.some(
    (bound, place) => bound !== undefined && other[place] !== undefined && bound !== other[place],
  )
  return differs || isAbove(one, other) || isAbove(other, one)
}

/** Whether the least of the one is more than the most of the other. */
export function isAbove([least]: Value, [, , most]: Value): boolean {
  return least !== undefined && most !== undefined && least > most
}
