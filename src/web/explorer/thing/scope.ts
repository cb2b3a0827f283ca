/** Whose practice a page shows, as the endpoint takes it. */
export interface Scope {
  readonly practice: 'GENERAL' | 'ALL'
  readonly library?: string
}

/** In the address this stands for all libraries. No id is written so. */
export const allPractices = '*'

/** Reads it from the address: libraries in general, one library by its id, or all. */
export function scopeOf(practice: string | undefined): Scope {
  if (practice === undefined) return { practice: 'GENERAL' }
  return practice === allPractices
    ? { practice: 'ALL' }
    : { practice: 'GENERAL', library: practice }
}
