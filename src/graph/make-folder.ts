import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it that are missing. Node can do so itself, but goes on for ever below a folder such as /proc, which refuses
 * a new one as if it were missing.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let each = resolve(folder); !existsSync(each); each = dirname(each)) missing.push(each)
  for (const each of missing.toReversed()) makeOne(each)
  // Answers with an error of the system if a file stands there.
  if (!statSync(folder).isDirectory()) mkdirSync(folder)
}

/** Another process may make it at the same moment. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
