import { citation } from '../../../src/domain/citation'
import { spokenIn, type Language } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { edgeKinds } from '../../../src/domain/model/model'
import { type StatedClaim, statementOf, verbOf } from '../../../src/domain/statement'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { claimMatches, claimsAreNamed } from './claim-filter'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { citationsOf } from './citations'
import { isConcept, isOfPractice } from './practice'
import { claimKeys, type OrderBy, sorted } from './order'
import { part } from './pages'
import { propertyOfClaim, referencesOf, textOf, valueInLanguages } from './values'

/** Whether an edge is a claim, and no bare link whose claim another edge carries. */
export function isClaim({ type }: StoredEdge): boolean {
  return edgeKinds.find((edge) => edge.type === type)?.claim !== false
}

/** The claims that leave or reach a node; of a source, those that cite it. */
export function touchingClaims(memory: Memory, node: StoredNode, given: Given) {
  const { kinds } = given
  const concerns = (edge: StoredEdge): boolean =>
    node.kind === 'Source'
      ? referencesOf(edge).some(({ source }) => source === node.id)
      : edge.from === node.id || edge.to === node.id
  const isAsked = ({ type }: StoredEdge): boolean =>
    kinds == null || (kinds as readonly string[]).includes(type)
  const found = memory.edges.filter(
    (edge) =>
      isClaim(edge) && concerns(edge) && isAsked(edge) && isListed(memory, node, edge, given),
  )
  return listed(memory, found, given)
}

/** What a role does and answers for. */
export function workOf(memory: Memory, role: StoredNode, given: Given) {
  const { library, practice, where } = given
  const own = ['PERFORMS', 'RESPONSIBLE_FOR'].flatMap((type) => memory.from(role, type))
  const steps = memory.to(role, 'DONE_BY')
  const isShown = (claim: StoredEdge): boolean =>
    library == null ? isListed(memory, role, claim, given) : claim.properties['library'] === library
  const isOfOthers =
    library != null ||
    practice === 'ALL' ||
    claimsAreNamed(where as Given | null) ||
    !memory.isGeneralNode(role)
  const found = [...own, ...(isOfOthers ? steps : [])].map(({ claim }) => claim)
  return listed(memory, found.filter(isShown), given)
}

/** What libraries say that they have, and what a filter asks for by naming whose it is, is listed whosever practice it is. */
function isListed(
  memory: Memory,
  node: StoredNode,
  claim: StoredEdge,
  { practice, where }: Given,
): boolean {
  if (!isConcept(node) || claimsAreNamed(where as Given | null)) return true
  if (claim.type === 'OFFERS' || claim.type === 'HAS_ROLE') return true
  return isOfPractice(memory, node, claim, { practice: practice as string })
}

function listed(
  memory: Memory,
  claims: readonly StoredEdge[],
  { where, sort, limit, offset }: Given,
) {
  const matching = claims.filter(
    (claim) => where == null || claimMatches(memory, claim, where as Given),
  )
  const keys = claimKeys([...((sort as OrderBy) ?? []), { id: 'ASC' }])
  return part(sorted(matching, keys), limit, offset, 1000)
}

/** What a client gets of a claim for one of its fields. */
export function claimField(memory: Memory, claim: StoredEdge, name: string, given: Given): unknown {
  if (name === 'kind') return claim.type
  if (name === 'from') return memory.end(claim.from)
  if (name === 'to') return memory.end(claim.to)
  if (name === 'sources') return citationsOf(memory, claim)
  if (name === 'library') return memory.end(claim.properties['library'] as string)
  if (name === 'dataset') return memory.dataset(claim.properties['dataset'])
  const chosen = (given['languages'] as Language[] | null | undefined) ?? []
  if (name === 'verb') return verbOf(claim.type, spokenIn(chosen))
  if (name === 'statement') return sentenceOf(memory, claim, chosen)
  if (name === 'citation') return citationInWords(memory, claim)
  const property = propertyOfClaim(name)
  return property === undefined ? claim.properties[name] : valueInLanguages(claim, property, given)
}

/** What a claim is counted by: a source once, however many places of it are cited. */
export function countedOfClaim(memory: Memory, claim: StoredEdge, name: string): unknown {
  if (name === 'library' || name === 'dataset') return claim.properties[name]
  return name === 'source'
    ? [...new Set(referencesOf(claim).map(({ source }) => source))]
    : claimField(memory, claim, name, {})
}

function sentenceOf(memory: Memory, claim: StoredEdge, chosen: readonly Language[]): string {
  const stated = statedClaim(memory, claim, chosen)
  return statementOf(stated, spokenIn(chosen))
}

function statedClaim(memory: Memory, claim: StoredEdge, chosen: readonly Language[]): StatedClaim {
  const qualifier = (name: string): string | null =>
    (claim.properties[name] as string | undefined) ?? null
  const inWords = (name: string): string | null => {
    const given = chosen.map((language) => qualifier(localisedName(name, language)))
    return given.find((text) => text !== null) ?? qualifier(name)
  }
  return {
    from: textOf(memory.end(claim.from), chosen).label,
    to: textOf(memory.end(claim.to), chosen).label,
    kind: claim.type,
    modality: qualifier('modality'),
    extent: qualifier('extent'),
    condition: inWords('condition'),
    amount: qualifier('amount'),
  }
}

function citationInWords(memory: Memory, claim: StoredEdge): string {
  const text = (source: StoredNode, name: string): string | null =>
    (source.properties[name] as string | undefined) ?? null
  return citation(
    citationsOf(memory, claim).map(({ source, locator }) => ({
      title: text(source, 'title') ?? '',
      publisher: text(source, 'publisher'),
      date: text(source, 'date'),
      accessDate: text(source, 'accessDate'),
      url: text(source, 'url'),
      locator,
    })),
  )
}
