const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { bundlePage, bundleWorkers, compressFiles, quality } = require('./bundle')
const { readExamples } = require('./examples')

const workers = {
  'editor.worker': require.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
  'json.worker': require.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
  'graphql.worker': require.resolve('monaco-graphql/esm/graphql.worker.js'),
}

/** Makes the playground from the project's own packages, so that it needs no other host. */
async function bundlePlayground(source, target, examples) {
  await bundlePage(source, target, ['index.html', 'icon.svg'])
  await bundleWorkers(workers, target)
  writeFileSync(join(target, 'examples.json'), JSON.stringify(readExamples(examples)))
  await compressFiles(target, quality.quick)
}

module.exports = { bundlePlayground }
