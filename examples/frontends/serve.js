// Serves the pages of this folder with the libraries that they import: node examples/frontends/serve.js
const { readFile } = require('node:fs/promises')
const { createServer } = require('node:http')
const { join } = require('node:path')
const { build } = require('esbuild')

const pages = {
  '/cytoscape.html': 'text/html',
  '/sigma.html': 'text/html',
  '/d3.html': 'text/html',
  '/matrix.html': 'text/html',
  '/paths.html': 'text/html',
  '/parts.js': 'text/javascript',
  '/page.css': 'text/css',
}
const libraries = ['cytoscape', 'graphology', 'sigma', 'd3-force', 'd3-selection']
const hasNoDefault = ['d3-force', 'd3-selection']

/** A library as one module that a browser loads. A page of your own would have it from its bundler or a CDN. */
async function moduleOf(library) {
  const byDefault = hasNoDefault.includes(library)
    ? ''
    : `import it from '${library}'\nexport default it\n`
  const { outputFiles } = await build({
    stdin: { contents: `${byDefault}export * from '${library}'`, resolveDir: __dirname },
    bundle: true,
    format: 'esm',
    define: { global: 'globalThis' },
    logLevel: 'error',
    write: false,
  })
  return outputFiles[0].text
}

async function answer(path) {
  const library = libraries.find((name) => path === `/libraries/${name}.js`)
  if (library) return { type: 'text/javascript', body: await moduleOf(library) }
  const type = pages[path]
  return type && { type, body: await readFile(join(__dirname, path)) }
}

/** The port on which it then listens, and how it is stopped. */
async function serve(port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    answer(pathname).then(
      (found) => {
        response.writeHead(found ? 200 : 404, { 'content-type': found ? found.type : 'text/plain' })
        response.end(found ? found.body : 'There is no such page.')
      },
      (error) => {
        response.writeHead(500, { 'content-type': 'text/plain' })
        response.end(String(error))
      },
    )
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { port: server.address().port, stop: () => new Promise((done) => server.close(done)) }
}

module.exports = { serve }

if (require.main === module) {
  void serve(4001).then(({ port }) => {
    for (const page of Object.keys(pages).filter((name) => name.endsWith('.html')))
      process.stdout.write(`http://localhost:${port}${page}\n`)
  })
}
