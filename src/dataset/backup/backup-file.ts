import { createHash } from 'node:crypto'
import { z } from 'zod'
import { InvalidInput } from '../../domain/errors'
import { nestsTooDeep } from '../../domain/nesting'
import { utf8Text } from '../../domain/utf8'
import { backupSchema, type Backup } from './backup'

const kind = 'library-work-graph-backup'
const format = 1

const head = z.object({ kind: z.literal(kind), format: z.number(), sum: z.string() })

/** The text of a backup's file: what it is, the sum of its content, and the content. */
export function backupText(content: Backup): string {
  return `${JSON.stringify({ kind, format, sum: sumOf(content), content })}\n`
}

/** The backup that a file holds. One that is not whole, or was changed, is refused. */
export function backupIn(bytes: Buffer, name: string): Backup {
  const value = jsonIn(bytes, name)
  const known = head.safeParse(value)
  if (!known.success) throw new InvalidInput(noBackup(name))
  if (known.data.format !== format) {
    throw new InvalidInput(
      `${name} is a backup of the form ${known.data.format}, and this version of the program reads the form ${format}. Restore it with the version that made it, or with a later one.`,
    )
  }
  const { content } = value as { readonly content?: unknown }
  if (sumOf(content) !== known.data.sum) throw new InvalidInput(damaged(name))
  const { data } = backupSchema.safeParse(content)
  if (data === undefined) throw new InvalidInput(damaged(name))
  return data
}

function jsonIn(bytes: Buffer, name: string): unknown {
  const text = utf8Text(bytes)
  if (text === undefined || nestsTooDeep(text)) throw new InvalidInput(noBackup(name))
  try {
    return JSON.parse(text)
  } catch (cause) {
    const isCutOff = text.startsWith(`{"kind":"${kind}"`)
    throw new InvalidInput(isCutOff ? damaged(name) : noBackup(name), { cause })
  }
}

function sumOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(content) ?? '')
    .digest('hex')
}

function noBackup(name: string): string {
  return `${name} is no backup. Give a file that the command backup has written; a dataset is brought in by the command import.`
}

function damaged(name: string): string {
  return `${name} is not whole, or was changed since it was written: its content has not the sum that it names. Take another backup.`
}
