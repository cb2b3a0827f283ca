import { certainties } from '../claim/certainty'
import type { Texts } from '../texts/en'
import { leftOutBy } from './filters'
import { mostByHub, type Hub } from './hubs'
import type { GraphPart } from './neighbourhood.query'

interface Narrowed {
  /** The picture before anything was left out of it. */
  readonly part: GraphPart & { readonly hubs?: readonly Hub[] }
  readonly without: readonly string[]
  /** What descriptions are called, by id. */
  readonly datasets: ReadonlyMap<string, string>
}

/** What a picture of a neighbourhood leaves out, in words. */
export function notesOf({ part, without, datasets }: Narrowed, texts: Texts): readonly string[] {
  const { nodes, edges, hubs = [] } = part
  const names = new Map([
    ...nodes.map(({ kind }) => [leftOutBy.kind(kind), texts.kinds[kind]] as const),
    ...edges.map(({ kind, label }) => [leftOutBy.edge(kind), label] as const),
    ...certainties.map((name) => [leftOutBy.line(name), texts.legend[name]] as const),
    ...[...datasets].map(([id, name]) => [leftOutBy.dataset(id), name] as const),
    ...nodes.map(({ id, label }) => [leftOutBy.node(id), label] as const),
    ...nodes.map(({ id, label }) => [leftOutBy.fold(id), texts.paper.hangingOn(label)] as const),
  ])
  // What the picture did not have anyway is not left out of it.
  const leftOut = without.flatMap((word) => names.get(word) ?? [])
  return [
    ...(leftOut.length > 0 ? [`${texts.paper.without}: ${leftOut.join('; ')}.`] : []),
    ...(hubs.length > 0
      ? [
          `${texts.find.hubs(mostByHub)} ${hubs.map(({ label, left }) => `${label} (+${left})`).join(', ')}.`,
        ]
      : []),
  ]
}
