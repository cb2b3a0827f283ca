import { languages, type Language } from '../domain/languages'
import { nodeKinds } from '../domain/model/model'

interface Text {
  readonly label: string
  readonly language: Language | null
}

interface Concept {
  readonly id: string
  readonly dataset: { readonly id: string } | null
  readonly kind: string
  /** In each language, which is that of another if there is none. */
  readonly [inLanguage: `in${string}`]: Text
  readonly text: { readonly description: string | null }
  readonly broader: readonly { readonly id: string }[]
  readonly narrower: readonly { readonly id: string }[]
}

export interface FoundConcepts {
  readonly search: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: Concept }[]
  }
}

/** The kinds of node that mean the same in every library. */
export const conceptKinds = nodeKinds.filter(({ shared }) => shared === true)

const around = conceptKinds.map(
  ({ name }) => `... on ${name} { broader(practice: ALL) { id } narrower(practice: ALL) { id } }`,
)

const labels = languages.map(
  (language) => `in${language}: text(languages: [${language}]) { label language }`,
)

/** Finds concepts by words of any language, in any form. */
export const conceptQuery = `query Concepts($words: String!, $kinds: [NodeKind!], $first: Int) {
  search(query: $words, kinds: $kinds, first: $first) {
    totalCount
    edges {
      node {
        id
        dataset { id }
        kind: __typename
        ${labels.join('\n        ')}
        text { description }
        ${around.join('\n        ')}
      }
    }
  }
}`

/** A concept as it is shown: the ids of others, and a label for each language that it has. */
interface ShownConcept {
  readonly id: string
  readonly kind: string
  readonly dataset: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly description: string | null
  readonly broader: readonly string[]
  readonly narrower: readonly string[]
}

export interface ShownConcepts {
  readonly totalCount: number
  readonly concepts: readonly ShownConcept[]
}

/** The concepts found, the best first. */
export function shownConcepts({ search }: FoundConcepts): ShownConcepts {
  const { totalCount, edges } = search
  return { totalCount, concepts: edges.map(({ node }) => shown(node)) }
}

function shown(concept: Concept): ShownConcept {
  const { id, kind, dataset, text, broader, narrower } = concept
  const labels = languages.flatMap((language) => {
    const found = concept[`in${language}`]
    return found?.language === language ? [[language.toLowerCase(), found.label]] : []
  })
  return {
    id,
    kind: kind.toLowerCase(),
    dataset: dataset?.id ?? null,
    labels: Object.fromEntries(labels) as ShownConcept['labels'],
    description: text.description,
    broader: broader.map((other) => other.id),
    narrower: narrower.map((other) => other.id),
  }
}

export function conceptsInWords({ totalCount, concepts }: ShownConcepts): string {
  if (totalCount === 0) {
    return 'No role, task, channel or resource is called or described so. docs/concepts.md lists all of them.\n'
  }
  const more = totalCount - concepts.length
  const closing = more > 0 ? [`${more.toLocaleString('en')} more: --first ${totalCount}`] : []
  return [...concepts.map(entry), ...closing].map((text) => `${text}\n`).join('\n')
}

function entry({
  id,
  kind,
  dataset,
  labels,
  description,
  broader,
  narrower,
}: ShownConcept): string {
  const words = Object.entries(labels).map(([language, label]) => `${language} ${label}`)
  return [
    `${id} (${kind}, of the dataset ${dataset})`,
    words.join(' · '),
    broader.length > 0 && `a kind or a part of ${broader.join(', ')}`,
    narrower.length > 0 && `has the kinds or parts ${narrower.join(', ')}`,
    description,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n  ')
}
