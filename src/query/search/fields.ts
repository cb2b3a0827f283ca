/** The texts of a node that are searched, by the names under which they are stored for each language. */
export const searchedFields = ['label', 'alternativeLabels', 'description'] as const

export type SearchedField = (typeof searchedFields)[number]

/** Whether a word stands in the index as it is written, or as its stem. */
export type Form = 'WORD' | 'STEM'
