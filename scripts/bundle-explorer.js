const { bundlePage, compressFiles, quality } = require('./bundle')

/** Makes the explorer from the project's own packages, so that it needs no other host. */
async function bundleExplorer(source, target) {
  await bundlePage(source, target, ['index.html'])
  // A megabyte alone, and every visitor waits for it.
  await compressFiles(target, quality.best)
}

module.exports = { bundleExplorer }
