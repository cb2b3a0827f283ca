import { languages } from '../../../src/domain/languages'
import { nodeKinds } from '../../../src/domain/model/model'
import type { NodeKind } from '../../../src/domain/model/node-kind'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { claimMatches, claimsAreNamed } from './claim-filter'
import { isClaim } from './claim-fields'
import { spoken, type Given } from './comparisons'
import { compareWorkflows } from './comparing'
import { contradictions } from './contradicting'
import { compareGroups } from './groups'
import { countingOfClaims, countingOfNodes } from './counting'
import type { Memory } from './memory'
import { nodeMatches } from './node-filter'
import { listName } from './node-fields'
import { claimKeys, type Key, nodeKeys, type OrderBy, sorted } from './order'
import { pageOf, part } from './pages'
import { paths } from './path-walk'
import { taskPositions, whereOrdered } from './positions'
import { findings } from './quality'
import { isListed, listPractice } from './practice'
import { durationBetween } from './times-between'
import { Refusal } from './refusal'
import { subgraph } from './subgraph'
import { namesOf, textOf } from './values'

type Root = (memory: Memory, given: Given) => unknown

/** What each root field answers. */
export const roots: Readonly<Record<string, Root>> = {
  node: (memory, { id }) => known(memory.node(String(id))),
  claims: (memory, given) => {
    const { sort, limit, offset } = given
    return part(sorted(matchingClaims(memory, given), keysOfClaims(sort)), limit, offset)
  },
  claimsConnection: (memory, given) => {
    const { sort } = given
    const all = matchingClaims(memory, given).map((node) => ({ node }))
    const keys = keysOfClaims(sort).map((key) => ({
      value: ({ node }: { readonly node: StoredEdge }) => key.value(node),
      descending: key.descending,
    }))
    const list = listName('Query.claimsConnection', sort)
    return pageOf(
      all,
      keys,
      list,
      given,
      countingOfClaims(memory, ({ node }) => node),
    )
  },
  dataQuality: (memory, whose) => ({
    finding: (name: string, { limit, offset }: Given) =>
      part(
        sorted(findings[name]?.(memory, whose) ?? [], nodeKeys(memory, [], [], undefined)),
        limit,
        offset,
      ),
  }),
  compareGroups,
  compareWorkflows,
  whereOrdered,
  taskPositions,
  durationBetween,
  contradictions,
  paths,
  subgraph,
  ...Object.fromEntries(nodeKinds.flatMap(rootsOf)),
}

function matchingClaims(memory: Memory, { where, practice }: Given): readonly StoredEdge[] {
  const isOfAll = practice === 'ALL' || claimsAreNamed(where as Given | null)
  return memory.edges.filter(
    (edge) =>
      isClaim(edge) &&
      (isOfAll || memory.isGeneralClaim(edge)) &&
      (where == null || claimMatches(memory, edge, where as Given)),
  )
}

function keysOfClaims(sort: unknown): readonly Key<StoredEdge>[] {
  return [...claimKeys(sort as OrderBy), ...claimKeys([{ id: 'ASC' }])]
}

function rootsOf({ name, singular, plural }: NodeKind): readonly (readonly [string, Root])[] {
  const matching = (memory: Memory, given: Given): readonly StoredNode[] =>
    memory
      .ofKind(name)
      .filter((node) => isListed(memory, node, given))
      .filter(
        (node) =>
          given['where'] == null ||
          nodeMatches(memory, node, given['where'] as Given, listPractice(given, [name])),
      )
  const keys = (memory: Memory, given: Given) =>
    nodeKeys(memory, [name], given['sort'] as OrderBy, listPractice(given, [name]))
  return [
    [singular, (memory, given) => one(memory.ofKind(name), given)],
    [
      plural,
      (memory, given) =>
        part(sorted(matching(memory, given), keys(memory, given)), given['limit'], given['offset']),
    ],
    [
      `${plural}Connection`,
      (memory, given) => {
        const all = matching(memory, given).map((node) => ({ node }))
        const onNode = keys(memory, given).map((key) => ({
          value: ({ node }: { readonly node: StoredNode }) => key.value(node),
          descending: key.descending,
        }))
        const list = listName(`Query.${plural}Connection`, given['sort'])
        return pageOf(
          all,
          onNode,
          list,
          given,
          countingOfNodes(memory, ({ node }) => node),
        )
      },
    ],
  ]
}

/** The node that an id or a label names; a label goes before an alternative label, and several of a name are refused. */
function one(all: readonly StoredNode[], { id, label }: Given): StoredNode {
  if (id != null) return known(all.find((node) => node.id === id))
  const name = spoken(String(label))
  const byLabel = all.filter((node) => labelsOf(node).includes(name))
  const byAnyName = all.filter((node) => namesOf(node).includes(name))
  const [found, ...others] = byLabel.length > 0 ? byLabel : byAnyName
  if (others.length > 0) throw new Refusal('BAD_USER_INPUT')
  return known(found)
}

function labelsOf(node: StoredNode): readonly string[] {
  const texts = languages.map((language) => textOf(node, [language]))
  return texts.filter((text) => text.language !== null).map((text) => spoken(text.label))
}

function known(node: StoredNode | undefined): StoredNode {
  if (node === undefined) throw new Refusal('NOT_FOUND')
  return node
}
