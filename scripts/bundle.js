const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { promisify } = require('node:util')
const { brotliCompress, constants } = require('node:zlib')
const { build } = require('esbuild')
const { filesIn } = require('./fresh')

const compress = promisify(brotliCompress)
/** How hard files are compressed: quick takes a twelfth of the time of best, for a tenth more bytes. */
const quality = { quick: 7, best: 11 }

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  loader: { '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
}

/** Lays a page into an empty folder: its script and style out of main.tsx, and the files that it needs as they are. */
async function bundlePage(source, target, files) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  await build({
    ...shared,
    entryPoints: [join(source, 'main.tsx')],
    outdir: target,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
  })
  for (const name of files) cpSync(join(source, name), join(target, name))
}

/** Workers are loaded as scripts of their own. */
async function bundleWorkers(workers, target) {
  await build({ ...shared, entryPoints: workers, outdir: target, format: 'iife' })
}

/** Lays a compressed copy beside each file that is served. */
async function compressFiles(target, level) {
  const served = filesIn(target).filter((file) => !file.endsWith('.txt'))
  await Promise.all(served.map((file) => compressBeside(file, level)))
}

async function compressBeside(file, level) {
  const text = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: level }
  writeFileSync(`${file}.br`, await compress(text, { params }))
}

module.exports = { bundlePage, bundleWorkers, compressFiles, quality }
