import type { Language } from '../../../src/domain/languages'
import { edgeField } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import type { Property } from '../../../src/domain/model/property'
import { rankOf } from '../../../src/domain/vocabulary/enumeration'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { type Comparable, compare } from './compare'
import type { Given } from './comparisons'
import { hops } from './edges'
import { numberOf } from './measured'
import type { Hop, Memory } from './memory'
import { nodeMatches } from './node-filter'
import { listPractice, ownOr, type Whose } from './practice'
import { propertyOfClaim, propertyOfNode, sortKeyOf, valueOf } from './values'

/** One thing that entries are ordered by. */
export interface Key<Entry> {
  readonly value: (entry: Entry) => Comparable
  readonly descending: boolean
}

export type OrderBy = readonly Given[] | null | undefined

/** The keys that are asked for, and after them those that make the order complete. */
export function nodeKeys(
  memory: Memory,
  targets: readonly NodeKindName[],
  sort: OrderBy,
  around: Whose['practice'],
): readonly Key<StoredNode>[] {
  const asked = (sort ?? []).flatMap((entry) =>
    given(entry).map(([name, value]) => nodeKey(memory, name, value, around)),
  )
  return [...asked, ...defaultKeys(targets)]
}

/** Steps go as the source tells them, all else by id. */
function defaultKeys(targets: readonly NodeKindName[]): readonly Key<StoredNode>[] {
  const byId: Key<StoredNode> = { value: (node) => node.id, descending: false }
  if (targets.join() !== 'Step') return [byId]
  return [{ value: (step) => Number(step.properties['position']), descending: false }, byId]
}

export function hopKeys(
  memory: Memory,
  targets: readonly NodeKindName[],
  sort: OrderBy,
  around: Whose['practice'],
): readonly Key<Hop>[] {
  const asked = (sort ?? []).flatMap(({ claim, node }) => [
    ...claimKeys([(claim ?? {}) as Given]).map(onClaim),
    ...given((node ?? {}) as Given).map(([name, value]) =>
      onNode(nodeKey(memory, name, value, around)),
    ),
  ])
  const byClaim = claimKeys([{ id: 'ASC' }]).map(onClaim)
  return [...asked, ...defaultKeys(targets).map(onNode), ...byClaim]
}

export function claimKeys(sort: OrderBy): readonly Key<StoredEdge>[] {
  return (sort ?? []).flatMap((entry) =>
    given(entry).map(([name, direction]) => ({
      value: (claim) => claimValue(claim, name),
      descending: direction === 'DESC',
    })),
  )
}

function given(entry: Given): readonly (readonly [string, unknown])[] {
  return Object.entries(entry).filter(([, value]) => value !== null)
}

const onNode = ({ value, descending }: Key<StoredNode>): Key<Hop> => ({
  value: ({ node }) => value(node),
  descending,
})

const onClaim = ({ value, descending }: Key<StoredEdge>): Key<Hop> => ({
  value: ({ claim }) => value(claim),
  descending,
})

interface CountOrder extends Whose {
  readonly where?: Given | null
  readonly direction: string
}

function nodeKey(
  memory: Memory,
  name: string,
  asked: unknown,
  around: Whose['practice'],
): Key<StoredNode> {
  if (name === 'label') return labelKey('EN', asked)
  if (name === 'labelIn') {
    const { language, direction } = asked as { language: Language; direction: string }
    return labelKey(language, direction)
  }
  if (!name.endsWith('Count')) {
    return { value: (node) => nodeValue(node, name), descending: asked === 'DESC' }
  }
  const { where, direction, ...own } = asked as CountOrder
  const field = name.slice(0, -'Count'.length)
  return {
    value: (node) => count(memory, node, field, where, ownOr(own, around)),
    descending: direction === 'DESC',
  }
}

function labelKey(language: Language, direction: unknown): Key<StoredNode> {
  return { value: (node) => sortKeyOf(node, language), descending: direction === 'DESC' }
}

function count(
  memory: Memory,
  node: StoredNode,
  name: string,
  where: Given | null | undefined,
  whose: Whose,
) {
  const field = edgeField(node.kind, name)
  if (field === undefined) throw new Error(`A ${node.kind} has no ${name} to be counted.`)
  if (where == null) return hops(memory, node, field, whose).length
  const practice = listPractice({ ...whose, where }, field.targets)
  return hops(memory, node, field, { ...whose, practice }).filter((hop) =>
    nodeMatches(memory, hop.node, where, practice),
  ).length
}

function nodeValue(node: StoredNode, name: string): Comparable {
  const property = propertyOfNode(node, name)
  if (property === undefined) throw new Error(`A ${node.kind} has no ${name} to be ordered by.`)
  return numberOf(node, name) ?? comparable(property, valueOf(node, property))
}

function claimValue(claim: StoredEdge, name: string): Comparable {
  const property = propertyOfClaim(name)
  if (property !== undefined) return comparable(property, valueOf(claim, property))
  return String(claim.properties[name])
}

/** Ordered words go by their strength, false before true. */
function comparable({ type }: Property, value: unknown): Comparable {
  if (value === null) return null
  if (typeof type !== 'string' && type.ordered) return rankOf(type, value as string)
  return typeof value === 'boolean' ? Number(value) : (value as Comparable)
}

/** Which of two entries comes first, by their values for the keys. */
export function compareBy(
  keys: readonly Key<never>[],
  one: readonly Comparable[],
  other: readonly Comparable[],
): number {
  for (const [place, { descending }] of keys.entries()) {
    const difference = compare(one[place] ?? null, other[place] ?? null)
    if (difference !== 0) return descending ? -difference : difference
  }
  return 0
}

export function sorted<Entry>(
  all: readonly Entry[],
  keys: readonly Key<Entry>[],
): readonly Entry[] {
  const values = (entry: Entry): readonly Comparable[] => keys.map((key) => key.value(entry))
  return [...all].sort((one, other) => compareBy(keys, values(one), values(other)))
}
