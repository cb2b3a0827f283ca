import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'

type Words = Readonly<Record<string, string>>

/** What is meant if a file leaves a required word out. */
export const defaultWords: Words = {
  modality: 'STATED',
  basis: 'EXPLICIT',
}

/** The required words that a kind of node says of itself, as an annotation does how strongly its source says it. */
export function wordsOfKind(kind: NodeKindName): readonly string[] {
  const own = nodeKind(kind).properties.map(({ name }) => name)
  return Object.keys(defaultWords).filter((word) => own.includes(word))
}

/** What is meant if a claim leaves a required word out: what its node says of itself, and else what is always meant. */
export function defaultsBeside(kind: NodeKindName, said: Readonly<Record<string, unknown>>): Words {
  const own = wordsOfKind(kind).flatMap((word) => {
    const value = said[word]
    return typeof value === 'string' ? [[word, value] as const] : []
  })
  return { ...defaultWords, ...Object.fromEntries(own) }
}
