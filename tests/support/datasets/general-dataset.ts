import { dirname, join } from 'node:path'

import { readDataset } from '../../../src/dataset/read-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'

/** The folder of the project, where data/ and docs/ stand. */
export const root = dirname(require.resolve('#root/package.json'))

export function readGeneralDataset(): Promise<Dataset> {
  return readDataset(join(root, 'data', 'general'))
}
