import { groupBy } from '../../domain/group-by'
import { edgeKindOf } from '../../domain/model/model'
import { loopsOf } from '../../domain/work-order/loops-of'

/** That one node stands right below another. */
export interface HierarchyLink {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** So many nodes of a loop are named. */
const mostNamed = 12

/**
 * The loops of links that come round to where they began and of which one counts, each as its links from the first one that counts. Of loops that
 * hang together it is the shortest with that link.
 */
export function hierarchyLoops<Link extends HierarchyLink>(
  links: readonly Link[],
  counts: (link: Link) => boolean,
): readonly (readonly [Link, ...Link[]])[] {
  return [...groupBy(links, ({ type }) => type).values()].flatMap((ofType) => {
    const leaving = groupBy(ofType, ({ from }) => from)
    const nodes = [...new Set(ofType.flatMap(({ from, to }) => [from, to]))]
    const next = (node: string) => (leaving.get(node) ?? []).map(({ to }) => to)
    const loopOf = loopsOf(nodes, next)
    const met = new Set<unknown>()
    return ofType.flatMap((link) => {
      const loop = loopOf.get(link.from)
      if (!counts(link) || loop !== loopOf.get(link.to) || met.has(loop)) return []
      met.add(loop)
      return [[link, ...wayBack(link, leaving)] as const]
    })
  })
}

/** The fewest links that lead from the end of a link to its beginning. */
function wayBack<Link extends HierarchyLink>(
  { from, to }: Link,
  leaving: ReadonlyMap<string, readonly Link[]>,
): readonly Link[] {
  const ways = new Map<string, readonly [Link, string] | undefined>([[to, undefined]])
  for (const node of ways.keys()) {
    if (node === from) break
    for (const link of leaving.get(node) ?? []) {
      if (!ways.has(link.to)) ways.set(link.to, [link, node])
    }
  }
  const way: Link[] = []
  for (let step = ways.get(from); step !== undefined; step = ways.get(step[1])) way.push(step[0])
  return way.reverse()
}

/** A loop in words: the key of a file by which it stands there, and the nodes from the first to itself. */
export function loopInWords([first, ...others]: readonly [
  HierarchyLink,
  ...HierarchyLink[],
]): string {
  const nodes = [first.from, first.to, ...others.map(({ to }) => to)]
  const named =
    nodes.length > mostNamed ? [...nodes.slice(0, mostNamed - 1), '…', first.from] : nodes
  return `The key "${edgeKindOf(first.type).forward.field}" comes round to where it began: ${named.join(' → ')}.`
}

/** The way out of a loop. Links that somebody else states are named. */
export function wayOut(others: readonly (HierarchyLink & { readonly dataset: string })[]): string {
  const [other] = others
  const where =
    other === undefined
      ? ''
      : ` The dataset "${other.dataset}" states that ${other.to} stands above ${other.from}.`
  return `${where} Leave out the claim that is wrong: nothing stands above itself.`
}
