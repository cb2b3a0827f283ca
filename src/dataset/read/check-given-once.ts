import type { Fault } from '../../domain/errors'
import { whereIs } from './where-is'
import type { ParsedDataset } from './parsed-dataset'

/** The datasets that bear the id of one that was named before them. */
export function checkGivenOnce(datasets: readonly ParsedDataset[]): readonly Fault[] {
  const first = new Map<string, ParsedDataset>()
  return datasets.flatMap((dataset) => {
    const { id, head } = dataset
    if (head === undefined || id === '') return []
    const other = first.get(id)
    if (other?.head === undefined) {
      first.set(id, dataset)
      return []
    }
    const place = whereIs({ file: other.head.file, path: ['dataset', 'id'] })
    const message = `The dataset "${id}" is given already, at ${place}. Give it once, or give this one another id.`
    return [head.file.faultAt(['dataset', 'id'], message)]
  })
}
