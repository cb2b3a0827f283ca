import { languages, type Language } from '../../domain/languages'
import { nodeKinds } from '../../domain/model/model'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { LimitedList } from '../selection/limited-lists'
import { decodeCursor, encodeCursor } from '../paging/cursor'
import { defaultPageSize, pageSize } from '../paging/page'
import { comparePlaces, placeInList, type PlaceInList } from '../search/hit'
import { hitsOf, type TermRow } from '../search/hits'
import { queryWords } from '../search/query-words'
import { searchEdges } from '../search/search-edges'
import { lookUp } from '../search/vocabulary'
import { keysOf, type Wanted } from '../search/wanted'
import type { Selection } from '../selection/selection'
import { shape } from '../cypher/shape'

const findTerms = statement('search/find-terms')
const allKinds = nodeKinds.map(({ name }) => name)
const list = 'Query.search'

interface SearchArgs {
  readonly query: string
  readonly kinds?: readonly string[] | null
  readonly languages?: readonly Language[] | null
  readonly first?: number | null
  readonly after?: string | null
}

/** The nodes whose texts hold the words of a query in any form, the best first. */
export async function search(graph: Graph, selection: Selection): Promise<unknown> {
  const args = selection.args<SearchArgs>()
  const kinds = args.kinds ?? allKinds
  const chosen = args.languages ?? languages
  const size = pageSize('first', args.first ?? defaultPageSize)
  const searched = queryWords(args.query)
  const { words } = searched
  const order = [
    {
      name: [
        'search',
        String(searched.single),
        ...words.map(({ folded }) => folded),
        ...kinds,
        ...chosen,
      ].join(' '),
      direction: 'DESC',
    },
    ...(['length', 'kind', 'id'] as const).map((name) => ({ name, direction: 'ASC' as const })),
  ] as const
  const after = args.after == null ? undefined : decodeCursor(args.after, list, order)
  const wanted = await lookUp(graph, words)
  selection.noteLimited(limits(selection, wanted))
  const rows = await graph.read(findTerms, { words: keysOf(wanted), kinds, languages: chosen })
  const hits = hitsOf(rows as unknown as readonly TermRow[], wanted, searched, chosen)
  const rest = after
    ? hits.filter((hit) => comparePlaces(placeInList(hit), after as unknown as PlaceInList) > 0)
    : hits
  const shown = rest.slice(0, size)
  const cursors = shown.map((hit) => encodeCursor(list, order, placeInList(hit)))
  const edges = await searchEdges(graph, selection, shown, cursors, wanted)
  const page: Readonly<Record<string, unknown>> = {
    totalCount: hits.length,
    pageInfo: {
      hasNextPage: rest.length > shown.length,
      hasPreviousPage: rest.length < hits.length,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  }
  return selection.objectOf((field) =>
    field.name === 'edges' ? edges[field.responseKey] : shape(field, page[field.name]),
  )
}

/** Which words of the query stand for more words of the index than were looked up: one entry for each bound. */
function limits({ path }: Selection, wanted: readonly Wanted[]): readonly LimitedList[] {
  const reached = new Set(wanted.flatMap(({ limit }) => limit ?? []))
  return [...reached].map((limit) => ({ path, argument: 'query', limit }))
}
