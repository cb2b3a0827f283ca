/** Writes docs/concepts.md from the datasets of the general picture and of what libraries share. Expects that the project is built. */
const { join } = require('node:path')
const { nodeKinds } = require('../dist/src/domain/model/model')
const { readDatasets } = require('../dist/src/dataset/read-datasets')
const { run, write } = require('./written-file')

const folders = ['general', 'shared'].map((name) => join(__dirname, '..', 'data', name))

run(async () => {
  const datasets = await readDatasets(folders)
  const nodes = datasets.flatMap((dataset) => dataset.nodes)
  const broader = datasets
    .flatMap((dataset) => dataset.edges)
    .filter(({ type }) => type === 'BROADER')
  write('docs/concepts.md', page(nodes, broader), 'npm run schema')
})

function page(nodes, broader) {
  const kinds = nodeKinds.filter(({ shared }) => shared)
  return [
    '# The concepts',
    [
      'Every role, task, channel and resource that comes with the program, for whoever describes a library.',
      'Name one by its id, and write down only what is not here.',
      'What stands under another is a kind or a part of it: a question about the one finds the other, too.',
      'Each line has the label in English, Finnish and Swedish, the id, and the meaning.',
    ].join('\n'),
    [
      '`library-work-graph concepts WORD` finds them by a word of any language, in any form, and so does `search` in the playground.',
      '[The dataset format](dataset-format.md#concepts-of-your-own) tells how to add concepts of your own.',
      '`npm run schema` writes this page from `data/general/` and `data/shared/`.',
    ].join('\n'),
    ...kinds.flatMap(({ name, plural, description }) => [
      `## ${plural[0].toUpperCase()}${plural.slice(1)}`,
      description,
      tree(
        nodes.filter(({ kind }) => kind === name),
        broader,
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function tree(concepts, broader) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const isTop = ({ id }) => !broader.some(({ from }) => from === id)
  const kindsOf = ({ id }) =>
    broader.filter(({ to }) => to === id).map(({ from }) => byId.get(from))
  const lines = (some, depth) =>
    [...some]
      .sort(byLabel)
      .flatMap((concept) => [line(concept, depth), ...lines(kindsOf(concept), depth + 1)])
  return lines(concepts.filter(isTop), 0).join('\n')
}

function byLabel(one, other) {
  const [a, b] = [one, other].map(({ properties }) => properties.labelEn.toLowerCase())
  return a < b ? -1 : a > b ? 1 : 0
}

function line({ id, properties }, depth) {
  const { labelEn, labelFi, labelSv, descriptionEn } = properties
  return `${'  '.repeat(depth)}- **${labelEn}** · ${labelFi} · ${labelSv} · \`${id}\`: ${descriptionEn}`
}
