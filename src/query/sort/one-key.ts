import { InvalidInput } from '../../domain/errors'

type Entry = Readonly<Record<string, unknown>>

/** Refuses an entry of a sort with several keys: which of them goes first, GraphQL does not keep. */
export function refuseSeveralKeys(entry: Entry): void {
  const keys = keysIn(entry)
  if (keys.length < 2) return
  const apart = keys.map(([path, value]) => written(path, value)).join(', ')
  throw new InvalidInput(
    `An entry of the argument sort has ${keys.length} keys, and nothing says which of them goes first. Give each an entry of its own, the first key first: sort: [${apart}].`,
  )
}

type Key = readonly [path: readonly string[], value: unknown]

/** The keys of an entry. Those of claims with their nodes stand one level below. */
function keysIn(entry: Entry): readonly Key[] {
  return Object.entries(entry).flatMap(([name, value]): readonly Key[] => {
    if (value == null) return []
    if (name !== 'claim' && name !== 'node') return [[[name], value]]
    return keysIn(value as Entry).map(([path, each]) => [[name, ...path], each] as const)
  })
}

function written(path: readonly string[], value: unknown): string {
  const inside = typeof value === 'string' ? value : '{ … }'
  return path.reduceRight((text, name) => `{ ${name}: ${text} }`, inside)
}
