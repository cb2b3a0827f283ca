import { dirname } from 'node:path'

import { readDataset } from './read-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'

/** An invented library with every kind of node and of edge, parallel edges, loops and labels that are hard to store. */
const smallDatasetPath = dirname(
  require.resolve('#root/tests/support/datasets/small-dataset/everything.yaml'),
)

let small: Promise<Dataset> | undefined

/** Read once for all tests of a file. */
export function readSmallDataset(): Promise<Dataset> {
  return (small ??= readDataset(smallDatasetPath))
}
