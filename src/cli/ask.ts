import type { Language } from '../domain/languages'
import type { Question } from './ask-graph'
import { failed } from './failure'
import { refuseWhereAbsent, withGraph, type GraphPlace } from './place'
import type { QueryAnswer, QueryError } from './running-server'
import { alarming, type Terminal } from './terminal'

/** Asks the graph of a place, wherever that is. */
export async function askAt(
  question: Question,
  chosen: readonly Language[],
  place: GraphPlace,
  explained = false,
): Promise<QueryAnswer> {
  if (place.kind === 'server') {
    return place.server.query(
      question,
      chosen.map((language) => language.toLowerCase()),
      explained,
    )
  }
  refuseWhereAbsent(place.config)
  // Only here, so that who asks a server does not wait for the schema.
  const { askGraph } = await import('./ask-graph.js')
  return withGraph(place.config, (graph) => askGraph(graph, question, chosen, explained))
}

/** Tells what is wrong with a question; the command has then failed. */
export function reportErrors(errors: readonly QueryError[], terminal: Terminal): void {
  if (errors.length > 0) terminal.exitCode = failed
  for (const error of errors) terminal.errors.write(`${inWords(error, terminal)}\n`)
}

function inWords({ message, locations, extensions }: QueryError, terminal: Terminal): string {
  const [place] = locations ?? []
  const where = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`
  return `${alarming(extensions?.code ?? 'error', terminal)}: ${message}${where}`
}
