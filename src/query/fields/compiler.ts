import { projectClaim } from './claim-fields'
import { projectNode } from './node-fields'
import type { Projector } from '../cypher/projector'

/** Makes of a selection what a statement must hold to answer it, however deep it goes. */
export const compiler: Projector = {
  node: (selection, node, kinds) => projectNode(compiler, selection, node, kinds),
  claim: (selection, claim) => projectClaim(compiler, selection, claim),
}
