import { dirname, join } from 'node:path'

import { readDataset } from './read-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'

/** The folder of the project, where data/ and docs/ stand. */
export const root = dirname(require.resolve('#root/package.json'))

let general: Promise<Dataset> | undefined

/** Read once for all tests of a file. */
export function readGeneralDataset(): Promise<Dataset> {
  return (general ??= readDataset(join(root, 'data', 'general')))
}
