import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'

/** A schema whose one field answers when it is told to. */
export function slowSchema() {
  let begin: () => void = () => undefined
  let finish: (text: string) => void = () => undefined
  const isAsked = new Promise<void>((resolve) => (begin = resolve))
  const answer = new Promise<string>((resolve) => (finish = resolve))
  const resolve = () => {
    begin()
    return answer
  }
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { slow: { type: GraphQLString, resolve } },
  })
  return { schema: new GraphQLSchema({ query }), isAsked, finish: (text: string) => finish(text) }
}
