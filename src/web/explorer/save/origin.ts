import type { Texts } from '../texts/en'
import type { FromDatasets } from './datasets.query'
import type { Paper } from './paper'

/** More than these would hide the picture. */
const mostNamed = 6

/** Where a picture is from, a line each: by what it is narrowed, what it is based on, under which licence, where it can be seen, and when it was made. */
export function originOf(
  known: FromDatasets | undefined,
  { notes = [], datasets: drawn }: Pick<Paper, 'notes' | 'datasets'>,
  texts: Texts,
): readonly string[] {
  const all = known?.about.datasets ?? []
  const some = drawn ? all.filter(({ id }) => drawn.includes(id)) : all
  const named = some.map(({ name, version }) => `${name} ${version}`)
  const data = some.length > mostNamed ? texts.paper.datasets(some.length) : named.join('; ')
  const licences = [...new Set(some.map(({ licence }) => licence))].join(', ')
  const date = new Date().toISOString().slice(0, 10)
  return [
    ...notes,
    `${texts.paper.source}: ${[texts.title, data].filter(Boolean).join(' – ')}.`,
    ...(licences ? [`${texts.paper.licence}: ${licences}.`] : []),
    `${texts.paper.made}: ${date}.`,
    location.href,
  ]
}
