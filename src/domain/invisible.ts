/** Signs that nobody sees: soft hyphens, joiners, and spaces without width. They mean something in some scripts, and so are kept in texts. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu

/** A text without the signs that nobody sees, as texts are compared. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}
