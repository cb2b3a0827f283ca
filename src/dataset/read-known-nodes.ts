import { languages } from '../domain/languages'
import { localisedName } from '../domain/model/localised'
import type { NodeKindName } from '../domain/model/node-kind'
import type { Graph, Row } from '../graph/graph'
import { statement } from '../graph/statement'
import type { KnownNode, KnownNodes } from './read/known-node'

const listKnown = statement('dataset/list-known')

/** The nodes that a graph holds, so that references of datasets that are not in it yet can be checked. */
export async function readKnownNodes(graph: Graph): Promise<KnownNodes> {
  const rows = await graph.read(listKnown)
  return new Map(rows.map((row) => [String(row['id']), knownNode(row)]))
}

function knownNode(row: Row): KnownNode {
  const label = languages.flatMap((language) => {
    const text = row[localisedName('label', language)]
    return typeof text === 'string' ? [[language, text]] : []
  })
  return {
    kind: row['kind'] as NodeKindName,
    dataset: String(row['dataset']),
    label: Object.fromEntries(label) as KnownNode['label'],
  }
}
