const neo4j = require('neo4j-driver')

/** What a database holds, in words; undefined if it is empty. */
async function contentsOf(address) {
  return withSession(address, async (session) => {
    const { records } = await session.run('MATCH (node) RETURN count(node) AS nodes')
    const nodes = records[0].get('nodes').toNumber()
    if (nodes > 0) return `${nodes} nodes`
    const schema = await schemaOf(session)
    return schema.length > 0 ? `the schema ${schema.map(({ name }) => name).join(', ')}` : undefined
  })
}

/** Removes all that a database holds, its schema too. */
async function empty(address) {
  await withSession(address, async (session) => {
    await session.run('MATCH (node) DETACH DELETE node')
    for (const { kind, name } of await schemaOf(session))
      await session.run(`DROP ${kind} \`${name}\` IF EXISTS`)
  })
}

/** Constraints, and the indexes that neither belong to one nor were there from the start. */
async function schemaOf(session) {
  const constraints = await session.run('SHOW CONSTRAINTS YIELD name')
  const indexes = await session.run(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
  )
  return [
    ...constraints.records.map((record) => ({ kind: 'CONSTRAINT', name: record.get('name') })),
    ...indexes.records.map((record) => ({ kind: 'INDEX', name: record.get('name') })),
  ]
}

async function withSession({ uri, username, password }, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const session = driver.session()
  try {
    return await work(session)
  } finally {
    await session.close()
    await driver.close()
  }
}

module.exports = { contentsOf, empty }
