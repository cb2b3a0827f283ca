/**
 * Writes the answers into README.md. A yaml block that names a file holds what stands in it. A graphql block that names a file holds the question of that file, without its comments; the json block
 * that follows a graphql block holds its answer. Expects that the project is built.
 */
const { graphql } = require('graphql')
const { buildApiSchema } = require('../dist/src/api/schema')
const { openGraph } = require('../dist/src/graph/open-graph')
const { prepareReferenceGraph } = require('../dist/src/app/reference-graph')
const { shown } = require('./shown-json')
const { read, run, write } = require('./written-file')

const shownFile = /^```yaml (\S+)\n[\s\S]*?^```$/gm
const question = /^```graphql(?: (\S+))?\n([\s\S]*?)^```\n\n```json\n[\s\S]*?^```$/gm

run(async () => {
  const graph = await openGraph({ engine: 'grafeo' })
  try {
    await prepareReferenceGraph(graph)
    const schema = buildApiSchema(graph)
    write('README.md', withFiles(await answered(read('README.md'), schema)), 'npm run readme')
  } finally {
    await graph.close()
  }
})

async function answered(readme, schema) {
  const blocks = [...readme.matchAll(question)]
  let text = readme
  for (const [block, file, written] of blocks) {
    const query = file === undefined ? written : withoutComments(read(file))
    const { data, errors } = await graphql({ schema, source: query })
    if (errors) throw new Error(`README.md asks what has no answer: ${errors[0].message}\n${query}`)
    const name = file === undefined ? '' : ` ${file}`
    const fences = `\`\`\`graphql${name}\n${query}\`\`\`\n\n\`\`\`json\n${shown(data)}\n\`\`\``
    text = text.replace(block, () => fences)
  }
  return text
}

function withFiles(readme) {
  return readme.replace(shownFile, (_, file) => `\`\`\`yaml ${file}\n${read(file)}\`\`\``)
}

function withoutComments(query) {
  return query.replace(/^#.*\n/gm, '')
}
