/** Nothing that is meant stands deeper in lists and objects. What reads or writes a deeper value could run out of stack. */
export const deepest = 100

/** Whether lists and objects of a text of JSON stand in each other too deep to be read. */
export function nestsTooDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '"') at = endOfText(json, at)
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > deepest) return true
  }
  return false
}

/** Says that something nests too deep, and what to do. */
export function tooDeep(what: string, hint: string): string {
  return `${what} has lists and objects in each other more than ${deepest} levels deep. ${hint}`
}

/** The place of the quotation mark that ends a text. */
function endOfText(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at
}
