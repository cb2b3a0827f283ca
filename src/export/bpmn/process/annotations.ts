import { localisedName } from '../../../domain/model/localised'
import type { SubgraphEdge } from '../../subgraph'
import type { Words } from '../words'
import type { Next, Related, Step } from './process-model'

/** How sure it is and when, in the fewest words: "often, for some material". Empty for what is said plainly. */
function qualification(claim: SubgraphEdge, words: Words): string {
  const adverb = claim.modality === null ? '' : (words.modalities[claim.modality] ?? '')
  return [adverb, inWords(claim, 'condition', words)].filter((part) => part !== '').join(', ')
}

/** What qualifies several claims of one thing. */
export function qualifications(claims: readonly SubgraphEdge[], words: Words): string {
  const parts = claims.map((claim) => qualification(claim, words))
  return [...new Set(parts)].filter((part) => part !== '').join(' / ')
}

/** A claim with all that belongs to it, and its sources: "done by: cataloguer (often; implied) [handbook#p9.s2]". */
export function textOfClaim(claim: SubgraphEdge, of: string, words: Words): string {
  const { properties } = claim
  const title = text(claim, 'title')
  const varies = properties['variesBy']
  const remarks = [
    title && `${words.title} “${title}”`,
    qualification(claim, words),
    words.extents[text(claim, 'extent')],
    properties['example'] === true && words.example,
    properties['basis'] === 'IMPLIED' && words.implied,
    Array.isArray(varies) && varies.length > 0 && `${words.varies}: ${varies.join(', ')}`,
    inWords(claim, 'note', words),
  ].filter((remark) => typeof remark === 'string' && remark !== '')
  const relation = words.fromEnd[claim.kind] ?? claim.label
  const said = remarks.length > 0 ? ` (${remarks.join('; ')})` : ''
  const cited = claim.sources.length > 0 ? ` [${claim.sources.join(', ')}]` : ''
  return `${relation}: ${of}${said}${cited}`
}

/** All that the graph says of a step, a line a claim. */
export function documentationOf(step: Step, workflow: string, words: Words): string {
  const related = ({ node, claim }: Related) => textOfClaim(claim, node.label, words)
  return [
    textOfClaim(step.claim, workflow, words),
    ...step.performers.map(related),
    ...step.usualPerformers.map(related),
    ...step.others.map(related),
  ].join('\n')
}

/**
 * What must be seen of a step beside its name: that it is not always done, when it is, and by whom else. What stands at every way that leads
 * to it is not written once more.
 */
export function noteOf(
  { claim, performers }: Step,
  leading: readonly Next[],
  words: Words,
): readonly string[] {
  const own = qualification(claim, words)
  const isSeen =
    leading.length > 0 && leading.every(({ claims }) => qualifications(claims, words) === own)
  const [first, ...others] = performers
  const doing = first ? qualification(first.claim, words) : ''
  const named = others.map(({ node, claim: each }) => {
    const said = qualification(each, words)
    return said === '' || said === own ? node.label : `${node.label} (${said})`
  })
  return [
    isSeen ? '' : own,
    doing === '' || doing === own ? '' : `${first?.node.label}: ${doing}`,
    named.length > 0 ? `${words.also}: ${named.join(', ')}` : '',
  ].filter((line) => line !== '')
}

/** Words in the language of the diagram, if they were given in it. */
function inWords(claim: SubgraphEdge, name: string, { language }: Words): string {
  return text(claim, localisedName(name, language)) || text(claim, name)
}

function text({ properties }: SubgraphEdge, name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value : ''
}
