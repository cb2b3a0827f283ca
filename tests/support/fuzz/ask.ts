import { postQuery } from '../servers/server'
import { type AnyOperation, aliasSign } from './operation'

/** Without it a GET is taken for one that another page might have caused. */
const headers = { 'apollo-require-preflight': 'true' }

/** How an operation was asked, and what came. */
export interface Asked {
  readonly how: string
  readonly answer: unknown
}

/** Asks an operation again and again in ways that mean the same. */
export async function askInEveryWay(
  url: string,
  { text, aliased, variables }: AnyOperation,
): Promise<readonly Asked[]> {
  const post = (query: string) => postQuery(url, { query, variables })
  const address = new URL(`${url}/graphql`)
  address.searchParams.set('query', text)
  address.searchParams.set('variables', JSON.stringify(variables))
  return [
    { how: 'by POST', answer: await answerOf(await post(text)) },
    { how: 'by POST again', answer: await answerOf(await post(text)) },
    { how: 'under aliases', answer: await answerOf(await post(aliased)) },
    { how: 'by GET', answer: await answerOf(await fetch(address, { headers })) },
  ]
}

/** The answer with the names of fields in place of aliases, and without where in the text a fault stands. */
async function answerOf(response: Response): Promise<unknown> {
  const text = (await response.text()).replaceAll(aliasSign, '')
  return JSON.parse(text, (key, value: unknown) => (key === 'locations' ? undefined : value))
}
