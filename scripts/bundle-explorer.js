const { bundlePage, compressFiles } = require('./bundle')

/** Makes the explorer from the project's own packages, so that it needs no other host. */
async function bundleExplorer(source, target) {
  await bundlePage(source, target, ['index.html'])
  await compressFiles(target)
}

module.exports = { bundleExplorer }
