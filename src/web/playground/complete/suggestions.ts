import { getNamedType, isListType, isNonNullType, type GraphQLSchema } from 'graphql'
import { languages, type Language } from '../../../domain/languages'
import { askServer } from '../ask-server'
import type { Sought } from './sought'

/** What a text can be completed to. */
export interface Suggestion {
  readonly text: string
  /** The kind and whatever else tells it apart. */
  readonly detail: string
}

/** Finds by any word, in any form and any language, as the field search does. */
export const completionQuestion = `query Completion($words: String!, $kinds: [NodeKind!]) {
  search(query: $words, kinds: $kinds, first: 20) {
    edges {
      language
      matched
      node {
        __typename
        id
        ${languages.map((language) => `${language}: label(languages: [${language}])`).join(' ')}
      }
    }
  }
}`

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly language: Language
      readonly matched: string
      readonly node: Readonly<Record<'__typename' | 'id' | Language, string>>
    }[]
  }
}

export async function suggestionsFor(
  words: string,
  sought: Sought,
  schema: GraphQLSchema,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  if (words.trim() === '') return firstOf(sought, schema, signal)
  const { kind } = sought
  const variables = { words, ...(kind !== undefined && { kinds: [kind] }) }
  const { search } = (await askServer({ query: completionQuestion, variables }, signal)) as Found
  const found = search.edges.map(({ language, matched, node }) => {
    const label = node[language]
    const text = sought.by === 'id' ? node.id : label
    const others = [...new Set([matched, node.EN, label])].filter((other) => other !== text)
    return { text, detail: [node.__typename, ...others].join(' · ') }
  })
  const begins = ({ text }: Suggestion) => text.toLowerCase().startsWith(words.toLowerCase())
  return [...found.filter(begins), ...found.filter((each) => !begins(each))]
}

/** Before anything is written: the first of the kind. */
async function firstOf(
  { by, kind }: Sought,
  schema: GraphQLSchema,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const field = listOf(kind, schema)
  if (field === undefined) return []
  const query = `query FirstOfKind { nodes: ${field}(limit: 50) { id label } }`
  const { nodes } = (await askServer({ query }, signal)) as {
    readonly nodes: readonly { readonly id: string; readonly label: string }[]
  }
  return nodes.map(({ id, label }) =>
    by === 'id' ? { text: id, detail: label } : { text: label, detail: id },
  )
}

/** The root field that lists the nodes of a kind. */
function listOf(kind: string | undefined, schema: GraphQLSchema): string | undefined {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.find(({ type }) => {
    const plain = isNonNullType(type) ? type.ofType : type
    return isListType(plain) && getNamedType(plain).name === kind
  })?.name
}
