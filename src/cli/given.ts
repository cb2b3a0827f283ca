import { readGiven, type GivenDataset } from '../dataset/given-dataset'
import { readInput, type Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

const input = '-'

/** The datasets that a command is given: each a file, a folder, or `-` for what comes in. */
export function readGivenDatasets(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly GivenDataset[]> {
  if (paths.filter((path) => path === input).length > 1) {
    throw new WrongUsage('What comes in can be read once; give - once.')
  }
  return Promise.all(
    paths.map((path) => (path === input ? readFromInput(terminal) : readGiven(path))),
  )
}

async function readFromInput(terminal: Terminal): Promise<GivenDataset> {
  return { files: [{ name: 'standard input', bytes: Buffer.from(await readInput(terminal)) }] }
}
