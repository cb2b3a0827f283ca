import type { Parameter, Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { batches } from '../batches'
import type { Advance } from '../progress'
import { searchGrams, type SearchGram } from './search-grams'
import { searchTerms, type SearchTerm, type TextNode } from './search-terms'
import { sortKeys } from '../stored/sort-keys'
import { namesIn } from '../stored/text-properties'

/** Rises when sort keys, words, stems or marks are made in another way, so that what a graph holds of them is made anew. */
export const derivation = 6

const listTexts = statement('search/list-texts')
const writeSortKeys = statement('search/write-sort-keys')
const removeTerms = statement('search/remove-terms')
const removeGrams = statement('search/remove-grams')
const writeTerms = statement('search/write-terms')
const writeGrams = statement('search/write-grams')

/** What the search must know of a dataset. */
export interface SearchEntries {
  readonly terms: readonly SearchTerm[]
  readonly grams: readonly SearchGram[]
}

export function searchEntries(nodes: readonly TextNode[]): SearchEntries {
  const terms = searchTerms(nodes)
  return { terms, grams: searchGrams(terms.map(({ word }) => word)) }
}

/** Makes what follows from the texts of a dataset's nodes, as the graph holds them: names, sort keys, and what the search knows. */
export async function derive(transaction: Transaction, dataset: string): Promise<void> {
  const nodes = (await transaction.run(listTexts, { dataset })) as unknown as readonly TextNode[]
  const keys = nodes.map(({ id, texts }) => {
    const names = namesIn(texts)
    return { id, keys: { ...sortKeys(texts), ...(names.length > 0 && { names }) } }
  })
  await inBatches(transaction, writeSortKeys, keys)
  await removeSearch(transaction, dataset)
  await writeSearch(transaction, new Map([[dataset, searchEntries(nodes)]]))
}

export async function removeSearch(transaction: Transaction, dataset: string): Promise<void> {
  await transaction.run(removeTerms, { dataset })
  await transaction.run(removeGrams, { dataset })
}

/** Writes what the search knows of datasets, by their ids. It must know nothing of them yet. */
export async function writeSearch(
  transaction: Transaction,
  entries: ReadonlyMap<string, SearchEntries>,
  advance?: Advance,
): Promise<void> {
  const all = [...entries]
  const terms = all.flatMap(([dataset, known]) => known.terms.map((term) => ({ ...term, dataset })))
  const grams = all.flatMap(([dataset, known]) => known.grams.map((gram) => ({ ...gram, dataset })))
  await inBatches(transaction, writeTerms, terms, advance)
  await inBatches(transaction, writeGrams, grams, advance)
}

async function inBatches(
  transaction: Transaction,
  text: string,
  all: readonly Parameter[],
  advance?: Advance,
): Promise<void> {
  for (const rows of batches(all)) {
    await transaction.run(text, { rows })
    advance?.(rows.length)
  }
}
