import { open, rename, rm } from 'node:fs/promises'
import { InvalidInput } from '../domain/errors'
import { reasonOf } from '../domain/system-refusal'

/** Writes a file that bears its name only when it is whole and on the disk, so that an earlier one stays until then. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.part`
  try {
    const file = await open(partial, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw new InvalidInput(
      `${path} cannot be written: ${reasonOf(cause)}. Name a place that has room and that this process may write to.`,
      { cause },
    )
  }
}
