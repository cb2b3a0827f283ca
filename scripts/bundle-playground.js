const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { promisify } = require('node:util')
const { brotliCompress, constants } = require('node:zlib')
const { build } = require('esbuild')
const { readExamples } = require('./examples')
const { filesIn } = require('./fresh')

const compress = promisify(brotliCompress)
/** A twelfth of the time of the best quality, for a tenth more bytes. */
const quality = 7

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  loader: { '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
}

const workers = {
  'editor.worker': require.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
  'json.worker': require.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
  'graphql.worker': require.resolve('monaco-graphql/esm/graphql.worker.js'),
}

/** Makes the playground from the project's own packages, so that it needs no other host. */
async function bundlePlayground(source, target, examples) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(source, 'main.tsx')],
      outdir: target,
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
    }),
    build({ ...shared, entryPoints: workers, outdir: target, format: 'iife' }),
  ])
  for (const name of ['index.html', 'icon.svg']) cpSync(join(source, name), join(target, name))
  writeFileSync(join(target, 'examples.json'), JSON.stringify(readExamples(examples)))
  const served = filesIn(target).filter((file) => !file.endsWith('.txt'))
  await Promise.all(served.map(compressBeside))
}

async function compressBeside(file) {
  const text = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  writeFileSync(`${file}.br`, await compress(text, { params }))
}

module.exports = { bundlePlayground }
