import { compareIds } from '../../domain/compare-ids'
import { distance } from '../../domain/nearest-word'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { beginningOf, gramsOf } from './grams'
import type { QueryWord } from './query-words'
import type { Wanted } from './wanted'

const findGrams = statement('search/find-grams')

/** Of more words than these that begin alike the shorter ones are taken. */
const mostBeginnings = 50
const mostCorrections = 10

/** A stem that is shorter begins too many words that mean something else. */
const shortestStem = 5

type Words = ReadonlyMap<string, readonly string[]>

/** Looks up which words of the index can stand for those of the query. Only for a word that nothing begins with a typo is thought of. */
export async function lookUp(
  graph: Graph,
  words: readonly QueryWord[],
): Promise<readonly Wanted[]> {
  const begun = await wordsWith(graph, words.flatMap(startsOf).map(beginningOf))
  const known = words.map((word) => ({ word, beginnings: beginnings(word, begun) }))
  const unknown = known.filter(({ word, beginnings: found }) => found.size === 0 && edits(word) > 0)
  const alike = await wordsWith(
    graph,
    unknown.flatMap(({ word }) => gramsOf(word.folded)),
  )
  return known.map((each) => ({
    ...each,
    corrections: unknown.includes(each) ? corrections(each.word, alike) : new Set(),
  }))
}

async function wordsWith(graph: Graph, letters: readonly (string | undefined)[]): Promise<Words> {
  const wanted = [...new Set(letters)].filter((each) => each !== undefined)
  if (wanted.length === 0) return new Map()
  const found = new Map<string, readonly string[]>()
  for (const row of await graph.read(findGrams, { letters: wanted })) {
    const key = row['letters'] as string
    found.set(key, [...(found.get(key) ?? []), ...(row['words'] as readonly string[])])
  }
  return found
}

/** What a word of the index begins with if it can stand for the word: the word itself, or a long stem of it. */
function startsOf({ folded, stems }: QueryWord): readonly string[] {
  const long = [...stems.values()].flat().filter((stem) => stem.length >= shortestStem)
  return [...new Set([folded, ...long])]
}

function beginnings(word: QueryWord, begun: Words): ReadonlySet<string> {
  const starts = startsOf(word)
  const found = starts.flatMap((start) =>
    (begun.get(beginningOf(start) ?? '') ?? []).filter((each) => each.startsWith(start)),
  )
  return new Set([...new Set(found)].sort(shorterFirst).slice(0, mostBeginnings))
}

/** How many slips are forgiven: none in a short word, since another word is too near. */
function edits({ folded }: QueryWord): number {
  return folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2
}

/** The nearest words; one that differs in more slips is left out if there is a nearer one. */
function corrections(word: QueryWord, alike: Words): ReadonlySet<string> {
  const allowed = edits(word)
  const candidates = new Set(gramsOf(word.folded).flatMap((gram) => alike.get(gram) ?? []))
  const near = [...candidates]
    .filter((each) => Math.abs(each.length - word.folded.length) <= allowed)
    .map((each) => ({ each, away: distance(word.folded, each) }))
    .filter(({ away }) => away <= allowed)
  const least = Math.min(...near.map(({ away }) => away))
  const nearest = near.filter(({ away }) => away === least).map(({ each }) => each)
  return new Set(nearest.sort(shorterFirst).slice(0, mostCorrections))
}

function shorterFirst(one: string, other: string): number {
  return one.length - other.length || compareIds(one, other)
}
