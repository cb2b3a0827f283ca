import { inspect } from 'node:util'
import type { RunDetails } from 'fast-check'
import type { Dataset, StoredProperties } from '../../../src/dataset/stored/dataset'
import type { Disagreement, Question } from './comparison'

/** The smallest case that was found, as one reads it: what was in the graph, what was asked, and who says what. */
export function report(
  details: RunDetails<[Dataset, Question[]]>,
  disagreement: Disagreement | undefined,
  seed: number,
): string {
  const [dataset] = details.counterexample ?? []
  if (disagreement === undefined || dataset === undefined) {
    return `The questions of the seed ${seed} could not be asked: ${inspect(details.errorInstance)}`
  }
  const { text, variables, path, expected, actual } = disagreement
  return [
    `The engine and the reference differ at ${path} (seed ${seed}, ${details.numShrinks} times made smaller).`,
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
