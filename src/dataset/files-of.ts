import { stringify } from 'yaml'

import type { KnownNodes } from './read/known-node'
import type { Dataset } from './stored/dataset'
import { WrittenContent } from './write/content'

export type DatasetFormat = 'yaml' | 'json'

/** A file to be written. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
}

interface FilesOptions {
  /** Nodes of other datasets; the label of a step whose task is one of them is left out where it is that of the task. */
  readonly known?: KnownNodes
}

/** The files that give the dataset back when they are read: the same dataset, the same bytes. */
export function filesOf(
  dataset: Dataset,
  format: DatasetFormat,
  { known = new Map() }: FilesOptions = {},
): readonly WrittenFile[] {
  const content = new WrittenContent(dataset, known)
  const claims = content.claims()
  const value = {
    dataset: content.head(),
    ...Object.fromEntries(content.lists()),
    ...(claims.length === 0 ? {} : { claims }),
  }
  const text = format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : stringify(value)
  return [{ name: `${dataset.head.id}.${format}`, text }]
}
