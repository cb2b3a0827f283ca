const width = 120

/** JSON for people: what fits on a line stands on one. */
function shown(value, indent = '') {
  const line = onOneLine(value)
  if (value === null || typeof value !== 'object' || indent.length + line.length <= width)
    return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${shown(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}"${key}": ${shown(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

function onOneLine(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => `"${key}": ${onOneLine(item)}`)
  return `{ ${entries.join(', ')} }`
}

module.exports = { shown }
