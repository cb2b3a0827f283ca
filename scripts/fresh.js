const { createHash } = require('node:crypto')
const { existsSync, readFileSync, readdirSync, statSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** Runs a step of the build only if what it reads has changed since it last succeeded. */
async function whenChanged(stamp, inputs, step) {
  const checksum = checksumOf(inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === checksum) return
  await step()
  writeFileSync(stamp, checksum)
}

function checksumOf(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesIn))
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** The files in a folder and its folders, without installed packages, in order; a file is itself, and what is not there is nothing. */
function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

module.exports = { filesIn, whenChanged }
