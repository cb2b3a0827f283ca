import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { InvalidInput } from '../domain/errors'
import { reasonOf } from '../domain/system-refusal'

/**
 * Writes a file that bears its name only when it is whole and on the disk, so that an earlier one stays until then. A device or a pipe is written to as
 * it is: to put a file in its place would take it away from all others.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    if (await isNoFile(path)) await writeFile(path, text)
    else await takePlace(await realpath(path).catch(() => path), text)
  } catch (cause) {
    throw new InvalidInput(
      `${path} cannot be written: ${reasonOf(cause)}. Name a place that has room and that this process may write to.`,
      { cause },
    )
  }
}

async function isNoFile(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => undefined)
  return known !== undefined && !known.isFile() && !known.isDirectory()
}

async function takePlace(path: string, text: string): Promise<void> {
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
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
}
