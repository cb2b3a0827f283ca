import { inspect } from 'node:util'
import type { Dataset, StoredProperties } from '../../../src/dataset/stored/dataset'
import type { Disagreement } from './comparison'

/** The smallest case that was found, as one reads it: what was in the graph, what was asked, and who says what. */
export function report(dataset: Dataset, disagreement: Disagreement, seed: number): string {
  const { text, variables, path, expected, actual } = disagreement
  return [
    `The engine and the reference differ at ${path} (seed ${seed}).`,
    '',
    text,
    JSON.stringify(variables),
    '',
    `reference: ${inspect(expected, { depth: 6 })}`,
    `engine:    ${inspect(actual, { depth: 6 })}`,
    '',
    ...dataset.nodes.map(({ kind, properties }) => `(:${kind} ${shown(properties)})`),
    ...dataset.edges.map(
      ({ type, from, to, properties }) => `(${from})-[:${type} ${shown(properties)}]->(${to})`,
    ),
  ].join('\n')
}

function shown(properties: StoredProperties): string {
  return inspect(properties, { breakLength: Infinity })
}
