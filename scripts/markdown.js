/** A table in Markdown. */
function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function code(text) {
  return `\`${text}\``
}

module.exports = { code, table }
