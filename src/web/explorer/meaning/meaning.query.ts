import type { Question } from '../ask/question'
import type { Meaning } from './question-patterns'

const query = `query WhatIsMeant($one: String!, $other: String!, $hasOther: Boolean!, $after: String!, $hasAfter: Boolean!, $kinds: [NodeKind!], $first: Int, $languages: [Language!]) {
  one: search(query: $one, kinds: $kinds, first: $first) { edges { score node { ...Meant } } }
  other: search(query: $other, kinds: $kinds, first: $first) @include(if: $hasOther) { edges { score node { ...Meant } } }
  after: search(query: $after, kinds: [Task], first: 1) @include(if: $hasAfter) { edges { node { id } } }
}

fragment Meant on Node {
  id
  label(languages: $languages)
  ... on Library { workflows(limit: 100) { id variantOf(limit: 10) { id } } }
}`

interface OwnWorkflow {
  readonly id: string
  readonly variantOf: readonly { readonly id: string }[]
}

export interface MeantNode {
  readonly id: string
  readonly label: string
  /** Those that a library follows. */
  readonly workflows?: readonly OwnWorkflow[]
}

interface MeantNodes {
  readonly edges: readonly {
    /** How well it was found, from 0 to 1. */
    readonly score: number
    readonly node: MeantNode
  }[]
}

export interface WhatIsMeant {
  readonly one: MeantNodes
  /** What the verb of a sentence means, or the other end. */
  readonly other?: MeantNodes
  /** A task. */
  readonly after?: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

/** How many things that words can mean are looked at. */
const candidates = 8

/** Finds the things that a question in words names; nothing is asked if it names none. */
export function meantQuestion(
  meaning: Meaning,
  languages: readonly string[],
): Question | undefined {
  if (meaning.view === 'contact') return undefined
  const [one, other] =
    meaning.view === 'thing' ? [meaning.about, meaning.verb] : [meaning.one, meaning.other]
  const after = meaning.view === 'compare' ? meaning.after : undefined
  const kinds = {
    thing: () => [meaning.view === 'thing' ? meaning.kind : 'Task'],
    way: () => ['Task'],
    compare: () => ['Library', 'Workflow'],
  }[meaning.view]()
  return {
    query,
    variables: {
      one,
      other: other ?? one,
      hasOther: other !== undefined,
      after: after ?? one,
      hasAfter: after !== undefined,
      kinds,
      first: candidates,
      languages,
    },
  }
}
