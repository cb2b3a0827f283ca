import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

import { InvalidInput } from '../../domain/errors'
import { isSystemError, reasonOf } from '../../domain/system-refusal'
import { bytesOfFile } from '../file/bytes'
import { tableNameOf } from '../tables/columns'
import { isTable } from './dataset-file'
import { isHidden, isSpreadsheet, sheetsAsTables } from './foreign-files'

const endings: readonly string[] = ['.yaml', '.yml', '.json', '.csv', '.tsv']

/**
 * The files of each dataset that the paths name: a file is a dataset of its own, and so are all files of a folder, and tables that are called
 * the same but for nodes, edges and dataset, of which one need be named.
 */
export async function datasetFiles(
  paths: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const groups = new Map<string, readonly string[]>()
  for (const path of paths) {
    const files = await filesAt(path)
    groups.set(files.join('\n'), files)
  }
  return [...groups.values()]
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(unreadable(path))
  if (found.isDirectory()) return filesIn(path)
  return isTable(path) && tableNameOf(path) !== undefined ? tablesBeside(path) : [path]
}

/** The bytes of a file; an error that a person can mend if the system refuses them. */
export function readBytes(path: string): Promise<Buffer> {
  return bytesOfFile(path).catch(unreadable(path))
}

function unreadable(path: string) {
  return (cause: unknown): never => {
    const isAbsent = isSystemError(cause) && cause.code === 'ENOENT'
    throw new InvalidInput(
      isAbsent
        ? `There is no dataset at ${path}. Name a file or a folder that exists.`
        : `The dataset at ${path} cannot be read: ${reasonOf(cause)}. Name a file or a folder that can be read.`,
      { cause },
    )
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await namesIn(folder)
  const names = all.filter((name) => endings.includes(extname(name).toLowerCase()))
  const files = names.filter((name) => !name.endsWith('.schema.json'))
  if (files.length === 0) {
    throw new InvalidInput(
      `The folder ${folder} holds no dataset: none of its files ends in ${endings.join(', ')}.${all.some(isSpreadsheet) || isSpreadsheet(folder) ? ` There are spreadsheets, which are not read here. ${sheetsAsTables}` : ''}`,
    )
  }
  return files.map((name) => join(folder, name))
}

async function tablesBeside(path: string): Promise<readonly string[]> {
  const stem = stemOf(basename(path))
  const names = await namesIn(dirname(path))
  return names
    .filter((name) => isTable(name) && tableNameOf(name) !== undefined && stemOf(name) === stem)
    .map((name) => join(dirname(path), name))
}

function stemOf(name: string): string {
  return name.replace(/(dataset|nodes|edges)\.[ct]sv$/i, '')
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder))
  return entries
    .filter((entry) => !entry.isDirectory() && !isHidden(entry.name))
    .map(({ name }) => name)
    .sort()
}
