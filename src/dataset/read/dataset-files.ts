import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

import { InvalidInput } from '../../domain/errors'

const endings: readonly string[] = ['.yaml', '.yml', '.json']

/** The files of a dataset: the one that the path names, or all that stand in the folder, in the order of their names. */
export async function datasetFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new InvalidInput(`There is no dataset at ${path}. Name a file or a folder that exists.`, {
      cause: error,
    })
  })
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && endings.includes(extname(entry.name).toLowerCase()))
    .map((entry) => entry.name)
    .filter((name) => !name.endsWith('.schema.json'))
    .sort()
  if (names.length === 0) {
    throw new InvalidInput(
      `The folder ${path} holds no dataset: none of its files ends in ${endings.join(', ')}.`,
    )
  }
  return names.map((name) => join(path, name))
}
