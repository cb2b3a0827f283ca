/** Writes into docs/agreement.md which workflows were drawn, and how far the two codings of data/coded-twice agree. Expects that the project is built. */
const { readdirSync } = require('node:fs')
const { join } = require('node:path')
const { readDatasets } = require('../dist/src/dataset/read-datasets')
const { codedWorkflow } = require('./agreement/coded-workflow')
const { compareCodings } = require('./agreement/compare')
const { draw } = require('./agreement/sample')
const { tables } = require('./agreement/tables')
const { read, run, write } = require('./written-file')

const data = join(__dirname, '..', 'data')
const page = 'docs/agreement.md'

run(async () => {
  const first = await readCoding('first')
  const second = await readCoding('second')
  const rows = json('pairs').map((pair) => ({
    name: `\`${pair.first}\``,
    compared: compareCodings(codedWorkflow(first, pair.first), codedWorkflow(second, pair.second)),
  }))
  const written = { sample: drawn(), tables: tables(rows) }
  const text = Object.entries(written).reduce(withPart, read(page))
  write(page, text, 'npm run data:agreement')
})

/** Puts a part of the page between its two marks. */
function withPart(text, [name, part]) {
  const [start, end] = [`<!-- ${name} -->\n\n`, `\n\n<!-- end of ${name} -->`]
  const [before, rest] = text.split(start)
  if (rest === undefined || !rest.includes(end))
    throw new Error(`${page} has no place for ${name}.`)
  return [before, start, part, rest.slice(rest.indexOf(end))].join('')
}

function drawn() {
  return draw(json('sample'))
    .map(({ library, workflow }, index) => `${index + 1}. \`${library}\`: ${workflow}`)
    .join('\n')
}

function json(name) {
  return JSON.parse(read(`data/coded-twice/${name}.json`))
}

/** All that one coder wrote, as one graph. */
async function readCoding(name) {
  const folder = join(data, 'coded-twice', name)
  const files = readdirSync(folder).map((file) => join(folder, file))
  const concepts = ['general', 'shared'].map((each) => join(data, each))
  const datasets = await readDatasets([...concepts, ...files])
  return {
    nodes: datasets.flatMap(({ nodes }) => nodes),
    edges: datasets.flatMap(({ edges }) => edges),
  }
}
