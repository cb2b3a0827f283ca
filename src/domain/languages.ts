/** The languages of labels, alternative labels and descriptions, in the order in which they are tried by default. */
export const languages = ['EN', 'FI', 'SV', 'SE', 'SMN', 'SMS'] as const

export type Language = (typeof languages)[number]

/** The name of each language. */
export const languageNames: Readonly<Record<Language, string>> = {
  EN: 'English.',
  FI: 'Finnish.',
  SV: 'Swedish.',
  SE: 'Northern Sámi.',
  SMN: 'Inari Sámi.',
  SMS: 'Skolt Sámi.',
}

/** The languages of sentences that this program writes itself, in the order in which they are tried by default. */
export const spokenLanguages = ['EN', 'FI', 'SV'] as const satisfies readonly Language[]

export type SpokenLanguage = (typeof spokenLanguages)[number]

/** The chosen languages in their order, followed by those that were not chosen. */
export function withFallbacks(chosen: readonly Language[]): readonly Language[] {
  return [...new Set([...chosen, ...languages])]
}

/** The first of the chosen languages in which there are sentences. */
export function spokenIn(chosen: readonly Language[]): SpokenLanguage {
  const spoken = new Set<Language>(spokenLanguages)
  return chosen.find((language): language is SpokenLanguage => spoken.has(language)) ?? 'EN'
}

/** The language that a code stands for, in whatever letters, and with a country or without: fi, FI, fi-FI, fi_FI. */
export function languageOf(code: string): Language | undefined {
  const [tag = ''] = code.trim().split(/[-_]/)
  return languages.find((language) => language === tag.toUpperCase())
}
