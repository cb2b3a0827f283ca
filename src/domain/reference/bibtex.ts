import { dayOf, remark, type CitedData } from './cited-data'
import { latexText } from './latex-text'

/** A reference as BibTeX. The note repeats what only biblatex has fields for, since BibTeX passes over a field that it does not know. */
export function bibtex(data: CitedData): string {
  const { key, title, partOf, version, loadedAt } = data
  const loaded = loadedAt === undefined ? [] : [`Loaded ${dayOf(loadedAt)}.`]
  const note = [`Version ${version}.`, remark(data), ...loaded].join(' ')
  const fields: [name: string, value: string][] = [
    // A second pair of braces keeps its capitals.
    ['title', `{${latexText(title)}}`],
    ...(partOf === undefined ? [] : [['howpublished', latexText(partOf)] as [string, string]]),
    ['version', latexText(version)],
    ...(loadedAt === undefined ? [] : [['urldate', dayOf(loadedAt)] as [string, string]]),
    ['note', latexText(note)],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@misc{${key},\n${lines.join('')}}`
}
