import type { Language } from '../../../src/domain/languages'
import { edgeField, type EdgeField } from '../../../src/domain/model/model'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { citationsOf, placesOf } from './citations'
import { touchingClaims, workOf } from './claim-fields'
import { isInside } from './claim-filter'
import type { Given } from './comparisons'
import { differencesOf } from './comparing'
import { contactOf } from './contact'
import { countingOfClaims, countingOfNodes } from './counting'
import { entries } from './edges'
import { type FollowingArguments, tasksInOrder } from './following'
import { handoversIn, unknownHandoversIn } from './handovers'
import type { Memory } from './memory'
import { hopMatches, nodeMatches } from './node-filter'
import { listPractice } from './practice'
import { hopKeys, nodeKeys, type OrderBy, sorted } from './order'
import { pageOf, part } from './pages'
import { ToldWorkflow } from './told-workflow'
import { propertyOfNode, referencesOf, textOf, valueInLanguages } from './values'

type NodeField = (memory: Memory, node: StoredNode, given: Given) => unknown

const ofEveryNode: Readonly<Record<string, NodeField>> = {
  label: (_, node, given) => textOf(node, given['languages'] as Language[] | undefined).label,
  text: (_, node, given) => textOf(node, given['languages'] as Language[] | undefined),
  sources: (memory, node) => citationsOf(memory, node),
  claims: touchingClaims,
  dataset: (memory, { properties }) => memory.dataset(properties['dataset']),
}

const derived: Readonly<Record<string, NodeField>> = {
  'Role.faceToFace': contactOf,
  'Role.work': workOf,
  'Source.nodes': citingNodes,
  'Source.places': placesOf,
  'Task.followedBy': (memory, task, given) =>
    tasksInOrder(memory, task, given as FollowingArguments, true),
  'Task.precededBy': (memory, task, given) =>
    tasksInOrder(memory, task, given as FollowingArguments, false),
  'Workflow.handovers': (memory, workflow) => handoversIn(memory, stepsOf(memory, workflow)),
  'Workflow.unknownHandovers': (memory, workflow) =>
    unknownHandoversIn(memory, stepsOf(memory, workflow)),
  'Library.differences': differencesOf,
}

function stepsOf(memory: Memory, workflow: StoredNode): readonly StoredNode[] {
  return ToldWorkflow.of(memory, workflow).steps
}

/** What a client gets of a node for one of its fields. */
export function nodeField(memory: Memory, node: StoredNode, name: string, given: Given): unknown {
  const computed = ofEveryNode[name] ?? derived[`${node.kind}.${name}`]
  if (computed !== undefined) return computed(memory, node, given)
  const property = propertyOfNode(node, name)
  if (property !== undefined) return valueInLanguages(node, property, given)
  const edge = edgeField(node.kind, name)
  if (edge !== undefined) return across(memory, node, edge, given)
  const connected = edgeField(node.kind, name.replace(/Connection$/, ''))
  if (connected === undefined) throw new Error(`Nobody has said what ${node.kind}.${name} is.`)
  return connection(memory, node, connected, given)
}

/** The nodes that cite a source, or a place in it. */
function citingNodes(
  memory: Memory,
  { id }: StoredNode,
  { locator, limit, offset }: Given,
): unknown {
  const nodes = memory.nodes.filter((node) =>
    referencesOf(node).some(
      (reference) => reference.source === id && isInside(reference, (locator ?? null) as string),
    ),
  )
  const inOrder = sorted(nodes, nodeKeys(memory, [], undefined, undefined))
  return part(inOrder, limit, offset)
}

/** The nodes at the other end, each once; one or none if there can be but one. */
function across(memory: Memory, node: StoredNode, edge: EdgeField, given: Given): unknown {
  const { where, sort, limit, offset } = given
  const practice = listPractice(given, edge.targets)
  const all = entries(memory, node, edge, { ...given, practice })
  const matching = [...new Set(all.map((entry) => entry.node))].filter(
    (each) => where == null || nodeMatches(memory, each, where as Given, practice),
  )
  const inOrder = sorted(matching, nodeKeys(memory, edge.targets, sort as OrderBy, practice))
  if (edge.single) return inOrder[0] ?? null
  return part(inOrder, limit, offset)
}

function connection(memory: Memory, node: StoredNode, edge: EdgeField, given: Given): unknown {
  const { where, sort } = given
  const practice = listPractice(given, edge.targets)
  const matching = entries(memory, node, edge, { ...given, practice }).filter(
    (entry) => where == null || hopMatches(memory, entry, where as Given, practice),
  )
  const keys = hopKeys(memory, edge.targets, sort as OrderBy, practice)
  const list = listName(`${node.kind}.${edge.field}Connection`, sort)
  return edge.edge.claim === false
    ? pageOf(
        matching,
        keys,
        list,
        given,
        countingOfNodes(memory, ({ node: target }) => target),
      )
    : pageOf(
        matching,
        keys,
        list,
        given,
        countingOfClaims(memory, ({ claim }) => claim),
      )
}

/** Tells one list with its order from another. */
export function listName(field: string, sort: unknown): string {
  return JSON.stringify([field, saying(sort) ?? []])
}

/** What an order says: an entry of null, or of nothing, says nothing. */
function saying(order: unknown): unknown {
  if (Array.isArray(order)) {
    const entries = order.map(saying).filter((entry) => entry !== undefined)
    return entries.length > 0 ? entries : undefined
  }
  if (typeof order !== 'object' || order === null) return order ?? undefined
  const keys = Object.entries(order).map(([name, given]) => [name, saying(given)] as const)
  const said = keys.filter(([, given]) => given !== undefined)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}
