import type { PlaceInFile } from './entries'

/** A place in words that an editor can follow: file, line and column. */
export function whereIs({ file, path }: PlaceInFile): string {
  const fault = file.faultAt(path, '')
  return `${fault.file}:${fault.line}:${fault.column}`
}
