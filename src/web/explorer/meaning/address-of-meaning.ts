import type { Address } from '../address'
import type { Pair } from './joined-pairs'
import type { MeantNode, WhatIsMeant } from './meaning.query'
import type { Meaning } from './question-patterns'

type Place = Pick<Address, 'view' | 'ids' | 'after'>

/** The view that answers a question in words; nothing if what it names is not found. */
export function placeOfMeaning(
  meaning: Meaning,
  meant: WhatIsMeant | undefined,
  /** Both ends, if a way is meant. */
  ends?: Pair,
): Place | undefined {
  if (meaning.view === 'contact') return { view: 'contact', ids: [] }
  if (meaning.view === 'way') return ends && { view: 'way', ids: ends.map(({ id }) => id) }
  if (meaning.view === 'thing' && meaning.verb !== undefined) {
    const act = meant && actOf(meant)
    return act && { view: 'thing', ids: [act.id] }
  }
  const [one, other] = [meant?.one, meant?.other].map((found) => found?.edges[0]?.node)
  if (!one) return undefined
  if (meaning.view === 'thing') return { view: 'thing', ids: [one.id] }
  if (!other || one.id === other.id) return undefined
  const pair = workflowsOf(one, other)
  return pair && { view: 'compare', ids: pair, after: meant?.after?.edges[0]?.node.id }
}

/** From such a score on, a sentence tells an act and not only some of its words. */
const leastOfSentence = 0.5

/** From such a score on, a word is the whole name of an act and not a part of it. */
const leastOfVerb = 0.75

/** The act that a sentence tells: the better found of what the sentence and its verb alone mean. Anything can stand in such a sentence, so what is hardly found is not meant. */
function actOf({ one, other }: WhatIsMeant): MeantNode | undefined {
  const [sentence, verb] = [one.edges[0], other?.edges[0]]
  const isTold = sentence !== undefined && sentence.score >= leastOfSentence
  const isNamed = verb !== undefined && verb.score >= leastOfVerb
  if (isNamed && !(isTold && sentence.score >= verb.score)) return verb.node
  return isTold ? sentence.node : undefined
}

/** The workflows of two libraries to put side by side: two variants of one workflow, if there are, else the first of each. */
function workflowsOf(one: MeantNode, other: MeantNode): readonly [string, string] | undefined {
  const [ofOne, ofOther] = [one, other].map(
    (node) => node.workflows ?? [{ ...node, variantOf: [] }],
  )
  const alike = ofOne?.flatMap((first) => {
    const models = new Set(first.variantOf.map(({ id }) => id))
    const second = ofOther?.find(({ variantOf }) => variantOf.some(({ id }) => models.has(id)))
    return second ? [[first.id, second.id] as const] : []
  })
  const [first, second] = [ofOne?.[0]?.id, ofOther?.[0]?.id]
  const pair = alike?.[0] ?? (first && second ? ([first, second] as const) : undefined)
  return pair && pair[0] !== pair[1] ? pair : undefined
}
