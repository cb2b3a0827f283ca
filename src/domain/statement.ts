import { edgeKinds } from './model/model'

/** What a sentence needs of a claim. */
export interface StatedClaim {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly modality: string | null
  readonly extent: string | null
  readonly condition: string | null
  readonly amount: string | null
}

const adverbs: Readonly<Record<string, string>> = {
  RARELY: 'rarely ',
  POSSIBLY: 'possibly ',
  SOMETIMES: 'sometimes ',
  OFTEN: 'often ',
  USUALLY: 'usually ',
  ALWAYS: 'always ',
}

/** Of what it is said that it is mainly so. What is mainly said of several together is not said of each alone. */
const extents: Readonly<Record<string, string>> = {
  MAIN_DOER: ', as one of the main doers',
  MAIN_WORK: ', as part of the main work',
  MAIN_WAY: ', as one of the main ways',
}

/** What an amount of contact makes of the verb. */
const contacts: Readonly<Record<string, string>> = {
  NONE: 'does not serve customers through',
  LITTLE: 'serves customers at most a little through',
  SOME: 'serves customers to some extent through',
  MUCH: 'serves customers a great deal through',
}

const verbs = new Map(edgeKinds.map((edge) => [edge.type, edge.verb]))

/** A claim as an English sentence: "cataloguer often performs barcoding". Nothing that weakens it is left out. */
export function statement(claim: StatedClaim): string {
  const { from, to, kind, modality, extent, condition, amount } = claim
  const adverb = adverbs[modality ?? ''] ?? ''
  const verb = contacts[amount ?? ''] ?? verbs.get(kind) ?? kind
  const mainly = extents[extent ?? ''] ?? ''
  const when = condition === null ? '' : `, ${condition}`
  // What an annotation says is hedged, and not that it says it of this node.
  if (kind === 'ABOUT' && adverb !== '') return `${from} (${adverb.trim()}) ${verb} ${to}${when}`
  return `${from} ${qualified(verb, adverb)} ${to}${mainly}${when}`
}

/** An adverb goes before the verb, but after a form of to be: "often performs", "is often followed by". */
function qualified(verb: string, qualifier: string): string {
  return verb.startsWith('is ') ? `is ${qualifier}${verb.slice(3)}` : `${qualifier}${verb}`
}
