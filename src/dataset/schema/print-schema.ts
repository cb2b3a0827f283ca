import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { datasetJsonSchema } from './dataset-schema'

const root = join(require.resolve('#root/package.json'), '..')

writeFileSync(join(root, 'data', 'dataset.schema.json'), datasetJsonSchema())
