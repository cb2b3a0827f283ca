import { withoutInvisible } from './invisible'

/** What names are compared by: in lower case, without what nobody sees or hears, and with one space for blanks in a row. */
export function nameKey(name: string): string {
  return withoutInvisible(name).normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}
