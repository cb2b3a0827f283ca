import { dayOf, remark, type CitedData } from './cited-data'
import { partsOfName, type Creator } from './creator'
import { latexText } from './latex-text'

type Field = readonly [name: string, value: string]

/** A reference as BibTeX. The note repeats what only biblatex has fields for, since BibTeX passes over a field that it does not know. */
export function bibtex(data: CitedData): string {
  const { key, title, partOf, version, creators, date, doi, loadedAt } = data
  const loaded = loadedAt === undefined ? [] : [`Loaded ${dayOf(loadedAt)}.`]
  const note = [`Version ${version}.`, remark(data), ...loaded].join(' ')
  const fields: readonly Field[] = [
    ...(creators.length === 0 ? [] : [field('author', creators.map(authorOf).join(' and '))]),
    // A second pair of braces keeps its capitals.
    field('title', `{${latexText(title)}}`),
    ...(date === undefined ? [] : [field('year', date.slice(0, 4)), field('date', date)]),
    ...(partOf === undefined ? [] : [field('howpublished', latexText(partOf))]),
    field('version', latexText(version)),
    ...(doi === undefined ? [] : [field('doi', linkedText(doi))]),
    ...(loadedAt === undefined ? [] : [field('urldate', dayOf(loadedAt))]),
    field('note', latexText(note)),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@misc{${key},\n${lines.join('')}}`
}

/** The package that makes a link of it takes it letter by letter, so what BibTeX would not read stands by its number, as in an address. */
function linkedText(doi: string): string {
  return doi.replace(/[\\{}%]/g, encodeURIComponent)
}

function field(name: string, value: string): Field {
  return [name, value]
}

/** In braces, "and" does not part one name from the next, and the name of an organisation stays whole. */
function authorOf({ name }: Creator): string {
  const parts = partsOfName(name)
  if (parts === undefined) return `{${latexText(name)}}`
  return [parts.family, parts.given].map(partOfName).join(', ')
}

function partOfName(part: string): string {
  return /\band\b/i.test(part) ? `{${latexText(part)}}` : latexText(part)
}
