import { dayOf, remark, type CitedData } from './cited-data'

/** A reference as CSL-JSON, which reference managers and citation processors read: a list of one item. */
export function cslJson(data: CitedData): string {
  const { key, title, partOf, version, licence, checksum, loadedAt } = data
  const item = {
    id: key,
    type: 'dataset',
    title,
    ...(partOf !== undefined && { 'container-title': partOf }),
    version,
    ...(loadedAt !== undefined && { accessed: { 'date-parts': [dateParts(loadedAt)] } }),
    note: remark(data),
    custom: { licence, checksum: `sha256:${checksum}` },
  }
  return JSON.stringify([item], null, 2)
}

function dateParts(time: string): readonly number[] {
  return dayOf(time).split('-').map(Number)
}
