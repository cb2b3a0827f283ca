import type { Parameter, Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { batches } from '../load/batches'
import { searchGrams } from './search-grams'
import { searchTerms, type TextNode } from './search-terms'
import { sortKeys } from './sort-keys'

/** Rises when sort keys, words, stems or marks are made in another way, so that what a graph holds of them is made anew. */
export const derivation = 2

const listTexts = statement('search/list-texts')
const writeSortKeys = statement('search/write-sort-keys')
const removeTerms = statement('search/remove-terms')
const removeGrams = statement('search/remove-grams')
const writeTerms = statement('search/write-terms')
const writeGrams = statement('search/write-grams')

/** Makes what follows from the texts of a dataset's nodes, as the graph holds them: sort keys, and what the search knows. */
export async function derive(transaction: Transaction, dataset: string): Promise<void> {
  const nodes = (await transaction.run(listTexts, { dataset })) as unknown as readonly TextNode[]
  const keys = nodes.map(({ id, texts }) => ({ id, keys: sortKeys(texts) }))
  const terms = searchTerms(nodes)
  const grams = searchGrams(terms.map(({ word }) => word))
  await transaction.run(removeTerms, { dataset })
  await transaction.run(removeGrams, { dataset })
  await inBatches(transaction, writeSortKeys, keys)
  await inBatches(
    transaction,
    writeTerms,
    terms.map((term) => ({ ...term, dataset })),
  )
  await inBatches(
    transaction,
    writeGrams,
    grams.map((gram) => ({ ...gram, dataset })),
  )
}

async function inBatches(
  transaction: Transaction,
  text: string,
  all: readonly Parameter[],
): Promise<void> {
  for (const rows of batches(all)) await transaction.run(text, { rows })
}
