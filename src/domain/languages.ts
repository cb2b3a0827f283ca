/** The languages of labels, alternative labels and descriptions, in the order in which they are tried by default. */
export const languages = ['EN', 'FI', 'SV'] as const

export type Language = (typeof languages)[number]

/** The name of each language. */
export const languageNames: Readonly<Record<Language, string>> = {
  EN: 'English.',
  FI: 'Finnish.',
  SV: 'Swedish.',
}

/** The chosen languages in their order, followed by those that were not chosen. */
export function withFallbacks(chosen: readonly Language[]): readonly Language[] {
  return [...new Set([...chosen, ...languages])]
}
