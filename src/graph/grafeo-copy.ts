import { copyFileSync, existsSync, linkSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphFile, holdsGraph, makeDirectory, translateOpening } from './grafeo-directory'

/** Begins a folder as a copy of another, unless it holds a graph already. A copy that is cut short leaves none; of two processes the first makes it. */
export function beginAsCopy(directory: string, original: string): void {
  if (holdsGraph(directory)) return
  makeDirectory(directory)
  const file = join(directory, graphFile)
  const copying = `${file}.copying-${process.pid}`
  try {
    copyFileSync(join(original, graphFile), copying)
    takePlace(copying, file)
  } catch (error) {
    throw translateOpening(directory, error)
  } finally {
    rmSync(copying, { force: true })
  }
}

/** Gives a file its name, unless another process was quicker, which may have it open already. */
function takePlace(made: string, file: string): void {
  try {
    linkSync(made, file)
  } catch {
    // Not every file system has links.
    if (!existsSync(file)) renameSync(made, file)
  }
}

/** A folder with a copy of the graph, for as long as a process runs. None if the system has no place for it, as when nothing can be written. */
export function passingCopy(original: string): string | undefined {
  let directory: string | undefined
  try {
    directory = mkdtempSync(join(tmpdir(), 'library-work-graph-'))
    beginAsCopy(directory, original)
    return directory
  } catch {
    if (directory !== undefined) removeFolder(directory)
    return undefined
  }
}

export function removeFolder(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}
