const { readFileSync } = require('node:fs')
const { filesIn } = require('./fresh')

/** The line of the comment that names the group. */
const ofGroup = 'Group: '

/** The example questions, each with its title, its explanation and its group: the comment at the top of its file. */
function readExamples(folder) {
  return filesIn(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readExample(readFileSync(file, 'utf8').trim()))
}

function readExample(text) {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const [title, ...others] = lines.slice(0, start).map((line) => line.replace(/^#\s?/, ''))
  return {
    title,
    group: others.find((line) => line.startsWith(ofGroup))?.slice(ofGroup.length),
    explanation: others.filter((line) => !line.startsWith(ofGroup)),
    query: lines.slice(start).join('\n'),
  }
}

module.exports = { readExamples }
