import { InvalidDataset, InvalidInput } from '../domain/errors'
import { readDataset } from './read-dataset'

/** Checks the dataset that the command line names, and says what it holds or what is wrong with it. */
async function check(path: string): Promise<void> {
  try {
    const { head, nodes, edges, checksum } = await readDataset(path)
    process.stdout.write(
      `${head.id} ${head.version}: ${nodes.length} nodes, ${edges.length} edges, checksum ${checksum}\n`,
    )
  } catch (error) {
    if (!(error instanceof InvalidDataset || error instanceof InvalidInput)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

void check(process.argv[2] ?? 'data/general')
