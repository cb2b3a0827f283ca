import type { Fault } from '../../domain/errors'
import { isTable, type DatasetFile } from './dataset-file'
import { isMapping, type Mapping } from '../file/mapping'
import { whereIs } from './where-is'

export interface WrittenHead {
  readonly file: DatasetFile
  readonly written: Mapping
}

/** The head of a dataset, and the faults if there is none or more than one. */
export function checkHead(files: readonly DatasetFile[]): {
  readonly head: WrittenHead | undefined
  readonly faults: readonly Fault[]
} {
  const heads = files.filter((file) => isMapping(file.value) && 'dataset' in file.value)
  const [first, ...others] = heads
  if (first === undefined) {
    const message = `No file of the dataset has a head. ${remedy(files)}`
    return { head: undefined, faults: files.slice(0, 1).map((file) => file.faultAt([], message)) }
  }
  const faults = others.map((file) => {
    const place = whereIs({ file: first, path: ['dataset'] })
    return file.faultAtKey([], 'dataset', `The dataset has a head already, at ${place}; keep one.`)
  })
  return { head: headOf(first), faults }
}

function remedy(files: readonly DatasetFile[]): string {
  return files.every(({ name }) => isTable(name))
    ? 'Add a table whose name ends in dataset.csv.'
    : 'Begin one with the key "dataset".'
}

function headOf(file: DatasetFile): WrittenHead | undefined {
  const written = isMapping(file.value) ? file.value['dataset'] : undefined
  return isMapping(written) ? { file, written } : undefined
}
