import { readGiven, type GivenDataset } from '../dataset/given-dataset'
import { readInput, type Terminal } from './terminal'

const input = '-'

/** The datasets that a command is given: files, folders, and `-` for what comes in. */
export async function readGivenDatasets(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly GivenDataset[]> {
  const given = await readGiven(paths.filter((path) => path !== input))
  return paths.includes(input) ? [...given, await readFromInput(terminal)] : given
}

async function readFromInput(terminal: Terminal): Promise<GivenDataset> {
  return { files: [{ name: 'standard input', bytes: await readInput(terminal) }] }
}
