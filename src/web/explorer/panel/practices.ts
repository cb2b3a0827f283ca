import type { Claim } from '../claim/claim'
import type { SaidOfNode } from './node.query'

interface Practices {
  readonly inGeneral: readonly Claim[]
  /** The practice of single libraries, some of it stated at the steps of their workflows. */
  readonly inLibraries: readonly Claim[]
}

const notOne: readonly string[] = ['GENERIC', 'ANY']

/** The claims about a node, apart by practice. */
export function practicesOf({ node }: SaidOfNode): Practices {
  const isRemark = node.__typename === 'Annotation'
  const inGeneral = node.claims.filter(({ kind }) => isRemark || kind !== 'ABOUT')
  const general = new Set(inGeneral.map(({ id }) => id))
  const doing = node.performersConnection?.edges.map(({ claim }) => claim) ?? []
  const others = [...(node.ofAll ?? []), ...doing].filter(
    ({ id, kind, library }) =>
      kind !== 'ABOUT' && !general.has(id) && !notOne.includes(library.kind),
  )
  const once = new Map(others.map((claim) => [claim.id, claim]))
  return { inGeneral, inLibraries: [...once.values()] }
}
