/** A text in the one form in which it is stored: accents in one piece with their letters, and no blanks around it. */
export function textForm(text: string): string {
  return text.normalize('NFC').trim()
}
