import type { Asking } from './snippets'

export function fetchApi({ endpoint, headers, query, variables, operationName }: Asking): string {
  const all = { 'content-type': 'application/json', ...headers }
  return `const query = ${template(query)}
const response = await fetch(${json(endpoint)}, {
  method: 'POST',
  headers: ${json(all)},
  body: JSON.stringify({ query, variables: ${json(variables)}, operationName: ${json(operationName ?? null)} }),
})
const { data, errors } = await response.json()
if (errors) throw new Error(errors[0].message)
console.log(JSON.stringify(data, null, 2))
`
}

export function apolloClient({ endpoint, headers, query, variables }: Asking): string {
  return `import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client'

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: ${json(endpoint)}, headers: ${json(headers)} }),
})
const query = gql${template(query)}
const { data } = await client.query({ query, variables: ${json(variables)} })
console.log(JSON.stringify(data, null, 2))
`
}

export function graphqlRequest({ endpoint, headers, query, variables }: Asking): string {
  return `import { GraphQLClient, gql } from 'graphql-request'

const client = new GraphQLClient(${json(endpoint)}, { headers: ${json(headers)} })
const query = gql${template(query)}
const data = await client.request(query, ${json(variables)})
console.log(JSON.stringify(data, null, 2))
`
}

export function urql({ endpoint, headers, query, variables }: Asking): string {
  return `import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'

const client = new Client({
  url: ${json(endpoint)},
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: ${json(headers)} },
})
const query = gql${template(query)}
const { data, error } = await client.query(query, ${json(variables)})
if (error) throw error
console.log(JSON.stringify(data, null, 2))
`
}

function json(value: unknown): string {
  return JSON.stringify(value)
}

/** A text as a template literal, which keeps its lines. */
function template(text: string): string {
  return `\`\n${text.trim().replaceAll(/[\\`]|\$\{/g, '\\$&')}\n\``
}
