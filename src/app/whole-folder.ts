import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

interface WholeFolder {
  readonly fill: (folder: string) => Promise<void>
  /** Whether another process has made it meanwhile. */
  readonly isMade: () => Promise<boolean>
}

/** Makes a folder anew that gets its name when it is whole. Each process fills one of its own, so that several can do it at once, and the first one's stays. */
export async function makeWholeFolder(path: string, { fill, isMade }: WholeFolder): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const making = await mkdtemp(`${path}-`)
  try {
    await fill(making)
    if (await isMade()) return
    await rm(path, { recursive: true, force: true })
    await rename(making, path)
  } catch (error) {
    if (!(await isMade())) throw error
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}
