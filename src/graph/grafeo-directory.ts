import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { GrafeoDB } from '@grafeo-db/js'
import { EngineDamaged, EngineLocked, InvalidConfiguration } from '../domain/errors'
import { tellsLockedFile } from './grafeo-errors'
import { LastChange, readLastChange } from './last-change'

/** The log is folded into the file once it holds this much: small enough that a start after a crash is quick. */
const CHECKPOINT_AFTER_BYTES = 4_000_000

export interface OpenDirectory {
  readonly database: GrafeoDB
  readonly lastChange: LastChange
}

const graphFile = 'graph.grafeo'
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

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
  } catch (cause) {
    throw new InvalidConfiguration(
      `The folder ${directory} cannot be made. Set DATA_DIR to a folder that this process may write to.`,
      { cause },
    )
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

function translateOpening(directory: string, error: unknown): Error {
  if (error instanceof EngineDamaged) return error
  if (tellsLockedFile(error))
    return new EngineLocked(
      `Another process has the graph in ${directory} open. Stop that process, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  if (isSystemError(error))
    return new InvalidConfiguration(
      `The folder ${directory} cannot be written to. Set DATA_DIR to a folder that this process may write to.`,
      { cause: error },
    )
  return damaged(directory, 'its files cannot be read', '', error)
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

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
