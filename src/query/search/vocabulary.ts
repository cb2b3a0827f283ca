import { compareIds } from '../../domain/compare-ids'
import { distance } from '../../domain/nearest-word'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { beginningOf, gramsOf } from './grams'
import type { QueryWord } from './query-words'
import type { Wanted } from './wanted'

const findGrams = statement('search/find-grams')

/** Of more words than these the shorter ones are taken, and the answer says so. */
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
  const unknown = known.filter(
    ({ word, beginnings: found }) => found.length === 0 && edits(word) > 0,
  )
  const alike = await wordsWith(
    graph,
    unknown.flatMap(({ word }) => telling(word)),
  )
  return known.map(({ word, beginnings: longer }) => {
    const slips = unknown.some((each) => each.word === word) ? corrections(word, alike) : []
    return {
      word,
      beginnings: new Set(longer.slice(0, mostBeginnings)),
      corrections: new Set(slips.slice(0, mostCorrections)),
      limit:
        longer.length > mostBeginnings
          ? mostBeginnings
          : slips.length > mostCorrections
            ? mostCorrections
            : undefined,
    }
  })
}

async function wordsWith(graph: Graph, letters: readonly (string | undefined)[]): Promise<Words> {
  const wanted = [...new Set(letters)].filter((each) => each !== undefined)
  if (wanted.length === 0) return new Map()
  const found = new Map<string, string[]>()
  for (const row of await graph.read(findGrams, { letters: wanted })) {
    const key = row['letters'] as string
    const words = found.get(key) ?? []
    found.set(key, words)
    for (const word of row['words'] as readonly string[]) words.push(word)
  }
  return found
}

/** What a word of the index begins with if it can stand for the word: the word itself, or a long stem of it. */
function startsOf({ folded, stems }: QueryWord): readonly string[] {
  const long = [...stems.values()].flat().filter((stem) => stem.length >= shortestStem)
  return [...new Set([folded, ...long])]
}

/** All words that begin with the word, the shortest first. */
function beginnings(word: QueryWord, begun: Words): readonly string[] {
  const starts = startsOf(word)
  const found = starts.flatMap((start) =>
    (begun.get(beginningOf(start) ?? '') ?? []).filter((each) => each.startsWith(start)),
  )
  return [...new Set(found)].sort(shorterFirst)
}

/** How many slips are forgiven: none in a short word, since another word is too near. */
function edits({ folded }: QueryWord): number {
  return folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2
}

/** One slip changes so many of the letters in threes at most: two that are swapped stand in four of them. */
const gramsOfSlip = 4

/** So many of its letters in threes that every word within the slips that are forgiven has one of them. */
function telling(word: QueryWord): readonly string[] {
  return gramsOf(word.folded).slice(0, edits(word) * gramsOfSlip + 1)
}

/** The nearest words; one that differs in more slips is left out if there is a nearer one. */
function corrections(word: QueryWord, alike: Words): readonly string[] {
  const allowed = edits(word)
  const candidates = new Set(telling(word).flatMap((gram) => alike.get(gram) ?? []))
  const near = [...candidates]
    .filter((each) => Math.abs(each.length - word.folded.length) <= allowed)
    .map((each) => ({ each, away: distance(word.folded, each, allowed) }))
    .filter(({ away }) => away <= allowed)
  const least = Math.min(...near.map(({ away }) => away))
  const nearest = near.filter(({ away }) => away === least).map(({ each }) => each)
  return nearest.sort(shorterFirst)
}

function shorterFirst(one: string, other: string): number {
  return one.length - other.length || compareIds(one, other)
}
