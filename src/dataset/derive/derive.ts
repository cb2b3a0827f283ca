import type { Parameter, Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { batches } from '../batches'
import type { Advance } from '../progress'
import { searchGrams, type SearchGram } from './search-grams'
import { searchTerms, type SearchTerm, type TextNode } from './search-terms'
import { sortKeys } from '../stored/sort-keys'
import { namesIn } from '../stored/text-properties'

/** Rises when sort keys, words, stems or marks are made in another way, so that what a graph holds of them is made anew. */
export const derivation = 4

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
  await writeSearch(transaction, dataset, searchEntries(nodes))
}

export async function removeSearch(transaction: Transaction, dataset: string): Promise<void> {
  await transaction.run(removeTerms, { dataset })
  await transaction.run(removeGrams, { dataset })
}

/** Writes what the search knows of a dataset, of which it must know nothing yet. */
export async function writeSearch(
  transaction: Transaction,
  dataset: string,
  { terms, grams }: SearchEntries,
  advance?: Advance,
): Promise<void> {
  await inBatches(
    transaction,
    writeTerms,
    terms.map((term) => ({ ...term, dataset })),
    advance,
  )
  await inBatches(
    transaction,
    writeGrams,
    grams.map((gram) => ({ ...gram, dataset })),
    advance,
  )
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
