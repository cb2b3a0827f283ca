const { spawnSync } = require('node:child_process')
const { mkdirSync, existsSync, rmSync } = require('node:fs')
const { dirname, join, relative } = require('node:path')
const { bundleExplorer } = require('./bundle-explorer')
const { bundlePlayground } = require('./bundle-playground')
const { filesIn, whenChanged } = require('./fresh')
const { layers } = require('./layers')

const root = dirname(__dirname)
const dist = join(root, 'dist')
const compiled = ['src', 'tests', 'bench']
/** The folders with the code that loads datasets. */
const preparing = ['src/app', 'src/dataset', 'src/domain', 'src/graph', 'src/query/search']
const playground = 'src/web/playground'
const explorer = 'src/web/explorer'
/** What a page may share with the other and with the server. */
const shared = ['src/web/visitor', ...layers.web.map((layer) => `src/${layer}`)]

process.chdir(root)
mkdirSync(dist, { recursive: true })
build().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

async function build() {
  await whenChanged(
    join(dist, 'compiled'),
    [...compiled, 'tsconfig.json', 'package-lock.json'],
    told('Compiling the program', compile),
  )
  await whenChanged(
    join(dist, 'prepared'),
    ['data', 'cypher/schema', ...preparing, 'package-lock.json'],
    told('Preparing the reference graph', () =>
      require(join(dist, 'src/app/prepared-reference')).makePreparedReference(),
    ),
  )
  await whenChanged(
    join(dist, 'bundled'),
    [playground, ...shared, 'examples', 'scripts', 'package-lock.json'],
    told('Bundling the playground', () =>
      bundlePlayground(playground, join(dist, 'playground'), 'examples'),
    ),
  )
  await whenChanged(
    join(dist, 'bundled-explorer'),
    [explorer, ...shared, 'scripts', 'package-lock.json'],
    told('Bundling the explorer', () => bundleExplorer(explorer, join(dist, 'explorer'))),
  )
}

/** The first build takes a minute or more; whoever waits is told for what, on standard error. */
function told(what, step) {
  return async () => {
    const begun = Date.now()
    process.stderr.write(`${what}. The first time takes a minute or so …\n`)
    await step()
    process.stderr.write(`${what}: done in ${Math.ceil((Date.now() - begun) / 1000)} s.\n`)
  }
}

function compile() {
  clearStale()
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build stops here: the compiler found the faults above.')
}

/** Jest would go on to run what was compiled from a test that is gone. */
function clearStale() {
  for (const folder of compiled) {
    for (const file of filesIn(join(dist, folder))) {
      const source = relative(dist, file).replace(/\.js(\.map)?$/, '.ts')
      if (!existsSync(source)) rmSync(file)
    }
  }
}
