import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { GrafeoDB } from '@grafeo-db/js'
import { DomainError, EngineDamaged, EngineLocked, InvalidConfiguration } from '../domain/errors'
import { isSystemError, reasonOf } from '../domain/system-refusal'
import { systemErrorIn, tellsLockedFile } from './grafeo-errors'
import { LastChange, readLastChange } from './last-change'
import { makeFolder } from './make-folder'

/** The log is folded into the file once it holds this much: small enough that a start after a crash is quick. */
const CHECKPOINT_AFTER_BYTES = 4_000_000

export interface OpenDirectory {
  readonly database: GrafeoDB
  readonly lastChange: LastChange
}

export const graphFile = 'graph.grafeo'
const noteFile = 'last-change.json'

/** Whether a folder holds a graph, whole or damaged. */
export function holdsGraph(directory: string): boolean {
  return [graphFile, noteFile].some((name) => existsSync(join(directory, name)))
}

/** Opens the graph that a folder holds, or makes it; refuses a folder that has lost changes. */
export function openDirectory(directory: string, shuffleUnordered: boolean): OpenDirectory {
  makeDirectory(directory)
  const file = join(directory, graphFile)
  const note = join(directory, noteFile)
  try {
    refuseUnwritable(directory)
    refuseLostChanges(directory, file, note)
    const database = GrafeoDB.create(file, { shuffleUnordered })
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_AFTER_BYTES })
    const lastChange = new LastChange(note)
    lastChange.note(Number(database.currentEpoch()))
    return { database, lastChange }
  } catch (error) {
    throw translateOpening(directory, error)
  }
}

export function makeDirectory(directory: string): void {
  try {
    makeFolder(directory)
  } catch (cause) {
    throw unusable(directory, 'made', cause)
  }
}

/** The engine calls a file damaged that it may not read or write. */
function refuseUnwritable(directory: string): void {
  const own = readdirSync(directory).filter(
    (name) => name === noteFile || name.startsWith(graphFile),
  )
  const log = join(directory, `${graphFile}.wal`)
  const logged = existsSync(log) ? readdirSync(log).map((name) => join(log, name)) : []
  for (const path of [directory, ...own.map((name) => join(directory, name)), ...logged]) {
    accessSync(path, constants.R_OK | constants.W_OK)
  }
}

/**
 * Grafeo opens a log with a damaged middle, or none at all, as if the changes in it had never been.
 * A change is noted only after it was committed, so a crash leaves the graph ahead of its note, never behind.
 */
function refuseLostChanges(directory: string, file: string, note: string): void {
  const noted = readLastChange(note)
  if (noted === undefined) return
  if (Number.isNaN(noted))
    throw damaged(directory, `${note} is unreadable`, lostChangesWayOut(note))
  if (!existsSync(file)) {
    if (noted === 0) return
    throw damaged(directory, `${file} is missing`)
  }
  const held = changesIn(file)
  if (held < noted)
    throw damaged(
      directory,
      `it holds ${held} changes, and ${noted} were made`,
      lostChangesWayOut(note),
    )
}

/** Reads without writing: opened otherwise, closing would fold the damaged log away, and with it the evidence. */
function changesIn(file: string): number {
  const database = GrafeoDB.openReadOnly(file)
  const changes = Number(database.currentEpoch())
  database.close()
  return changes
}

/** Says why a folder cannot be opened in the words of the domain. */
export function translateOpening(directory: string, error: unknown): Error {
  if (error instanceof DomainError) return error
  if (tellsLockedFile(error))
    return new EngineLocked(
      `Another process has the graph in ${directory} open. Stop that process, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  const refusal = isSystemError(error) ? error : systemErrorIn(error)
  return refusal === undefined
    ? damaged(directory, 'its files cannot be read', '', error)
    : unusable(directory, 'written to', refusal)
}

function unusable(directory: string, done: 'made' | 'written to', cause: unknown) {
  return new InvalidConfiguration(
    `The folder ${directory} cannot be ${done}: ${reasonOf(cause)}. Set DATA_DIR to a folder that has room and that this process may write to.`,
    { cause },
  )
}

function lostChangesWayOut(note: string): string {
  return ` To go on with what is left, remove ${note}.`
}

function damaged(directory: string, what: string, more = '', cause?: unknown): EngineDamaged {
  return new EngineDamaged(
    `The graph in ${directory} is damaged: ${what}. Restore the folder from a backup, or remove it so that the reference graph is loaded anew.${more}`,
    { cause },
  )
}
