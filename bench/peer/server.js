/** The peer: @neo4j/graphql behind the same HTTP server and the same Apollo as the project, and with its plugins off that cost time. */
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { ApolloServer } = require('@apollo/server')
const {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} = require('@apollo/server/plugin/disabled')
const { fastifyApolloHandler } = require('@as-integrations/fastify')
const { Neo4jGraphQL } = require('@neo4j/graphql')
const { fastify } = require('fastify')
const { auth, driver } = require('neo4j-driver')

process.once('message', (settings) => {
  start(settings).then((port) => process.send({ port }), fail)
})
process.on('disconnect', () => process.exit())

async function start({ uri, username, password }) {
  const connection = driver(uri, auth.basic(username, password), {
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const typeDefs = readFileSync(path.join(__dirname, 'model.graphql'), 'utf8')
  const schema = await new Neo4jGraphQL({ typeDefs, driver: connection }).getSchema()
  const apollo = new ApolloServer({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  })
  await apollo.start()
  const app = fastify()
  app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({}) }))
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app.server.address().port
}

function fail(error) {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
