/** What names are compared by: in lower case, without blanks around them, and with one space for blanks in a row. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}
