import { readGiven, type DatasetFiles } from '../dataset/dataset-files'
import type { Fault } from '../domain/errors'
import { readInput, type Terminal } from './terminal'

const input = '-'

/** The datasets that a command is given: files, folders, and `-` for what comes in. */
export async function readGivenDatasets(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly DatasetFiles[]> {
  const given = await readGiven(paths.filter((path) => path !== input))
  // Before anything is checked, since what was left out may be what a fault misses.
  for (const warning of given.flatMap(({ warnings = [] }) => warnings)) {
    terminal.errors.write(`warning: ${warning.file}: ${warning.message}\n`)
  }
  return paths.includes(input) ? [...given, await readFromInput(terminal)] : given
}

/** What became of datasets, with what was left out of each as a warning, for a program that reads no words. */
export function withLeftOut<Result extends { readonly warnings: readonly Fault[] }>(
  results: readonly Result[],
  given: readonly DatasetFiles[],
): readonly Result[] {
  return results.map((result, index) => ({
    ...result,
    warnings: [...(given[index]?.warnings ?? []), ...result.warnings],
  }))
}

async function readFromInput(terminal: Terminal): Promise<DatasetFiles> {
  return { files: [{ name: 'standard input', bytes: await readInput(terminal) }] }
}
