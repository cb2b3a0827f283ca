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

/** What an amount of contact makes of the verb. */
const contacts: Readonly<Record<string, string>> = {
  NONE: 'does not serve customers through',
  LITTLE: 'serves customers a little through',
  SOME: 'serves customers to some extent through',
  MUCH: 'serves customers a great deal through',
}

const verbs = new Map(edgeKinds.map((edge) => [edge.type, edge.verb]))

/** A claim as an English sentence: "cataloguer often performs barcoding". Nothing that weakens it is left out. */
export function statement(claim: StatedClaim): string {
  const { from, to, kind, modality, extent, condition, amount } = claim
  const adverb = adverbs[modality ?? ''] ?? ''
  const mainly = extent === 'MAIN' ? 'mainly ' : ''
  const verb = contacts[amount ?? ''] ?? verbs.get(kind) ?? kind
  const when = condition === null ? '' : `, ${condition}`
  return `${from} ${qualified(verb, `${adverb}${mainly}`)} ${to}${when}`
}

/** An adverb goes before the verb, but after a form of to be: "often performs", "is often followed by". */
function qualified(verb: string, qualifier: string): string {
  return verb.startsWith('is ') ? `is ${qualifier}${verb.slice(3)}` : `${qualifier}${verb}`
}
