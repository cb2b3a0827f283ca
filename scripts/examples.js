const { readFileSync } = require('node:fs')
const { basename } = require('node:path')
const { filesIn } = require('./fresh')

/** The example questions, each with its title and explanation: the comment at the top of its file. */
function readExamples(folder) {
  return filesIn(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readExample(basename(file, '.graphql'), readFileSync(file, 'utf8').trim()))
}

function readExample(name, text) {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const [title, ...explanation] = lines.slice(0, start).map((line) => line.replace(/^#\s?/, ''))
  return { title, explanation: explanation.join('\n'), query: named(text, name), variables: '' }
}

/** A tab is called as its operation, so one without a name takes that of its file. */
function named(text, name) {
  const words = name.replace(/^\d+-/, '').split('-')
  const operation = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')
  return text.replace(/^\{/m, `query ${operation} {`)
}

module.exports = { readExamples }
