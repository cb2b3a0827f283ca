import { edgeTypes } from '../../../src/domain/model/model'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId, compareLists } from './compare'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { sureness } from './ways'
import { waysOfWork } from './ways-of-work'

/** A path as it is found: its edges, and the nodes between which they lead. */
export interface Path {
  readonly length: number
  readonly nodes: readonly StoredNode[]
  readonly claims: readonly StoredEdge[]
}

const order: readonly string[] = ['NEXT', 'ENABLES']

/** Whether paths are ways of work: between two tasks, through nothing but their order. */
export function areTasksInOrder(memory: Memory, { from, to, through }: Given): boolean {
  return (
    [from, to].every((id) => memory.node(String(id))?.kind === 'Task') &&
    ((through ?? order) as readonly string[]).every((type) => order.includes(type))
  )
}

/** The paths between two nodes; between two tasks the ways of work, unless other edges are to lead there. */
export function paths(memory: Memory, given: Given): unknown {
  const [from, to] = [memory.end(String(given['from'])), memory.end(String(given['to']))]
  const through = given['through'] as readonly string[] | null | undefined
  const limit = (given['limit'] ?? 10) as number
  const isOfPractice = practiceOf(memory, from, to, given)
  const asked = { ...given, limit, isOfPractice }
  const { found, isLonger } = areTasksInOrder(memory, given)
    ? waysOfWork(memory, from, to, { ...asked, through: through ?? order })
    : walked(memory, from, to, { ...asked, through: through ?? edgeTypes })
  const isCut = found.length > limit
  return {
    paths: found.slice(0, limit).map((path) => ({ ...path, ...sureness(path.claims) })),
    complete: !isCut && !isLonger,
    limitedBy: [...(isCut ? ['LIMIT'] : []), ...(isLonger ? ['MAX_LENGTH'] : [])],
  }
}

/** Between two nodes of the general picture only through what is said of libraries in general, unless a library or all are asked for. */
function practiceOf(
  memory: Memory,
  from: StoredNode,
  to: StoredNode,
  { library, practice }: Given,
): (claim: StoredEdge) => boolean {
  if (library != null) return ({ properties }) => properties['library'] === library
  const isOfAll = practice === 'ALL' || ![from, to].every((node) => memory.isGeneralNode(node))
  return (claim) => isOfAll || memory.isGeneralClaim(claim)
}

interface Asked extends Given {
  readonly through: readonly string[]
  readonly isOfPractice: (claim: StoredEdge) => boolean
}

/** Every path through edges that meets no node twice, up to a length, and whether one goes on beyond it. */
function walked(
  memory: Memory,
  from: StoredNode,
  to: StoredNode,
  { through, isOfPractice, direction, maxLength }: Asked,
) {
  const longest = (maxLength ?? 4) as number
  const found: { edges: readonly StoredEdge[]; nodes: readonly StoredNode[] }[] = []
  let isLonger = false
  const walk = (nodes: readonly StoredNode[], edges: readonly StoredEdge[]): void => {
    if (edges.length > longest) {
      isLonger = true
      return
    }
    const here = nodes.at(-1) as StoredNode
    if (here === to) {
      found.push({ nodes, edges })
      return
    }
    for (const edge of memory.edges.filter(
      (each) => through.includes(each.type) && isOfPractice(each),
    )) {
      const ends = [
        ...(edge.from === here.id && direction !== 'BACKWARD' ? [edge.to] : []),
        ...(edge.to === here.id && direction !== 'FORWARD' ? [edge.from] : []),
      ]
      for (const node of ends.map((id) => memory.end(id))) {
        if (!nodes.includes(node)) walk([...nodes, node], [...edges, edge])
      }
    }
  }
  walk([from], [])
  const trail = ({ nodes, edges }: (typeof found)[number]) => [
    edges.length,
    ...[...nodes, ...edges].map(({ id }) => id),
  ]
  return {
    isLonger,
    found: found
      .sort((one, other) => compareLists(trail(one), trail(other)))
      .map(({ nodes, edges }): Path => ({
        length: edges.length,
        nodes,
        claims: edges.flatMap((edge) => claimsOf(memory, edge)),
      })),
  }
}

/** For the task of a step, which is no claim of its own, the claim that the workflow has the step. */
function claimsOf(memory: Memory, edge: StoredEdge): readonly StoredEdge[] {
  if (edge.type !== 'DOES') return [edge]
  return memory
    .to(memory.end(edge.from), 'HAS_STEP')
    .map(({ claim }) => claim)
    .sort(byId)
}
