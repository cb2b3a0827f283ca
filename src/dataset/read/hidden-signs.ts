import type { Fault } from '../../domain/errors'
import type { PathInFile } from '../file/places'
import type { DatasetFile } from './dataset-file'

/** Signs that nobody sees and that say only where a line may end: what is copied from a web page or a PDF has them. Joiners belong to some scripts. */
const hidden = /[\u00ad\u200b\u2060\ufeff]/

/** The texts of a file that hold a sign which nobody sees: it is kept, and a filter that looks for a part of the text may pass it over. */
export function hiddenSignsIn(file: DatasetFile): readonly Fault[] {
  const found: Fault[] = []
  look(file.value, [])
  return found

  function look(value: unknown, path: PathInFile): void {
    if (typeof value === 'string') {
      const [sign] = hidden.exec(value) ?? []
      if (sign !== undefined) found.push(file.faultAt(path, said(sign)))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) look(part, [...path, key])
    }
  }
}

function said(sign: string): string {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `The text holds a sign that nobody sees (U+${code}), and filters that look for a part of it count that sign. Remove it if it is not meant.`
}
