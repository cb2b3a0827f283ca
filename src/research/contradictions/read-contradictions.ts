import { sourceOf } from '../../domain/citation'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Selection } from '../../query/selection/selection'
import { workflowsById } from '../workflow/workflows-by-id'
import type { Contradiction } from './contradiction'
import { oppositeOrders } from './opposite-orders'
import { contradictionAmong, type ParallelClaim } from './parallel-claims'

const listParallelClaims = statement('research/list-parallel-claims')
const listOrderedWorkflows = statement('research/list-ordered-workflows')

/** Which claims are looked at. */
export interface ExaminedPractice {
  readonly kinds: readonly string[]
  readonly library: string | null
  /** Whether the practice of one library is held against that of another. */
  readonly across: boolean
}

type ClaimRow = readonly [
  id: string,
  library: string,
  modality: string,
  conditional: boolean,
  amount: string | null,
  extent: string | null,
  sources: readonly string[],
  target: string,
  atLeast: number | null,
  typically: number | null,
  atMost: number | null,
]

interface OrderedWorkflowRow {
  readonly workflow: string
  readonly wholes: readonly string[]
  readonly libraries: readonly string[]
  readonly references: readonly string[]
}

export async function differingClaims(
  graph: Graph,
  { kinds, library, across }: ExaminedPractice,
): Promise<readonly Contradiction[]> {
  const rows = await graph.read(listParallelClaims, { kinds: [...kinds], library, across })
  return rows.flatMap((row) => {
    const from = String(row['begin'])
    const claims = (row['claims'] as readonly ClaimRow[]).map((claim) => parallelClaim(from, claim))
    return contradictionAmong({ kind: String(row['kind']), from, claims }) ?? []
  })
}

function parallelClaim(
  from: string,
  [id, library, modality, conditional, amount, extent, sources, to, ...bounds]: ClaimRow,
): ParallelClaim {
  const documents = [...new Set(sources.map(sourceOf))]
  const [atLeast, typically, atMost] = bounds
  const value = { atLeast, typically, atMost }
  const certainty = { modality, conditional }
  return { id, from, to, library, ...certainty, amount, extent, value, sources: documents }
}

/** Only workflows that two sources tell, or that are told beside a like one, are read whole. */
export async function differingOrders(
  graph: Graph,
  selection: Selection,
  { library, across }: ExaminedPractice,
): Promise<readonly Contradiction[]> {
  const rows = (await graph.read(listOrderedWorkflows, {
    library,
  })) as unknown as readonly OrderedWorkflowRow[]
  const byId = new Map(rows.map((row) => [row.workflow, row]))
  const areAlike = (one: string, other: string): boolean => {
    const [first, second] = [kinOf(byId.get(one)), kinOf(byId.get(other))]
    return first.some((id) => second.includes(id))
  }
  const wanted = comparable(rows, across)
  if (wanted.size === 0) return []
  const { workflows } = await workflowsById(graph, selection, [...wanted])
  const ofLibrary = workflows.map((workflow) => ({
    ...workflow,
    claims: workflow.claims.filter((claim) => library === null || claim.library === library),
  }))
  return oppositeOrders(ofLibrary, areAlike, across)
}

/** The workflow itself and what it is a variant of. */
function kinOf(row: OrderedWorkflowRow | undefined): readonly string[] {
  return row ? [row.workflow, ...row.wholes] : []
}

/** Those that more than one source tells, and those beside which a like one tells of the same practice. */
function comparable(rows: readonly OrderedWorkflowRow[], across: boolean): ReadonlySet<string> {
  const alike = new Map<string, string[]>()
  for (const row of rows) {
    for (const practice of across ? [''] : row.libraries) {
      for (const kin of kinOf(row)) {
        const key = `${practice} ${kin}`
        alike.set(key, [...(alike.get(key) ?? []), row.workflow])
      }
    }
  }
  const groups = [...alike.values()].filter((group) => group.length > 1)
  const several = rows.filter(({ references }) => references.length > 1)
  return new Set([...several.map(({ workflow }) => workflow), ...groups.flat()])
}
