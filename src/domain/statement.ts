import type { SpokenLanguage } from './languages'
import { edgeKinds } from './model/model'
import { statementWords } from './statement-words'

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

const byType = new Map(edgeKinds.map((edge) => [edge.type, edge]))

/** What stands between the labels of the two ends of an edge: "performs". */
export function verbOf(kind: string, language: SpokenLanguage = 'EN'): string {
  return byType.get(kind)?.verbs[language] ?? kind
}

/** A claim as a sentence: "cataloguer often performs barcoding". Nothing that weakens it is left out. */
export function statementOf(claim: StatedClaim, language: SpokenLanguage = 'EN'): string {
  const { modality, extent, condition } = claim
  const { adverbs, extents, when } = statementWords[language]
  const adverb = adverbs[modality ?? ''] ?? ''
  const mainly = extents[extent ?? ''] ?? ''
  const sentence = hedged(claim, language, adverb)
  return `${sentence}${mainly}${condition === null ? '' : when(condition)}`
}

/** The hedge of an annotation is on what it says, and not on that it says it of this node. */
function hedged(claim: StatedClaim, language: SpokenLanguage, adverb: string): string {
  const isOfNote = claim.kind === 'ABOUT' && adverb !== ''
  const said = isOfNote ? { ...claim, from: `${claim.from} (${adverb})` } : claim
  const how = isOfNote ? '' : adverb
  return language === 'EN' ? inEnglish(said, how) : inOther(said, language, how)
}

function inEnglish({ from, to, kind, amount }: StatedClaim, how: string): string {
  const verb = statementWords.EN.contacts[amount ?? ''] ?? verbOf(kind)
  return `${from} ${qualified(verb, how === '' ? '' : `${how} `)} ${to}`
}

/** An adverb goes before the verb, but after a form of to be: "often performs", "is often followed by". */
function qualified(verb: string, qualifier: string): string {
  return verb.startsWith('is ') ? `is ${qualifier}${verb.slice(3)}` : `${qualifier}${verb}`
}

function inOther(
  { from, to, kind, amount }: StatedClaim,
  language: Exclude<SpokenLanguage, 'EN'>,
  how: string,
): string {
  const sentence =
    statementWords[language].contacts[amount ?? ''] ??
    byType.get(kind)?.sentences[language] ??
    `”{from}” {how} ${kind} ”{to}”`
  const filled: Readonly<Record<string, string>> = {
    '{how} ': how === '' ? '' : `${how} `,
    '{from}': from,
    '{to}': to,
  }
  return sentence.replace(/\{how\} |\{from\}|\{to\}/g, (place) => filled[place] ?? place)
}
