const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const root = dirname(__dirname)

/** Writes a file of the project; with --check it only looks whether the file is as it would be written. */
function write(name, text, command) {
  const path = join(root, name)
  if (!process.argv.includes('--check')) return writeFileSync(path, text)
  if (readFileSync(path, 'utf8') !== text)
    throw new Error(
      `${name} is not as it would be written now. Run ${command}, and read the difference.`,
    )
}

function read(name) {
  return readFileSync(join(root, name), 'utf8')
}

/** Runs a script to its end, and says in one line what is wrong. */
function run(main) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
}

module.exports = { read, run, write }
