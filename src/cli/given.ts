import { readGiven, type DatasetFiles } from '../dataset/dataset-files'
import { readInput, type Terminal } from './terminal'

const input = '-'

/** The datasets that a command is given: files, folders, and `-` for what comes in. */
export async function readGivenDatasets(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly DatasetFiles[]> {
  const given = await readGiven(paths.filter((path) => path !== input))
  return paths.includes(input) ? [...given, await readFromInput(terminal)] : given
}

async function readFromInput(terminal: Terminal): Promise<DatasetFiles> {
  return { files: [{ name: 'standard input', bytes: await readInput(terminal) }] }
}
