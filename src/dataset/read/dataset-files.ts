import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

import { compareIds } from '../../domain/compare-ids'
import { InvalidInput, type Fault } from '../../domain/errors'
import { isSystemError, reasonOf } from '../../domain/system-refusal'
import { bytesOfFile } from '../file/bytes'
import { tableNameOf } from '../tables/columns'
import { isTable } from './dataset-file'
import { isHidden, isSpreadsheet, sheetsAsTables, tellsOfFiles } from './foreign-files'

/** More names would hide what a warning says. */
const mostNamed = 10

const endings: readonly string[] = ['.yaml', '.yml', '.json', '.csv', '.tsv']

/** The files of a dataset, and what stands beside them and is none of them, but may have been meant. */
interface FoundFiles {
  readonly files: readonly string[]
  readonly warnings: readonly Fault[]
}

/**
 * The files of each dataset that the paths name: a file is a dataset of its own, and so are all files of a folder, and tables that are called
 * the same but for nodes, edges and dataset, of which one need be named.
 */
export async function datasetFiles(paths: readonly string[]): Promise<readonly FoundFiles[]> {
  const groups = new Map<string, FoundFiles>()
  for (const path of paths) {
    const found = await filesAt(path)
    groups.set(found.files.join('\n'), found)
  }
  return [...groups.values()]
}

async function filesAt(path: string): Promise<FoundFiles> {
  const found = await stat(path).catch(unreadable(path))
  if (found.isDirectory()) return filesIn(path)
  return isTable(path) && tableNameOf(path) !== undefined
    ? tablesBeside(path)
    : { files: [path], warnings: [] }
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

async function filesIn(folder: string): Promise<FoundFiles> {
  const entries = await entriesIn(folder)
  const all = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  const names = all.filter((name) => endings.includes(extname(name).toLowerCase()))
  const files = names.filter((name) => !name.endsWith('.schema.json'))
  if (files.length === 0) {
    throw new InvalidInput(
      `The folder ${folder} holds no dataset: none of its files ends in ${endings.join(', ')}.${all.some(isSpreadsheet) || isSpreadsheet(folder) ? ` There are spreadsheets, which are not read here. ${sheetsAsTables}` : ''}`,
    )
  }
  const others = entries.filter(({ name }) => !names.includes(name) && !tellsOfFiles(name))
  return {
    files: files.map((name) => join(folder, name)),
    warnings: passedOver(folder, others, `Files of a dataset end in ${endings.join(', ')}.`),
  }
}

async function tablesBeside(path: string): Promise<FoundFiles> {
  const folder = dirname(path)
  const stem = stemOf(basename(path))
  const entries = await entriesIn(folder)
  const beside = entries.filter(({ name }) => stemOf(name) === stem && stem !== name)
  const isRead = ({ name }: Dirent) => isTable(name) && tableNameOf(name) !== undefined
  return {
    files: beside.filter(isRead).map(({ name }) => join(folder, name)),
    warnings: passedOver(
      folder,
      beside.filter((entry) => !isRead(entry)),
      'Tables of a dataset end in .csv or .tsv.',
    ),
  }
}

/** The name of a table before what tells which one it is, also if it ends in another way than tables do. */
function stemOf(name: string): string {
  return name.replace(/(dataset|nodes|edges)\.[^/\\]+$/i, '')
}

function passedOver(folder: string, left: readonly Dirent[], rule: string): readonly Fault[] {
  if (left.length === 0) return []
  const names = left.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  const told = names.slice(0, mostNamed).join(', ')
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const message = `What else stands here was passed over: ${told}${more}. ${rule}`
  return [{ file: folder, line: 1, column: 1, message }]
}

/** What stands in a folder, but for what programs keep for themselves, in the order of names. */
async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder))
  return entries
    .filter(({ name }) => !isHidden(name))
    .sort((one, other) => compareIds(one.name, other.name))
}
