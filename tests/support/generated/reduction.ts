import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Question } from './comparison'
import type { Item, Selected } from './question'

export interface Case {
  readonly dataset: Dataset
  readonly question: Question
}

/** Takes one thing after another away from a case that fails, as long as it goes on failing, until nothing more can go. */
export async function smallest(
  failing: Case,
  fails: (candidate: Case) => Promise<boolean>,
  until: number,
): Promise<Case> {
  let current = failing
  for (;;) {
    const smaller = await firstThatFails(smallerCases(current), fails, until)
    if (smaller === undefined) return current
    current = smaller
  }
}

async function firstThatFails(
  candidates: Iterable<Case>,
  fails: (candidate: Case) => Promise<boolean>,
  until: number,
): Promise<Case | undefined> {
  for (const candidate of candidates) {
    if (Date.now() > until) return undefined
    if (await fails(candidate)) return candidate
  }
  return undefined
}

function* smallerCases({ dataset, question }: Case): Iterable<Case> {
  for (const selected of smallerSelected(question.selected)) {
    yield { dataset, question: { ...question, selected } }
  }
  for (const smaller of smallerDatasets(dataset)) yield { dataset: smaller, question }
}

/** The lists that lack some entries: first many, then single ones, then those with one entry made smaller. */
function* smallerLists<Entry>(
  all: readonly Entry[],
  smaller: (entry: Entry) => Iterable<Entry>,
): Iterable<readonly Entry[]> {
  for (let size = all.length; size >= 1; size = Math.floor(size / 2)) {
    for (let begin = 0; begin < all.length; begin += size) {
      yield [...all.slice(0, begin), ...all.slice(begin + size)]
    }
  }
  for (const [place, entry] of all.entries()) {
    for (const less of smaller(entry)) yield all.with(place, less)
  }
}

function* smallerSelected(selected: Selected): Iterable<Selected> {
  for (const [place, item] of selected.entries()) {
    if (item.kind === 'fragment') yield selected.toSpliced(place, 1, ...item.selected)
  }
  yield* smallerLists(selected, smallerItems)
}

function* smallerItems(item: Item): Iterable<Item> {
  if (item.condition !== null) yield { ...item, condition: null }
  if (item.kind === 'fragment') {
    if (item.isNamed) yield { ...item, isNamed: false }
    for (const selected of smallerSelected(item.selected)) yield { ...item, selected }
    return
  }
  for (const below of smallerSelected(item.below)) yield { ...item, below }
  if (item.hasAlias) yield { ...item, hasAlias: false }
  if (item.isSplit) yield { ...item, isSplit: false }
  for (const given of smallerLists(item.given, function* (each) {
    if (each.isVariable) yield { ...each, isVariable: false }
    for (const value of smallerValues(each.value)) yield { ...each, value }
  })) {
    yield { ...item, given }
  }
}

function* smallerValues(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) yield* smallerLists(value as unknown[], smallerValues)
  else if (typeof value === 'object' && value !== null) {
    for (const entries of smallerLists(Object.entries(value), function* ([name, each]) {
      for (const less of smallerValues(each)) yield [name, less] as [string, unknown]
    })) {
      yield Object.fromEntries(entries)
    }
  }
}

function* smallerDatasets(dataset: Dataset): Iterable<Dataset> {
  for (const edges of smallerLists(dataset.edges, smallerBearers)) {
    yield { ...dataset, edges, checksum: 'smaller' }
  }
  for (const nodes of smallerLists(dataset.nodes, smallerBearers)) {
    const ids = new Set(nodes.map(({ id }) => id))
    if (dataset.edges.every(({ from, to }) => ids.has(from) && ids.has(to))) {
      yield { ...dataset, nodes, checksum: 'smaller' }
    }
  }
}

/** What every node and every edge of its kind has, and so is never taken away. */
const kept = /^(id|dataset|library|kind|position|title|modality|modalityRank|basis|names)$/

function* smallerBearers<Bearer extends { readonly properties: Readonly<Record<string, unknown>> }>(
  bearer: Bearer,
): Iterable<Bearer> {
  for (const name of Object.keys(bearer.properties)) {
    if (kept.test(name)) continue
    const { [name]: _, ...properties } = bearer.properties
    yield { ...bearer, properties }
  }
}
