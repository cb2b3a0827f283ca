import { NotFound } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { NamedPlace } from '../selection/named'

/** Refuses an argument that names a place which nothing cites. */
export async function refuseUnknownPlace(
  graph: Graph,
  { argument, source, locator }: NamedPlace,
): Promise<void> {
  const found = await graph.read(statement('claim/find-place'), { source, locator })
  if (found.length > 0) return
  const rows = await graph.read(statement('claim/list-places'), { source })
  const places = rows.map((row) => String(row['locator']))
  const whose = source === null ? '' : ` of the source ${source}`
  const hint =
    didYouMean(locator, places) || ' The places that claims cite: claims { sources { locator } }.'
  throw new NotFound(
    `The argument ${argument} names no place${whose} that anything cites: ${locator}.${hint}`,
  )
}
