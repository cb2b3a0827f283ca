import { dayOf, remark, type CitedData } from './cited-data'
import { partsOfName, type Creator } from './creator'

/** A reference as CSL-JSON, which reference managers and citation processors read: a list of one item. */
export function cslJson(data: CitedData): string {
  const { key, title, partOf, version, licence, checksum, creators, date, doi, loadedAt } = data
  const orcids = creators.flatMap(({ orcid }) => orcid ?? [])
  const item = {
    id: key,
    type: 'dataset',
    ...(creators.length > 0 && { author: creators.map(authorOf) }),
    ...(date !== undefined && { issued: { 'date-parts': [dateParts(date)] } }),
    title,
    ...(partOf !== undefined && { 'container-title': partOf }),
    version,
    ...(doi !== undefined && { DOI: doi }),
    ...(loadedAt !== undefined && { accessed: { 'date-parts': [dateParts(dayOf(loadedAt))] } }),
    note: remark(data),
    custom: { licence, checksum: `sha256:${checksum}`, ...(orcids.length > 0 && { orcids }) },
  }
  return JSON.stringify([item], null, 2)
}

function authorOf({ name }: Creator): object {
  return partsOfName(name) ?? { literal: name }
}

function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number)
}
