import { compareIds } from '../../domain/compare-ids'
import type { Graph } from '../../graph/graph'
import { chosenKinds } from '../../query/fields/claims-field'
import { shownRows } from '../../query/paging/list-part'
import { listPart } from '../../query/paging/list-part'
import { withReferenced } from '../../query/references/references'
import { namedIn } from '../../query/selection/named'
import type { Selection } from '../../query/selection/selection'
import type { Contradiction } from './contradiction'
import { differingClaims, differingOrders } from './read-contradictions'

interface ContradictionArgs {
  readonly source?: string | null
  readonly library?: string | null
  readonly opposite?: boolean | null
  readonly acrossLibraries?: boolean | null
}

/** Different statements of sources about the same thing. The graph keeps all of them, and none is preferred. */
export async function contradictions(graph: Graph, selection: Selection): Promise<unknown> {
  const { source = null, library = null, ...asked } = selection.args<ContradictionArgs>()
  const practice = {
    kinds: chosenKinds(selection),
    library,
    across: asked.acrossLibraries === true,
  }
  const { offset } = listPart(selection)
  const claims = await differingClaims(graph, practice)
  const orders = practice.kinds.includes('NEXT')
    ? await differingOrders(graph, selection, practice)
    : []
  const found = [...claims, ...orders]
    .filter(({ opposite }) => opposite || asked.opposite !== true)
    .filter(({ sides }) => source === null || sides.some((side) => side.sources.includes(source)))
    .sort(byPlace)
  // The claims are read by statements that look for nothing by the way.
  const shown = shownRows(selection, found.slice(offset))
  return withReferenced(graph, selection, shown, namedIn(selection))
}

function byPlace(one: Contradiction, other: Contradiction): number {
  return compareIds(placeOf(one), placeOf(other))
}

function placeOf({ kind, from, to, libraries, sides }: Contradiction): string {
  const claims = sides.flatMap((side) => side.claims.map(({ id }) => id))
  return [kind, from, to, ...libraries, ...claims].join(' ')
}
